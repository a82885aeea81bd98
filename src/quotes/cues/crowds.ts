import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { isNoun, opens, persons } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

const cries = "chanting hollering screaming shouting yelling";

/**
 * Whether several people who are seen or heard stand right before the word for their cry at a token: "of people screaming",
 * against "he chased the men, shouting" without its comma.
 */
export function isCrowdsCry(r: Reading, verb: number): boolean {
  if (!isOneOf(r, verb, cries)) return false;
  const noun = lowerAt(r, verb - 1);
  if (!isAmong(noun, crowds) && !(/(?:[^s]s|men)$/.test(noun) && hasClass(r, verb - 1, persons)))
    return false;
  const before = lowerAt(r, firstOfCrowd(r, verb, 0) - 1);
  return before === "of" || before === "with" || isAmong(before, notices);
}

const crowds = "audience children crowd men mob people women";
const notices =
  "capture captured captures film filmed find found hear heard hearing hears overheard record recorded remember saw " +
  "see seeing seen sees show showed showing shows watch watched watching";

/** "people" of "videos of people screaming", and "angry fans" of "the club heard angry fans shouting". */
export function crowdBefore(r: Reading, verb: number, floor: number): Mention | null {
  return isCrowdsCry(r, verb) ? phraseEndingAt(r, verb - 1, firstOfCrowd(r, verb, floor)) : null;
}

function firstOfCrowd(r: Reading, verb: number, floor: number): number {
  let first = verb - 1;
  while (first > floor && isNoun(r, first - 1) && !hasClass(r, first - 1, is.pastVerb)) first -= 1;
  while (first > floor && hasClass(r, first - 1, opens)) first -= 1;
  return first;
}
