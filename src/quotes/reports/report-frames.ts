import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { opens, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { assertNouns, judgeNouns } from "#quotes/reading/tables/speech-nouns.ts";
import { firstVerb, isPresentOfMany, tenseCode } from "#quotes/reading/token-codes.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";
import { goesOnAsAct } from "./contents.ts";
import type { Report } from "./report.ts";

/** Whether a report stands in a frame that hardly has another reading than reported speech. */
export function isPlainReport(r: Reading, report: Report): boolean {
  return (
    report.cue.lemma === "hear" ||
    isRequest(r, report) ||
    isInAside(r, report) ||
    isOwnClaim(r, report) ||
    isDemand(r, report) ||
    isToldWith(r, report) ||
    isClauseAfter(r, report) ||
    isClauseBefore(r, report) ||
    isClauseBehindComma(r, report) ||
    isFinding(r, report)
  );
}

/** "The crew that mended the pier said on Friday that it is old", "Divers agree the pier is old", "She was told it is old". */
function isClauseAfter(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  if (where !== "after" || isMarked(r, from) || r.tokens[from - 1]?.text === ",") return false;
  const isTold = cue.side === "none" && isAmong(cue.lemma, "tell inform assure warn notify");
  if (!isTold && !hasSpeaker(r, cue)) return false;
  if (lowerAt(r, from) === "that")
    return sayingThat(cue) && tenseCode(r, from + 1) === 0 && firstVerb(r, from, to).tense > 0;
  if (lowerAt(r, from) === "whether") return (cue.classes & verbClass.ask) !== 0;
  const says = isAmong(cue.lemma, cue.addressee ? "say agree tell" : "say agree maintain");
  const asserts = (cue.classes & (verbClass.assert | verbClass.loose)) === verbClass.assert;
  if (!isTold && !says && !asserts) return false;
  return beginsClause(r, from, to) || (lowerAt(r, from) === "there" && tenseCode(r, from + 1) > 0);
}

/** "Ana Ruiz asked that the pier be closed", "She demanded it be closed" */
function isDemand(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  if (where !== "after" || !(cue.classes & verbClass.request) || !hasSpeaker(r, cue)) return false;
  const that = lowerAt(r, from) === "that" ? from + 1 : from;
  const subject = isMarked(r, that) ? null : phraseStartingAt(r, that, to);
  return subject !== null && lowerAt(r, subject.to) === "be";
}

/** "The crew was furious, with many saying they would leave" */
function isToldWith(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  const { form, lemma, source } = cue;
  if (where !== "after" || form !== "gerund" || !source || isMarked(r, from)) return false;
  if (lowerAt(r, source.from - 1) !== "with" || !isAmong(lemma, "say claim argue insist warn"))
    return false;
  return lowerAt(r, from) === "that" || lowerAt(r, from) === "there" || beginsClause(r, from, to);
}

/** "Ana Ruiz’s claim that the pier is old" */
function isOwnClaim(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  if (where !== "after" || cue.side !== "noun" || lowerAt(r, from) !== "that") return false;
  const { source, at } = cue;
  if (!isAmong(cue.lemma, claims) || !source || at - source.from > longestOwner) return false;
  return !hasClass(r, source.from + 1, is.preposition) && beginsClause(r, from + 1, to);
}

/** In tokens, up to the noun: "the mayor’s latest". */
const longestOwner = 4;

const claims = wordSet(`${assertNouns} ${judgeNouns} warning warnings`);

/** "The clause, which critics say is a trick, was cut" */
function isInAside(r: Reading, { cue, content: { where, from } }: Report): boolean {
  const { source, side } = cue;
  if (where !== "after" || side !== "before" || !source || isMarked(r, from)) return false;
  if (!isOneOf(r, source.from - 1, "which who") || !saysPlainly(r, cue)) return false;
  return tenseCode(r, from) > 0 || (r.classes[from] === 0 && /[a-z]{2}s$/.test(lowerAt(r, from)));
}

/** "Ana Ruiz asked the council to mend the pier", "She told him not to wait" */
function isRequest(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  if (where !== "after" || !cue.addressee || !hasSpeaker(r, cue)) return false;
  if (!isAmong(cue.lemma, requesting) || isOneOf(r, cue.source?.head ?? from, "i we you"))
    return false;
  const infinitive = lowerAt(r, from) === "not" ? from + 1 : from;
  if (lowerAt(r, infinitive) !== "to" || infinitive + 1 >= to || isMarked(r, from)) return false;
  return !hasClass(r, infinitive + 1, opens | is.objectPronoun);
}

const requesting = wordSet("advise ask beg implore instruct order tell urge warn remind");

/** A verb that says something where "that" follows: "report", "agree" and "state" too, which do other things elsewhere. */
function sayingThat({ classes, lemma }: ReportCue): boolean {
  if (classes & verbClass.thought) return false;
  return isAmong(lemma, saying) || (classes & (verbClass.assert | verbClass.commit)) !== 0;
}

/** "The rain has stopped, she wrote in a letter", "The rain has stopped, Holm said while visiting the mill". */
function isClauseBefore(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  if (where !== "before" || !saysPlainly(r, cue)) return false;
  const { from: verb, source } = cue;
  const joint = Math.min(verb, source?.from ?? verb) - 1;
  if (lowerAt(r, to) !== "," || (joint !== to && lowerAt(r, joint) !== "as")) return false;
  return isMainClause(r, from, to) && tellsOnlyHow(r, cue);
}

/** "In 1997, Ruiz wrote, she left for Lund". */
function isClauseBehindComma(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  const { source, side, content } = cue;
  if (where !== "after" || side !== "before" || !saysPlainly(r, cue)) return false;
  if (from - 1 !== content || lowerAt(r, content) !== "," || isMarked(r, from)) return false;
  const opening = r.sentences[cue.sentence]?.from ?? 0;
  const start = source?.from ?? opening;
  if (lowerAt(r, start - 1) !== "," || firstVerb(r, opening, start).tense > 0) return false;
  return isMainClause(r, from, to);
}

/** "The survey found the pier was built twice", "Researchers found that the pier is old". */
function isFinding(r: Reading, { cue, content: { where, from, to } }: Report): boolean {
  const { source, side, form, lemma, passive, modality } = cue;
  if (where !== "after" || !isAmong(lemma, shows) || !source || passive) return false;
  if (side !== "before" || form !== "finite" || modality !== "asserted") return false;
  const finder = lowerAt(r, source.head);
  const isStudy = isAmong(finder, studies);
  if (!isStudy && (!isAmong(finder, finders) || lemma === "show")) return false;
  const that = lowerAt(r, from) === "that";
  if (isMarked(r, from) || (!(isStudy && that) && goesOnAfter(r, from, to))) return false;
  if (that) return firstVerb(r, from, to).tense > 0;
  return isStudy && beginsClause(r, from, to);
}

/** "that the ship was gone and called police", "the pier was old, so they left": an act that may follow what is found. */
function goesOnAfter(r: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i += 1) {
    if (!isOneOf(r, i, "and so") || lowerAt(r, i + 1) === "that") continue;
    if (lowerAt(r, i - 1) === "," || tenseCode(r, i + 1) > 0) return true;
  }
  return false;
}

const shows = wordSet("find show suggest indicate reveal conclude demonstrate");
/** What tells what was found out. */
const studies = wordSet(
  "study studies report reports poll polls survey surveys analysis review reviews paper papers",
);
/** Who find things too that they tell nobody of: of them only "found that" is a report. */
const finders = wordSet(
  "auditor auditors commission commissions committee committees coroner court courts inquest inquiry inspector " +
    "inspectors investigator investigators judge judges jury ombudsman panel panels pollster pollsters regulator " +
    "regulators researcher researchers scientist scientists tribunal watchdog",
);

/** A verb of saying that is hardly anything else, with somebody for its subject beside it. */
function saysPlainly(r: Reading, cue: ReportCue): boolean {
  const { classes, lemma, side } = cue;
  if (side === "opening" || !hasSpeaker(r, cue)) return false;
  if (classes & (verbClass.thought | verbClass.loose)) return false;
  return isAmong(lemma, saying) || (classes & verbClass.assert) !== 0;
}

/** Whether somebody is the subject of a verb that is done: beside it, or before a clause about him that stands between. */
function hasSpeaker(r: Reading, { form, side, source, passive, modality }: ReportCue): boolean {
  if (form !== "finite" || passive || modality !== "asserted") return false;
  if (source?.form === "relative") return false;
  const isParted = side === "opening" && source && isOneOf(r, source.to, "who that which whose");
  if (side !== "before" && side !== "after" && !isParted) return false;
  // "The mill is old, a point Ruiz made", "She has bought the mill, a deal announced in May"
  if (source?.form === "name" && isOneOf(r, source.from, "a an")) return false;
  if (source?.form !== "nominal" || hasClass(r, source.head, speakerClasses | is.quantifier))
    return true;
  return manyPeople.test(lowerAt(r, source.head));
}

/** "challengers", "campaigners": people by the ending of what they are called, which no list need have. */
const manyPeople = /[a-z]{3}(?:[eo]rs|ists|ants|ees|ians)$/;

const saying = wordSet("say write tell tweet post recall");

/** Whether words without marks begin with a subject and its verb, behind a clause or what else opens the sentence too. */
function isMainClause(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isMarked(r, i)) return false;
  for (let i = from; i < to && i - from < longestOpening; i += 1) {
    if (i > from && !isOneOf(r, i - 1, ", and")) continue;
    const subject = phraseStartingAt(r, i, to);
    const begins = lowerAt(r, i) === "there" ? i + 1 : subject?.to;
    if (begins === undefined || subject?.form === "relative") continue;
    const verb = afterAdverbials(r, begins, to);
    if (verb < to && tenseCode(r, verb) > 0) return true;
    if (subject && holdsVerb(r, subject)) return true;
  }
  return false;
}

/** "burned" of "the mill burned", "account" of "sales account for": a verb that a noun phrase has taken for its own. */
function holdsVerb(r: Reading, { from, to }: Mention): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const behindNoun = !hasClass(r, i - 1, opens | is.adjective | is.preposition);
    if ((behindNoun && tenseCode(r, i) > 0) || isPresentOfMany(r, i)) return true;
  }
  return false;
}

/** In tokens: "After the first of the new phones shipped,". */
const longestOpening = 20;

/** Whether nothing follows a verb but where, when and to whom it was said. */
function tellsOnlyHow(r: Reading, { content, sentence }: ReportCue): boolean {
  const to = r.sentences[sentence]?.to ?? content;
  const first = afterAdverbials(r, content, to);
  const goesOn = isOneOf(r, first, ", : ;");
  if (goesOn && goesOnAsAct(r, first + 1)) return true;
  // "…, the paper said, including speeches", "…, she said, adding that", against "It was, she said, one of the worst"
  if (goesOn && !lowerAt(r, first + 1).endsWith("ing") && !isFirst(r, first + 1)) return false;
  if (goesOn && ((r.verb(first + 1)?.classes ?? 0) & speechClasses) !== 0) return true;
  if (isOneOf(r, first, "while when as")) return true;
  if (r.tokens[first]?.kind === "word" && !hasClass(r, first, is.preposition)) return false;
  for (let i = first; i < to; i += 1)
    if (isMarked(r, i) || leadsOn(r, i) || (tenseCode(r, i) > 0 && !isOfWriting(r, i)))
      return false;
  return true;
}

/** "posted" of "in a statement posted on the web" */
function isOfWriting(r: Reading, at: number): boolean {
  return (
    isWriting(lowerAt(r, at - 1)) && isOneOf(r, at, "issued posted published released sent shared")
  );
}

/** "the first gain in a year", "the lowest since May" */
function isFirst(r: Reading, at: number): boolean {
  return (
    lowerAt(r, at) === "the" &&
    /^(?:first|second|third|last)$|[a-z]{3}est$/.test(lowerAt(r, at + 1))
  );
}

/** "that" of "said at noon that", "to" of "to go", against "to the paper" */
function leadsOn(r: Reading, at: number): boolean {
  const lower = lowerAt(r, at);
  return lower === "that" || (lower === "to" && hasClass(r, at + 1, is.baseVerb));
}
