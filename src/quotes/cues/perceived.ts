import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun, isOfSeveral, opens } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** "yell" of "heard an officer yell", "say" of "hear him say" */
export function isPerceived(r: Reading, at: number): boolean {
  return perceivingVerb(r, at) >= 0;
}

/** Whether "say" of "hear him say" was said and heard: not of "never heard him say" and "would let him say". */
export function isHeardToSay(r: Reading, at: number): boolean {
  const verb = perceivingVerb(r, at);
  if (verb < 0 || !/^(?:over)?hear|^saw/.test(lowerAt(r, verb))) return false;
  for (let i = verb - 1; i > verb - longestGroup; i -= 1)
    if (hasClass(r, i, is.negation | is.modal)) return false;
  return true;
}

/** In tokens: "has not yet ever". */
const longestGroup = 4;

/** The "heard" of "heard an officer yell"; -1 where the verb at a token is nobody's who is perceived. */
function perceivingVerb(r: Reading, at: number): number {
  if (r.verb(at)?.form !== "base") return -1;
  const pronoun = hasClass(r, at - 1, is.objectPronoun | is.possessivePronoun);
  const object = pronoun ? at - 1 : objectStart(r, beforeName(r, at - 1));
  return object >= 0 && isOneOf(r, object - 1, perceives) ? object - 1 : -1;
}

/** "guard" of "the guard, Abel Munro,": what stands before a name between commas. */
function beforeName(r: Reading, last: number): number {
  if (lowerAt(r, last) !== ",") return last;
  let first = last - 1;
  while (first > last - longestObject && isCapital(r, first)) first -= 1;
  return lowerAt(r, first) === "," && first < last - 1 ? first - 1 : last;
}

const perceives = wordSet(
  "hear hears heard hearing overheard overhear watch watched watching saw let",
);
/** In tokens: "a young police officer". */
const longestObject = 6;

/** The determiner, the capital or, of several, the word that opens the phrase ending at a token; -1 where it is none. */
function objectStart(r: Reading, last: number): number {
  for (let i = last; i > last - longestObject && isNoun(r, i); i -= 1) {
    // "two men", "the two men"
    if (hasClass(r, i - 1, opens)) return hasClass(r, i - 2, opens) ? i - 2 : i - 1;
    if (isCapital(r, i) && !isCapital(r, i - 1)) return i;
    if (isOneOf(r, i - 1, perceives) && isOfSeveral(lowerAt(r, last))) return i;
  }
  return -1;
}
