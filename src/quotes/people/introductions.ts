import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** How far back a description is looked for, and how far before its noun its article may stand, in tokens. */
const reach = 400;
const longestAdjectives = 4;

/** Token of the last "a man" before another that tells of somebody new; -1 without one. */
export function introducedAt(r: Reading, word: string, before: number): number {
  for (const noun of printedBefore(r, word, before)) {
    const article = articleOf(r, noun);
    if (isOneOf(r, article, entering) && !isOneOf(r, article - 1, tellsWhat)) return article;
  }
  return -1;
}

/** Where a word was printed outside marks not far before a token, the last place first. */
export function printedBefore(r: Reading, word: string, before: number): readonly number[] {
  const places: number[] = [];
  for (let i = before - 1; i > before - reach && i > 0; i -= 1)
    if (lowerAt(r, i) === word && !isMarked(r, i)) places.push(i);
  return places;
}

/** The token that may be the article of a noun. */
export function articleOf(r: Reading, noun: number): number {
  let article = noun - 1;
  while (article > noun - longestAdjectives && isNoun(r, article)) article -= 1;
  return article;
}

const entering = wordSet("a an another one");

/** "Ruiz is a man of few words", "Ruiz, a resident of Lund," */
const tellsWhat = wordSet("is was are were be been being became as like , — – - not 's");
