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

/** Ones in a 32-bit number (Warren, "Hacker's Delight", 5-2). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
