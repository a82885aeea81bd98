import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun, opens, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** A noun in small letters that is nobody. */
export function isThing(r: Reading, at: number): boolean {
  const speaks = personClasses | is.body | is.demonym | is.subjectPronoun | is.objectPronoun;
  return isNoun(r, at) && !isCapital(r, at) && !hasClass(r, at, speaks);
}

/** "the", "her", "some", "no", and an owner’s apostrophe: what a noun phrase opens with. */
export function isOpener(r: Reading, at: number): boolean {
  return hasClass(r, at, opens) || r.tokens[at]?.kind === "clitic" || lowerAt(r, at) === "no";
}

/** The token before an adverb or several. */
export function beforeAdverbs(r: Reading, at: number, also = 0): number {
  const skipped = is.adverb | is.time | also;
  let before = at - 1;
  while (before > at - mostAdverbs && skips(r, before, skipped)) before -= 1;
  return before;
}

function skips(r: Reading, at: number, classes: number): boolean {
  if (lowerAt(r, at) === "without" || hasClass(r, at, is.negation)) return false;
  return hasClass(r, at, classes) || /ly$/.test(lowerAt(r, at));
}

const mostAdverbs = 4;
