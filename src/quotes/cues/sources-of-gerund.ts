import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  objectPronounAt,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { personClasses, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb } from "#quotes/reading/token-codes.ts";
import { formsOf, speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";
import { mainSubject, subjectBehind } from "./far-subjects.ts";
import { isManner } from "./manner.ts";
import { heardInRecording } from "./recordings.ts";
import { before, type Source } from "./source.ts";
import { subjectBefore } from "./subject-before.ts";
import { type VerbGroup, verbGroupAt } from "./verb-groups.ts";

/** "a statement saying", and "X smiled, saying" */
export function sourcesOfGerund(r: Reading, group: VerbGroup): Source[] {
  const { from, floor } = group;
  const lead = from - 1;
  // "is on record as saying"
  const isOnRecord = isOneOf(r, lead - 1, "record") && isOneOf(r, lead - 2, "on");
  if (lowerAt(r, lead) === "as")
    return before(isOnRecord ? mainSubject(r, lead - 2) : whoIsQuoted(r, lead, floor));
  const heard = heardInRecording(r, group);
  if (heard) return before(heard);
  const other =
    whoIsBlamed(r, group) ?? whoIsHeard(r, group) ?? whoWrote(r, group) ?? whoIsUrged(r, group);
  if (other) return before(other);
  const own = subjectAfterWith(r, group) ?? someAfterWith(r, group);
  if (own) return before(own);
  const main = mainSubject(r, from) ?? subjectBehind(r, group);
  const found: Source[] = main ? [{ mention: main, side: "main" }] : [];
  if (from <= floor) return found;
  if (hasClass(r, lead, is.body | is.role))
    found.push(...before(subjectBefore(r, from, afterWith(r, group))));
  else if (r.classes[lead] === 0 && r.tokens[lead]?.kind === "word")
    found.push(...before(subjectBefore(r, from, floor)));
  return found;
}

/** "Ana Ruiz" of "Tom Ekman got a letter from Ana Ruiz saying that …": from whom a paper is. */
function whoWrote(r: Reading, { from, floor }: VerbGroup): Mention | null {
  const paper = phraseEndingAt(r, from - 1, floor);
  if (!paper || !isWriting(lowerAt(r, paper.head)) || lowerAt(r, paper.head + 1) !== "from")
    return null;
  const writer = phraseStartingAt(r, paper.head + 2, from);
  return writer?.to === from ? writer : null;
}

/** "Ana Ruiz" of "A witness heard Ana Ruiz shouting": who is perceived by another. */
function whoIsHeard(r: Reading, { from, floor }: VerbGroup): Mention | null {
  const other = phraseEndingAt(r, from - 1, floor) ?? objectPronounAt(r, from - 1);
  if (!other || /sel(?:f|ves)$/.test(lowerAt(r, other.head))) return null;
  if (isOneOf(r, other.from - 1, perceiving)) return other;
  // "Ana Ruiz recalls one officer shouting"
  for (let i = other.head - 1; i > other.from; i -= 1)
    if (isOneOf(r, i, perceiving)) {
      const heard = phraseStartingAt(r, i + 1, from);
      return heard?.to === from ? heard : null;
    }
  return null;
}

const perceiving = wordSet(
  "caught filmed hear heard hears overheard quoted quotes recall recalled recalls recorded remember remembered remembers saw show showed showing shows",
);

/** "Ana Ruiz" of "Tom Ekman criticised Ana Ruiz for saying that …", "an apology from Ana Ruiz for calling it …": whose words they are that another blames. */
function whoIsBlamed(r: Reading, { from, floor }: VerbGroup): Mention | null {
  if (!isOneOf(r, from - 1, "for of")) return null;
  const other = somebodyEndingAt(r, from - 2, floor);
  if (!other) return null;
  const lead = other.from - 1;
  const blames = r.verb(lead);
  const isBlamed = lowerAt(r, from - 1) === "for" && isOneOf(r, lead, blamed);
  if (!blames) return isBlamed ? other : null;
  const takes = verbClass.judge | verbClass.label;
  if (!(blames.classes & takes) && !isBlamed) return null;
  const passive = verbGroupAt(r, lead, floor, r.markedOf[from] ?? -1)?.passive === true;
  return passive ? null : other;
}

/** What stands before whom somebody blames: "hit back at Ana Ruiz for", "is suing Ana Ruiz for". */
const blamed = `at from on against sue sues sued suing ${formsOf("attack fine sack fire suspend mock forgive jail ban")}`;

/** "Ana Ruiz" of "called on Ana Ruiz to stop calling it …", "that Ana Ruiz apologise for calling it …": whom another wants to do so. */
function whoIsUrged(r: Reading, { from, floor }: VerbGroup): Mention | null {
  const verb = isOneOf(r, from - 1, "for of about") ? from - 2 : from - 1;
  if (r.tokens[verb]?.kind !== "word" || lowerAt(r, verb).endsWith("ed")) return null;
  if (lowerAt(r, verb - 1) === "to") return somebodyEndingAt(r, verb - 2, floor);
  const subject = verb === from - 2 ? somebodyEndingAt(r, verb - 1, floor) : null;
  return subject && lowerAt(r, subject.from - 1) === "that" ? subject : null;
}

/** Who is named, or whose office is, by the words that end at a token; "him". */
function somebodyEndingAt(r: Reading, last: number, floor: number): Mention | null {
  const other = phraseEndingAt(r, last, floor) ?? objectPronounAt(r, last);
  if (other?.form !== "nominal") return other;
  return hasClass(r, other.head, speakerClasses) ? other : null;
}

/** "Ana Ruiz" of "the paper quoted Ana Ruiz as saying", "Ana Ruiz was quoted as saying", "was quoted by the paper as saying". */
function whoIsQuoted(r: Reading, as: number, floor: number): Mention | null {
  const nearest = subjectBefore(r, as, floor);
  const byOther = nearest !== null && lowerAt(r, nearest.from - 1) === "by";
  const quoted = byOther ? nearest.from - 2 : as - 1;
  if (!isOneOf(r, quoted, "quoted cited")) return nearest;
  const group = verbGroupAt(r, quoted, floor, r.markedOf[as] ?? -1);
  return group?.passive ? subjectBefore(r, group.from, group.floor) : nearest;
}

/** "Ana Ruiz" of "…, with Ana Ruiz, 26, sobbing" and "…, with Ana Ruiz recently claiming". */
function subjectAfterWith(r: Reading, { from, floor }: VerbGroup): Mention | null {
  let verb = from;
  while (verb > floor && (hasClass(r, verb - 1, is.adverb) || isManner(r, verb - 1))) verb -= 1;
  for (let i = verb - 2; i >= Math.max(floor, verb - farthestWith); i -= 1) {
    if (lowerAt(r, i) !== "with") continue;
    const own = phraseStartingAt(r, i + 1, verb);
    const aged = r.tokens[verb - 2]?.kind === "number" ? verb - 3 : verb;
    return own?.form === "name" && (own.to === verb || own.to === aged) ? own : null;
  }
  return null;
}

/**
 * "some" of "…, with some calling her out, saying she was late", "Ana Ruiz" of "…, with Ana Ruiz rating it highly and saying":
 * who goes on saying what they say first, or do.
 */
function someAfterWith(r: Reading, { from, floor }: VerbGroup): Mention | null {
  for (let i = from - 2; i >= Math.max(floor, from - longestSaying); i -= 1) {
    const { text, lower } = r.tokens[i] ?? {};
    if (text === ";" || lower === "who") return null;
    if (lower !== "with") continue;
    const parted = lowerAt(r, i - 1) === ",";
    const named = namedDoing(r, i + 1, from);
    if (named || (parted && !hasClass(r, i + 1, is.quantifier))) return named;
    if (!parted) continue;
    const some = saysFirst(r, i + 2) ? wordMention(r, i + 1) : phraseStartingAt(r, i + 1, from);
    return some && saysFirst(r, some.to) ? some : null;
  }
  return null;
}

/** "Ana Ruiz" of "Ana Ruiz rating it highly and" and "the mayor" of "the mayor walking out," before a gerund. */
function namedDoing(r: Reading, first: number, gerund: number): Mention | null {
  // "left, with Tom Ekman calling a cab, saying": whoever left.
  if (!isOneOf(r, gerund - 1, lowerAt(r, first - 2) === "," ? "and" : "and ,")) return null;
  for (let doing = first + 1; doing < Math.min(gerund, first + longestDoer); doing += 1) {
    if (isCapital(r, doing) || !/[a-z]{2}ing$/.test(lowerAt(r, doing))) continue;
    const own = hasClass(r, doing, is.preposition) ? null : phraseStartingAt(r, first, doing);
    if (own?.to !== doing || firstVerb(r, doing, gerund).tense > 0) return null;
    return own.form === "name" || hasClass(r, own.head, personClasses) ? own : null;
  }
  return null;
}

/** In tokens: "the old keeper of the lower lock". */
const longestDoer = 8;

function saysFirst(r: Reading, at: number): boolean {
  const { form, classes = 0 } = r.verb(at) ?? {};
  return form === "gerund" && (classes & (speechClasses | verbClass.label | verbClass.judge)) !== 0;
}

/** In tokens, from "with" to what they say at last. */
const longestSaying = 24;

/** "some analysts" of "alarm with some analysts suggesting": where the subject can begin, after "with". */
function afterWith(r: Reading, { from, floor }: VerbGroup): number {
  for (let i = from - 2; i > Math.max(floor, from - farthestWith); i -= 1)
    if (lowerAt(r, i) === "with" && (hasClass(r, i + 1, is.quantifier) || i === from - 2))
      return i + 1;
  return floor;
}

/** In tokens: "with some of the older analysts". */
const farthestWith = 7;
