import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { tenseCode } from "#quotes/reading/token-codes.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether what follows a verb begins with neither "that …" nor "whether …" nor a subject with its verb. */
export function isNoClause(r: Reading, { from, to }: TokenRange): boolean {
  const first = afterDay(r, from);
  if (hasClass(r, first, is.subordinator | is.relative | is.subjectPronoun)) return false;
  if (isOneOf(r, first, "to there")) return false;
  if (lowerAt(r, first) === "not" && lowerAt(r, first + 1) === "to") return false;
  const subject = phraseStartingAt(r, from, to);
  if (!subject) return true;
  let verb = subject.to;
  while (verb < to && hasClass(r, verb, is.adverb)) verb += 1;
  // "the wall “had never held”"
  if (r.tokens[verb]?.kind === "mark") verb += 1;
  return tenseCode(r, verb) === 0;
}

/** "to sell", against "to the crowd" */
export function isInfinitive(r: Reading, to: number): boolean {
  return hasClass(r, to + 1, is.baseVerb | is.auxiliary) || r.verb(to + 1)?.form === "base";
}

/** "that" of "boasted Monday night that" */
function afterDay(r: Reading, from: number): number {
  let at = from;
  while (hasClass(r, at, is.time | is.timeNoun)) at += 1;
  return lowerAt(r, at) === "that" ? at : from;
}

/** Whether words follow, or what they are on: "testified, for example, that the …", "concluded with a lesson", "testified about the vote" */
export function tellsWhat(r: Reading, { from, to }: TokenRange): boolean {
  if (isOneOf(r, from, "about on with how")) return true;
  for (let i = from; i < Math.min(to, from + longestObject); i += 1)
    if (lowerAt(r, i) === "that") return true;
  return false;
}

/** In tokens. */
const longestObject = 7;
