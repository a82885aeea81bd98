import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** Whether a token is a thing that people read words on: "sign". */
export function isInscribed(r: Reading, at: number): boolean {
  return isOneOf(r, at, inscribed);
}

const inscribed = wordSet(
  "badge banner billboard cap caption chyron flag graffiti hat headline hoodie inscription mug placard plaque " +
    "poster shirt sweatshirt teeshirt tee-shirt t-shirt sign slogan sticker tattoo badges banners billboards caps " +
    "captions chyrons flags hats headlines hoodies inscriptions mugs placards plaques posters shirts sweatshirts " +
    "teeshirts tee-shirts t-shirts signs slogans stickers tattoos",
);

/** Whether a verb tells what stands on a thing. */
export function isOfThings(lemma: string): boolean {
  return isAmong(lemma, tellsWhatStands);
}

/** Whether words stand on a thing by the verb at a token, of speech or not: "a sign advertised “…”". */
export function isReadOnThing(r: Reading, at: number, lemma: string): boolean {
  return isOfThings(lemma) || isOneOf(r, at, advertises);
}

const tellsWhatStands = wordSet("announce call declare proclaim read say urge warn");
const advertises = wordSet("advertised advertises advertising");

/** The thing before "reading" or before "that said": "a straw hat", "banners" of "held banners". */
export function thingBefore(r: Reading, verb: number, floor: number): Mention | null {
  const at = isOneOf(r, verb - 1, "that which") ? verb - 2 : verb - 1;
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
