import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether a token is a thing that people read words on: "sign". */
export function isInscribed(r: Reading, at: number): boolean {
  return inscribed.test(lowerAt(r, at));
}

const inscribed =
  /^(?:badge|banner|billboard|cap|caption|chyron|flag|graffiti|hat|headline|hoodie|inscription|mug|placard|plaque|poster|(?:sweat|tee-?|t-)?shirt|sign|slogan|sticker|tattoo)s?$/;

/** Whether a verb tells what stands on a thing. */
export function isOfThings(lemma: string): boolean {
  return /^(?:call|declare|proclaim|read|say)$/.test(lemma);
}

/** The thing before "reading" or before "that said": "a straw hat", "banners" of "held banners". */
export function thingBefore(r: Reading, verb: number, floor: number): Mention | null {
  const at = /^(?:that|which)$/.test(lowerAt(r, verb - 1)) ? verb - 2 : verb - 1;
  if (!isInscribed(r, at)) return null;
  let first = at;
  while (first > floor && isNoun(r, first - 1)) first -= 1;
  if (hasClass(r, first - 1, is.determiner | is.possessivePronoun)) first -= 1;
  else while (first < at && isAct(r, first)) first += 1;
  return phraseEndingAt(r, at, Math.max(first, floor));
}

/** "held", "wearing" */
function isAct(r: Reading, at: number): boolean {
  return hasClass(r, at, is.pastVerb) || /(?:ing|ed)$/.test(lowerAt(r, at));
}
