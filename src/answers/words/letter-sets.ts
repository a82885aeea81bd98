import { bitCount } from "#search/vocabulary/letter-classes.ts";

/** Which of 32 classes of letters a word has, a bit each; cheap to compare before words are. */
export type LetterSet = number;

/** The classes of a word's letters; a letter's two cases are of one class. */
export function letterSetOf(word: string): LetterSet {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

/** How many classes stand in one set and not in the other: no edit takes away more than one. */
export function missingFrom(one: LetterSet, other: LetterSet): number {
  return bitCount(one & ~other);
}
