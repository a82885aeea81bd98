import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** One person as described at a token: "a driver", "his first victim", "the reporter". */
export function personAt(r: Reading, at: number, to: number): Mention | null {
  if (!hasClass(r, at, is.determiner | is.possessivePronoun) && lowerAt(r, at) !== "one")
    return null;
  const mention = phraseStartingAt(r, at, to);
  if (mention?.form !== "nominal") return null;
  if (isAnybody(r, mention)) return null;
  const isSomebody = hasClass(r, mention.head, is.role | is.maleNoun | is.femaleNoun);
  return isSomebody && !isOfSeveral(lowerAt(r, mention.head)) ? mention : null;
}

/** "no doctor came", "a film about a nurse", "it is a job for a mother", "the town needs a doctor", "to be a doctor": nobody in the story. */
function isAnybody(r: Reading, { from }: Mention): boolean {
  if (isOneOf(r, from, "no any every each either neither such")) return true;
  return isOneOf(r, from - 1, kinds) && !isOneOf(r, from, "the his her their its");
}

const kinds = wordSet(
  "about after as be for is lack lacks like need needs not of plays played seek seeks stars starred take takes than " +
    "want wants was",
);
