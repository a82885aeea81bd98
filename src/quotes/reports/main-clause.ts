import type { ReportCue } from "#quotes/cues/report-cues.ts";
import { verbGroupAt } from "#quotes/cues/verb-groups.ts";
import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { opens } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { firstVerb, tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/**
 * Where a sentence goes on without the words that its subject, an aside or its opening clause holds: at "was" of "The
 * officer who said the boy had a gun was fired" and "Her claim that the boy had a gun is false". -1 for nowhere.
 */
export function mainClauseBehind(r: Reading, words: TokenRange, cue: ReportCue): number {
  if (isInSubject(r, cue)) return lastVerb(r, words, cue.side === "noun");
  if (isInAside(r, cue)) return verbAfterComma(r, words);
  return isInOpening(r, cue) ? clauseAfterComma(r, words) : -1;
}

/** "Although Ruiz said the dam was old, they stayed": a clause that another follows. */
function isInOpening(r: Reading, { side, from, source, sentence, at }: ReportCue): boolean {
  if (side !== "before" || !source) return false;
  const lead = Math.min(source.from, from) - 1;
  if (!isOneOf(r, lead, openers)) return false;
  const start = r.sentences[sentence]?.from ?? at;
  return lowerAt(r, lead) === "had" ? lead === start : firstVerb(r, start, lead).tense === 0;
}

const openers = wordSet(
  "after although because before despite if had once since though unless until when whenever while",
);

/** The comma behind words with their verb that a subject and its verb follow. */
function clauseAfterComma(r: Reading, { from, to }: TokenRange): number {
  for (let i = from + 2; i < to - 1; i += 1) {
    if (lowerAt(r, i) !== "," || isMarked(r, i)) continue;
    if (firstVerb(r, from, i).tense > 0 && beginsClause(r, afterAdverbials(r, i + 1, to), to))
      return i;
  }
  return -1;
}

/** "The officer who said", "Her claim that": no verb of the sentence's own stands before. */
function isInSubject(r: Reading, { side, from, at, sentence }: ReportCue): boolean {
  const start = r.sentences[sentence]?.from ?? at;
  if (side === "noun") return firstVerb(r, start, at).tense === 0;
  if (!isOneOf(r, from - 1, "who that which") || r.tokens[from - 2]?.kind !== "word") return false;
  return firstVerb(r, start, from).tense === 0;
}

/** The last verb of a subject's words that is not their own: of "to leave was" the first, of "the boy left was" the second. */
function lastVerb(r: Reading, { from, to }: TokenRange, isNoun: boolean): number {
  const leads = isOneOf(r, from, phrases) || (isNoun && isOneOf(r, from - 1, phrases));
  let own = !leads;
  let last = -1;
  for (let i = leads ? from + 2 : from; i < to; i += 1) {
    if (isMarked(r, i)) continue;
    if (r.tokens[i]?.kind === "punctuation") break;
    if (last >= 0 && hasClass(r, i, parting | is.subjectPronoun)) break;
    if (!own && hasClass(r, i, parting)) break;
    const end = groupEnd(r, i, to);
    const verb = lowerAt(r, i - 1) !== "to" && stands(r, i, from);
    if (verb && own) own = false;
    else if (verb && (last < 0 || hasClass(r, i, helping))) last = i;
    i = end - 1;
  }
  return last;
}

const phrases = wordSet("to of for about on against");
const parting = is.coordinator | is.subordinator | is.relative;
const helping = is.auxiliary | is.modal;

/** Whether a finite verb stands at a token: against "being", "in May" and "their claims". */
function stands(r: Reading, at: number, from: number): boolean {
  if (tenseCode(r, at) === 0 || isCapital(r, at)) return false;
  if (hasClass(r, at, helping)) return !isOneOf(r, at, "be been being having");
  // "deport undocumented farmers", "the firms stay"
  const past = hasClass(r, at, is.pastVerb);
  if (!past && !hasClass(r, at + 1, behindVerb) && !isCapital(r, at + 1)) return false;
  return verbGroupAt(r, at, from, r.markedOf[at] ?? -1) !== null;
}

const behindVerb = opens | is.preposition | is.adverb | is.objectPronoun | is.subordinator;

/** Behind a verb, and the verbs that it helps: "has been", "would not have travelled". */
function groupEnd(r: Reading, at: number, to: number): number {
  let end = at;
  while (end < to && hasClass(r, end, helping | is.negation | is.adverb)) end += 1;
  return end < to && (end === at || tenseCode(r, end) > 0) ? end + 1 : end;
}

/** "Ana Ruiz, who said she was asleep,", "the clause, which critics say is a trick,": an aside that a comma opens. */
function isInAside(r: Reading, { from, source }: ReportCue): boolean {
  const first = isOneOf(r, from - 1, relatives) ? from : (source?.from ?? from);
  return isOneOf(r, first - 1, relatives) && lowerAt(r, first - 2) === ",";
}

const relatives = wordSet("who which");

/** The verb behind the comma that closes an aside. */
function verbAfterComma(r: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to - 1; i += 1) {
    if (lowerAt(r, i) !== ",") continue;
    const verb = afterAdverbials(r, i + 1, to);
    if (!isMarked(r, verb) && tenseCode(r, verb) > 0) return i;
  }
  return -1;
}
