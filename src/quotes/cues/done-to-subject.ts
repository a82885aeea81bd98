import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { objectPronounAt, phraseEndingAt, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import {
  finite,
  isOfSeveral,
  personClasses,
  speakerClasses,
} from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";
import { isManner } from "./manner.ts";
import { type VerbGroup, verbGroupAt } from "./verb-groups.ts";

/**
 * "shrugged when asked", "Ana Ruiz, asked about the row, said", "was fined and told he": what is done to the subject,
 * with no word for "was".
 */
export function isDoneToSubject(
  r: Reading,
  { at, from, floor, verb, passive }: VerbGroup,
): boolean {
  if (passive || from !== at || verb?.form !== "past") return false;
  if (isCalledSo(r, at, floor) || isThingToldOf(r, at, floor) || lacksObject(r, at, verb.lemma))
    return true;
  if (!(verb.classes & hearing))
    return isAmong(verb.lemma, "quote cite") && (isQuotedIn(r, at) || tellsOfSubject(r, at, floor));
  const asked = isOneOf(r, at - 1, "when if once unless though") && !isManner(r, at - 1);
  if (asked) return verb.lemma !== "say";
  if (hasClass(r, at + 1, is.preposition) && tellsOfSubject(r, at, floor)) return true;
  const listener = phraseStartingAt(r, at + 1, at + 4) ?? objectPronounAt(r, at + 1);
  const opens = isOneOf(r, at + 1, "that to if whether about why how what for by he she they it");
  if (!opens && listener) return false;
  if (lowerAt(r, at - 1) === ",")
    return verb.lemma === "ask" && opens && isBehindSubject(r, at - 2, floor);
  if (lowerAt(r, at - 1) !== "and" || verb.lemma === "ask") return false;
  return isPassiveBefore(r, at - 1, floor);
}

/** "The tax announced in March is back": a participle, as the verb of the thing that it stands behind is still to come. */
function isThingToldOf(r: Reading, at: number, floor: number): boolean {
  const last = hasClass(r, at - 1, is.adverb) || isManner(r, at - 1) ? at - 2 : at - 1;
  const thing = phraseEndingAt(r, last, floor);
  if (thing?.form !== "nominal" || hasClass(r, thing.head, speakerClasses | is.otherPronoun))
    return false;
  if (isWriting(lowerAt(r, thing.head)) || isOfSeveral(lowerAt(r, thing.head))) return false;
  const to = sentenceAt(r, at)?.to ?? at;
  const held = hasClass(r, at + 1, is.preposition) ? phraseStartingAt(r, at + 2, to)?.to : at + 1;
  const verb = afterAdverbials(r, held ?? at + 1, to);
  return verb > at + 1 && hasClass(r, verb, finite);
}

/** ", quoted in the Herald," */
function isQuotedIn(r: Reading, at: number): boolean {
  return lowerAt(r, at - 1) === "," && isOneOf(r, at + 1, "as by in on");
}

/** "A man described as a danger", "Tom Ekman, once called “a liar” by Ana Ruiz,": whom somebody calls so, as nothing stands between that might be called so. */
export function isCalledSo(r: Reading, at: number, floor: number): boolean {
  const { classes = 0, lemma = "", form } = r.verb(at) ?? {};
  if (form !== "past" || !(classes & verbClass.label)) return false;
  const marks =
    r.tokens[at + 1]?.kind === "mark" && isAmong(lemma, "call brand label nickname deem");
  if (!marks && lowerAt(r, at + 1) !== "as") return false;
  // "Branded “a joke” by Ana Ruiz, it …"
  if (at === floor) return isByBehind(r, at + 1);
  const last = isOneOf(r, at - 1, "once often widely previously later long also") ? at - 2 : at - 1;
  const comma = lowerAt(r, last) === ",";
  const subject = phraseEndingAt(r, comma ? last - 1 : last, floor);
  if (!subject || subject.form === "relative") return false;
  if (isOneOf(r, subject.from - 1, "that which what whom")) return false;
  if (comma) return subject.from === floor || lemma !== "call";
  if (subject.form === "nominal" && isOneOf(r, subject.from, "a an two some")) return true;
  const isThing = subject.form === "nominal" && !hasClass(r, last, speakerClasses);
  const verb = isThing ? finite | is.baseVerb : is.auxiliary | is.modal;
  return subject.form !== "pronoun" && hasClass(r, behindMarks(r, at), verb);
}

/** Whether "by" stands right behind the words in marks that begin at a token, or at the next. */
function isByBehind(r: Reading, first: number): boolean {
  let i = first + 1;
  while (i < first + longestCalled && r.markedOf[i] === r.markedOf[first + 1]) i += 1;
  return lowerAt(r, i) === "by";
}

/** The "are" of "Flats condemned as “slums” in the 1970s are": what comes behind the words in marks, and where, when or by whom; -1 without marks. */
function behindMarks(r: Reading, at: number): number {
  const open = r.tokens[at + 1]?.kind === "mark" ? at + 1 : at + 2;
  if (r.tokens[open]?.kind !== "mark") return -1;
  const limit = open + longestCalled;
  let i = open + 1;
  while (i < limit && r.markedOf[i] === r.markedOf[open]) i += 1;
  while (i < limit && isOneOf(r, i, "by in on at since during")) {
    const beside = phraseStartingAt(r, i + 1, limit);
    i = beside?.to ?? i + 2;
  }
  return i;
}

/** In tokens, from the mark to the verb. */
const longestCalled = 24;

/** "A man told he was", "A man accused of": what takes whom it is done to before anything else. */
function lacksObject(r: Reading, at: number, lemma: string): boolean {
  if (lemma === "tell") return isOneOf(r, at + 1, "he she they to by");
  if (lemma === "accuse") return isOneOf(r, at + 1, "of by");
  return lowerAt(r, at + 1) === "by" && isAmong(lemma, "advise ask instruct order urge warn");
}

const hearing = verbClass.tell | verbClass.ask;

/** "briefed" of "A person briefed on the matter said": a participle, behind which the subject's verb comes. */
function tellsOfSubject(r: Reading, participle: number, floor: number): boolean {
  const subject = phraseEndingAt(r, participle - 1, floor);
  if (!subject || subject.from !== floor || !hasClass(r, subject.head, personClasses)) return false;
  for (let i = participle + 2; i < participle + farthestVerb; i += 1) {
    const { kind, lower } = r.tokens[i] ?? {};
    if (kind !== "word" || lower === "and" || lower === "that") return false;
    if (r.verb(i)?.form === "past" && verbGroupAt(r, i, floor, r.markedOf[i] ?? -1)) return true;
  }
  return false;
}

/** In tokens: "briefed on the state of the talks said". */
const farthestVerb = 9;

/** Whether a clause's first phrase ends at a token. */
function isBehindSubject(r: Reading, last: number, floor: number): boolean {
  const subject = phraseEndingAt(r, last, floor);
  return (
    subject !== null && (subject.from === floor || hasClass(r, subject.from - 1, is.subordinator))
  );
}

/** In tokens: "found guilty on Monday". */
const farthestPassive = 7;

/** "was fined" of "was fined in May and told that" */
function isPassiveBefore(r: Reading, and: number, floor: number): boolean {
  for (let i = and - 1; i > Math.max(floor, and - farthestPassive); i -= 1) {
    const group = verbGroupAt(r, i, floor, r.markedOf[and] ?? -1);
    if (group?.form === "finite") return group.passive;
  }
  return false;
}
