import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether words begin as an opinion of something does: "a mess", "deeply unsafe", "shameful". */
export function isJudgement(r: Reading, open: number, words: number): boolean {
  if (isCapital(r, open + 1)) return false;
  const judges = is.determiner | is.adverb | is.possessivePronoun | is.quantifier | is.negation;
  const first = lowerAt(r, open + 1);
  return hasClass(r, open + 1, words < 3 ? judges | is.adjective : judges) || /ly$/.test(first);
}
