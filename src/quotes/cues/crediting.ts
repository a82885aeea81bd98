import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isOfSeveral, opens } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";

/** Where the source begins that "according to" at a token credits, or "per" of "…, per Variety"; -1 for none. */
export function creditedAt(r: Reading, at: number): number {
  const lower = lowerAt(r, at);
  if (lower === "according") return lowerAt(r, at + 1) === "to" ? at + 2 : -1;
  return lower === "per" && isCrediting(r, at) ? at + 1 : -1;
}

/** "…, per police", "As per the report, …", "Per a filing, …", against "30 dollars per day", "Per Holm" and "per person" */
function isCrediting(r: Reading, at: number): boolean {
  const start = sentenceAt(r, at)?.from;
  const opening = at === start || (lowerAt(r, at - 1) === "as" && at - 1 === start);
  if (!opening && (lowerAt(r, at - 1) !== "," || isCapital(r, at))) return false;
  if (hasClass(r, at + 1, opens)) return !isOneOf(r, at + 1, "every each");
  if (isCapital(r, at + 1)) return at !== start;
  return isOfSeveral(lowerAt(r, at + 1)) && !hasClass(r, at + 1, is.timeNoun);
}
