import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { isNoun, opens, persons } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

const cries = wordSet("chanting hollering screaming shouting yelling");

/** Whether several people stand right before the word for their cry at a token: "people screaming". */
export function isCrowdsCry(r: Reading, verb: number): boolean {
  if (!cries(lowerAt(r, verb))) return false;
  const noun = lowerAt(r, verb - 1);
  return crowds(noun) || (/(?:[^s]s|men)$/.test(noun) && hasClass(r, verb - 1, persons));
}

const crowds = wordSet("audience children crowd men mob people women");

/** "people" of "videos of people screaming", and "angry fans" of "the club heard angry fans shouting". */
export function crowdBefore(r: Reading, verb: number, floor: number): Mention | null {
  if (!isCrowdsCry(r, verb)) return null;
  let first = verb - 1;
  while (first > floor && isNoun(r, first - 1) && !hasClass(r, first - 1, is.pastVerb)) first -= 1;
  while (first > floor && hasClass(r, first - 1, opens)) first -= 1;
  return phraseEndingAt(r, verb - 1, first);
}
