import { afterAdverbials, isMonthOfMay } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isOpeningGerund, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import { formsOf, speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isManner } from "./manner.ts";
import { isOfClause } from "./relative-clauses.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { isOfOthers, isTellers, tellerBefore } from "./tellers-verbs.ts";
import { isLoose, type VerbGroup, verbGroupAt } from "./verb-groups.ts";

/** How far before a verb the one may stand whose subject it shares, in tokens. */
const longestSearch = 60;
/** How far into a sentence its subject can begin, in tokens. */
const longestLead = 20;

/** The subject of the nearest earlier verb of the sentence: "X smiled, saying …". */
export function mainSubject(r: Reading, before: number): Mention | null {
  const sentence = sentenceAt(r, before)?.from ?? before;
  const low = Math.max(sentence, before - longestSearch);
  const within = r.markedOf[before] ?? -1;
  // "Ruiz said that the man ran in, yelled “Stop!” and left"
  const cries = isCry(r, before);
  const parted = !cries && lowerAt(r, before - 1) === ",";
  const joined = lowerAt(r, before - 1) === "and";
  // "Ruiz said that the man left, telling customers “…”"
  const ofDeed = parted && isOfDeed(r, before);
  const goesOn = parted ? r.verb(before)?.lemma : undefined;
  for (let i = before - 1; i > low; i -= 1) {
    if (r.markedOf[i] !== within) continue;
    const group = verbGroupAt(r, i, low, within);
    if (group?.form !== "finite") continue;
    i = group.from;
    const mention = subjectBefore(r, group.from, group.floor) ?? inverted(r, group, before);
    if (cries && mention?.form === "nominal" && !hasClass(r, mention.head, personClasses)) continue;
    if (!mention) continue;
    if (parted && !(ofDeed && isDeed(r, mention, group)) && isHanging(r, mention, group)) continue;
    if (isTellers(r, before, mention, group)) continue;
    if (goesOn && isToldBefore(r, goesOn, mention, group)) continue;
    if (mention.form === "relative" ? joined : isLikely(r, mention)) return mention;
  }
  return null;
}

/**
 * Whether a gerund goes on with what is told of a clause rather than in it: "adding" of "Ruiz said the man had left, adding
 * “…”", and "arguing" of "Ruiz said the firm was late, arguing “…”", against "Ruiz said the firm refused, arguing “…”".
 */
function isToldBefore(r: Reading, gerund: string, subject: Mention, clause: VerbGroup): boolean {
  if (gerund !== "add" && !isAmong(gerund, ofArgument)) return false;
  const teller = tellerBefore(r, subject.from);
  if (teller < 0 || teller === clause.at) return false;
  return gerund === "add" || !(mayArgue(r, clause) || isOfOthers(r, teller));
}

const ofArgument = wordSet("argue emphasise emphasize note stress underline");

/** "denied it", "refused to pay": what one may say, or do and give a reason for, against "continued to fish". */
function mayArgue(r: Reading, { from, at, verb }: VerbGroup): boolean {
  const speaks = ((verb?.classes ?? 0) & speechClasses) !== 0 && lowerAt(r, at + 1) !== "to";
  return speaks || isOneOf(r, at, reasoned) || isOneOf(r, from, reasoned);
}

const reasoned = wordSet(
  formsOf("refuse decline reject oppose appeal sue object resist resign defend fight vote"),
);

/** Whether a verb is what somebody does who cries out: of the acts that another tells of, and not of the telling. */
export function isCry(r: Reading, verb: number): boolean {
  return isOneOf(r, verb, "yelled shouted screamed hollered bellowed shrieked");
}

/**
 * Whether a gerund is what somebody calls out, or tells bystanders, as they do something: "screaming", "telling customers “I
 * will be back”", against "telling voters “She has failed you”".
 */
function isOfDeed(r: Reading, gerund: number): boolean {
  if (isOneOf(r, gerund, "yelling shouting screaming hollering bellowing shrieking")) return true;
  if (lowerAt(r, gerund) !== "telling") return false;
  const to = sentenceAt(r, gerund)?.to ?? gerund;
  const heard = phraseStartingAt(r, gerund + 1, to);
  if (heard?.form !== "nominal" || isAudience(r, heard)) return false;
  const mark = isOneOf(r, heard.to, ": ,") ? heard.to + 1 : heard.to;
  if (r.tokens[mark]?.kind !== "mark") return false;
  for (let i = mark; i < to; i += 1) if (isOneOf(r, i, "he she his her him")) return false;
  return true;
}

/** Whether somebody hears what a speaker has to tell, rather than what others said then: "told reporters". */
export function isAudience(r: Reading, { head }: Mention): boolean {
  return isOneOf(r, head, audience);
}

const audience =
  "reporters journalists newsmen media press mps members councillors colleagues delegates jurors supporters friends fans " +
  "voters crowd court jury inquest inquiry hearing tribunal trial meeting council parliament committee paper newspaper";

/** "the man left", against "the man was late": what one does who may speak the while. */
function isDeed(r: Reading, { form, head }: Mention, { at, passive }: VerbGroup): boolean {
  const somebody = form === "name" || (form === "nominal" && hasClass(r, head, is.role));
  return somebody && !passive && !isOneOf(r, at, "am is are was were be been has had have");
}

/**
 * "Noting that the pier is old, Vera Holt asked …": the subject behind the clause that a gerund opens its sentence
 * with. Null where something is done to it ("…, Holt was fired") or its words may go on ("Holt Bank shares fell").
 */
export function subjectBehind(r: Reading, { at, from, verb }: VerbGroup): Mention | null {
  const sentence = sentenceAt(r, at);
  if (!verb || !sentence || from !== sentence.from) return null;
  if (verb.classes & notWords && !(verb.classes & verbClass.label)) return null;
  // "Promising to fight on, Vera Holt left", against "Pointing to the pier, …"
  const promises = (verb.classes & verbClass.commit) !== 0 && lowerAt(r, at + 1) === "to";
  if (isManner(r, at + 1) || (hasClass(r, at + 1, is.preposition) && !promises)) return null;
  const within = r.markedOf[at] ?? -1;
  for (let i = at + 2; i < Math.min(sentence.to, at + longestSearch); i += 1) {
    if (lowerAt(r, i - 1) !== "," || r.markedOf[i] !== within) continue;
    const mention = phraseStartingAt(r, i, sentence.to);
    if (!mention || mention.form === "relative" || !isLikely(r, mention)) continue;
    const next = afterAdverbials(r, mention.to, sentence.to);
    if (tenseCode(r, next) === 0 || isInserted(r, next, sentence.to)) continue;
    return isThing(r, mention) || isDoneTo(r, next) ? null : mention;
  }
  return null;
}

/** "said," of ", prosecutors said,", "told the court," of ", Ruiz told the court," */
function isInserted(r: Reading, verb: number, to: number): boolean {
  if (!((r.verb(verb)?.classes ?? 0) & speechClasses)) return false;
  const end = phraseStartingAt(r, verb + 1, to)?.to ?? verb + 1;
  return lowerAt(r, end) === "," && r.tokens[end + 1]?.kind !== "mark";
}

/** "DNA", "the council's website": bodies too, but for those with a name, as many a noun for one is a thing's. */
function isThing(r: Reading, { form, head, to }: Mention): boolean {
  if (form === "pronoun") return false;
  if (form === "name") return to === head + 1 && /^\p{Lu}{2,}$/u.test(r.tokens[head]?.text ?? "");
  return !hasClass(r, head, personClasses | is.demonym);
}

/** "was fired", "were told"; "shares fell", whose first word is none of the subject's verb. */
function isDoneTo(r: Reading, verb: number): boolean {
  if (tenseCode(r, verb + 1) > 0 && !hasClass(r, verb, is.auxiliary | is.modal)) return true;
  for (let i = verb + 1; i <= verb + longestGroup; i += 1)
    if (verbGroupAt(r, i, verb, r.markedOf[verb] ?? -1)?.passive) return true;
  return false;
}

/** In tokens: "has already been badly beaten". */
const longestGroup = 4;

const notWords = verbClass.loose | verbClass.thought | verbClass.topic;

/** "said Vera Holt, adding …" */
function inverted(r: Reading, group: VerbGroup, to: number): Mention | null {
  return group.verb ? subjectAfter(r, group, to) : null;
}

/** Whether a verb and its subject are within a clause or phrase of the sentence's own, and say nothing themselves. */
function isHanging(r: Reading, mention: Mention, group: VerbGroup): boolean {
  const speaks = group.verb !== undefined && !isLoose(group);
  return isVowed(r, mention) || (!speaks && (isOfClause(r, mention) || isHeld(r, mention, group)));
}

/** "it" of "Lund vowed it would never yield, calling …": the subject of what somebody says, with no "that". */
function isVowed(r: Reading, { form, from, head }: Mention): boolean {
  const itself = form === "pronoun" && isOneOf(r, head, "he she it they");
  return itself && ((r.verb(from - 1)?.classes ?? 0) & vows) !== 0;
}

const vows = verbClass.say | verbClass.tell | verbClass.commit | verbClass.assert;

/** "a letter" of "X asked for time in a letter posted on Monday, saying": held by a preposition behind a verb. */
function isHeld(r: Reading, { from, form }: Mention, group: VerbGroup): boolean {
  const bare = group.from === group.at && group.from > from;
  if (form !== "nominal" || !bare || !isOneOf(r, from - 1, holds)) return false;
  const sentence = sentenceAt(r, from)?.from ?? from;
  const start = Math.max(sentence, from - longestHeld);
  const within = r.markedOf[from] ?? -1;
  for (let i = start + 1; i < from - 1; i += 1)
    if (verbGroupAt(r, i, start, within)?.form === "finite") return true;
  return false;
}

/** How far before what a preposition holds its verb may stand, in tokens. */
const longestHeld = 12;

const holds = wordSet("in on by with from through via");

/** The noun phrase that opens the sentence of a verb, after "On Sunday," and the like. */
export function openingSubject(r: Reading, { from, at }: VerbGroup): Mention | null {
  const start = sentenceAt(r, at)?.from ?? at;
  const within = r.markedOf[at] ?? -1;
  for (let i = start; i < Math.min(from, start + longestLead); i += 1) {
    if (r.markedOf[i] !== within || r.tokens[i]?.kind !== "word") continue;
    const opens = i === start || lowerAt(r, i - 1) === "," || r.markedOf[i - 1] !== within;
    if (!opens || isOpeningGerund(r, i)) continue;
    const c = r.classes[i] ?? 0;
    if (c & (is.coordinator | is.adverb) && i === start) return phraseOpening(r, i + 1, from);
    if (c & (is.preposition | is.subordinator | is.time) || isMonthOfMay(r, i + 1)) continue;
    return r.verb(i) ? null : phraseOpening(r, i, from);
  }
  return null;
}

function phraseOpening(r: Reading, first: number, ceiling: number): Mention | null {
  const mention = phraseStartingAt(r, first, ceiling);
  return mention && mention.form !== "relative" && isLikely(r, mention) ? mention : null;
}

/** Whether a mention is of somebody rather than something: a name, a pronoun, a role or a body. */
function isLikely(r: Reading, { form, head, to }: Mention): boolean {
  if (form !== "nominal") return true;
  const counted = isOneOf(r, head, amounts) ? to - 1 : head;
  return hasClass(r, counted, is.role | is.body) || isCapital(r, counted);
}

/** "a total of 36 people" */
const amounts = wordSet(
  "total number group majority minority handful couple pair dozens lot half third quarter",
);
