import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** "She", "her": somebody of that sex is spoken of. */
export function isOfSex(r: Reading, at: number, gender: "male" | "female"): boolean {
  return (gender === "male" ? male : female)(lowerAt(r, at));
}

const male = wordSet("he him his");
const female = wordSet("she her hers");

/** One person as described at a token: "a driver", "his first victim", "the reporter". */
export function personAt(r: Reading, at: number, to: number): Mention | null {
  if (!hasClass(r, at, is.determiner | is.possessivePronoun) && lowerAt(r, at) !== "one")
    return null;
  const mention = phraseStartingAt(r, at, to);
  if (mention?.form !== "nominal") return null;
  if (isAnybody(r, mention)) return null;
  const isSomebody = hasClass(r, mention.head, is.role | is.maleNoun | is.femaleNoun);
  return isSomebody && /(?:[^s]|ss)$/.test(lowerAt(r, mention.head)) ? mention : null;
}

/** "no doctor came", "a film about a nurse", "it is a job for a mother", "the town needs a doctor", "to be a doctor": nobody in the story. */
function isAnybody(r: Reading, { from }: Mention): boolean {
  if (/^(?:no|any|every|each|either|neither|such)$/.test(lowerAt(r, from))) return true;
  return kinds.test(lowerAt(r, from - 1)) && !/^(?:the|his|her|their|its)$/.test(lowerAt(r, from));
}

const kinds =
  /^(?:about|after|as|be|for|is|lacks?|like|needs?|not|of|play(?:s|ed)|seeks?|star(?:s|red)|takes?|than|wants?|was)$/;
