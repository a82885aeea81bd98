import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

const grammar =
  is.determiner |
  is.preposition |
  is.subjectPronoun |
  is.possessivePronoun |
  is.subordinator |
  is.relative |
  is.negation |
  is.adverb;
const named = is.maleName | is.femaleName | is.place | is.role | is.title | is.body;
const verb = is.auxiliary | is.pastVerb | is.presentVerb | is.speech;

/** Whether a capital gives away a headline in the text: "Described" of "Ana Ruiz Described Her Flight". */
export function isHeadlineVerb(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (!(c & verb) || c & named || !isCapital(r, at)) return false;
  if (c & is.auxiliary) return true;
  if (!isCapital(r, at + 1) || r.tokens[at + 1]?.kind !== "word") return false;
  if (isOneOf(r, at, cues)) return true;
  if (!hasClass(r, at + 1, grammar)) return false;
  const form = r.verb(at)?.form;
  return (c & (is.pastVerb | is.presentVerb)) !== 0 || form === "past" || form === "present";
}

/** "Says" of "Ana Ruiz Says Lund Will Flood": what heads are made of, and hardly any name. */
const cues = wordSet(
  "says said tells told asks asked hints thinks wants warns slams blasts vows urges denies admits insists",
);

/** The first token behind a headline's verb that a headline would not have. */
export function headlineEnd(r: Reading, verbAt: number, to: number): number {
  let end = verbAt;
  while (end < to && r.tokens[end]?.kind === "word" && (isCapital(r, end) || isSmall(r, end)))
    end += 1;
  return end;
}

/** "the" of "Sinks the Ferry" */
function isSmall(r: Reading, at: number): boolean {
  return hasClass(r, at, is.determiner | is.preposition) && isCapital(r, at + 1);
}

/** Where a title names whom an interview is with: behind "interviews", "talks to", "Q&A with"; `to` where it doesn't. */
export function intervieweeAt(r: Reading, from: number, to: number): number {
  for (let i = from; i < to - 1; i += 1) {
    const lower = lowerAt(r, i);
    const next = lowerAt(r, i + 1);
    if (lower === "interview" || lower === "interviews")
      return next === "with" || next === ":" ? i + 2 : i + 1;
    if (isAmong(lower, "talks speaks chats") && isAmong(next, "to with")) return i + 2;
    if (isAmong(lower, "conversation q&a") && isAmong(next, "with :")) return i + 2;
  }
  return to;
}

/** Whether a title is a sentence of the story, with a full stop and capitals for names alone: "Ana Ruiz is new to the ferry." */
export function isSentence(r: Reading, from: number, to: number): boolean {
  return lowerAt(r, to - 1) === "." && isPlain(r, from, to);
}

/** Whether a title has capitals for its names alone: "Minister Ana Ruiz warns of long delays". */
export function isPlain(r: Reading, from: number, to: number): boolean {
  let plain = 0;
  let capitals = 0;
  for (let i = from; i < to; i += 1) {
    if (isCapital(r, i)) capitals += 1;
    else if (isContent(r, i)) plain += 1;
  }
  return plain > 1 && plain * 5 > capitals;
}

/** A word that a headline in capitals would begin with one. */
function isContent(r: Reading, at: number): boolean {
  const { kind, text = "" } = r.tokens[at] ?? {};
  return kind === "word" && text.length > 3 && !hasClass(r, at, grammar);
}
