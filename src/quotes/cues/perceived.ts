import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** "yell" of "heard an officer yell", "say" of "hear him say" */
export function isPerceived(r: Reading, at: number): boolean {
  if (r.verb(at)?.form !== "base") return false;
  const pronoun = hasClass(r, at - 1, is.objectPronoun | is.possessivePronoun);
  const object = pronoun ? at - 1 : objectStart(r, at - 1);
  return object >= 0 && perceives.test(lowerAt(r, object - 1));
}

const perceives =
  /^(?:hear|hears|heard|hearing|overheard|overhear|watch|watched|watching|saw|let)$/;
/** In tokens: "a young police officer". */
const longestObject = 6;

/** The determiner or the capital that opens the phrase ending at a token; -1 where it is none. */
function objectStart(r: Reading, last: number): number {
  const opens = is.determiner | is.possessivePronoun | is.quantifier;
  for (let i = last; i > last - longestObject && isNoun(r, i); i -= 1) {
    if (hasClass(r, i - 1, opens)) return i - 1;
    if (isCapital(r, i) && !isCapital(r, i - 1)) return i;
  }
  return -1;
}
