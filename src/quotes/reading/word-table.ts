/** Words separated by spaces, and the bits that each of them has: not 0. */
export interface WordList {
  readonly words: string;
  readonly bits: number;
  /** Leaves out the words of the lists before. */
  readonly onlyNew?: boolean;
}

/** The bits of a word; 0 for one that is in no list. */
export type WordTable = (word: string) => number;

/**
 * Files the words of lists by open addressing with linear probing. A word is told by 32 bits of its key that others than
 * its place are made of, and its bits stand beside them in memory; in a `Map` of as many words it takes five times as long.
 */
export function wordTable(lists: readonly WordList[]): WordTable {
  let room = 2;
  const count = lists.reduce((sum, { words }) => sum + countOf(words), 0);
  while (room < 2 * count) room *= 2;
  const row = new Int32Array(2 * room);
  const tagOf = (key: number): number => (key / room) | 0;
  /** Where the tag of a key stands, or would, its bits behind it. */
  const placeOf = (key: number): number => {
    const tag = tagOf(key);
    let at = 2 * (key & (room - 1));
    while (row[at + 1] !== 0 && row[at] !== tag) at = (at + 2) & (2 * room - 1);
    return at;
  };
  for (const list of lists)
    for (let from = 0; from < list.words.length; ) {
      const space = list.words.indexOf(" ", from);
      const to = space < 0 ? list.words.length : space;
      const key = keyOf(list.words, from, to);
      const at = placeOf(key);
      const known = row[at + 1] ?? 0;
      row[at] = tagOf(key);
      if (known === 0 || !list.onlyNew) row[at + 1] = known | list.bits;
      from = to + 1;
    }
  return (word) => row[placeOf(keyOf(word, 0, word.length)) + 1] ?? 0;
}

function countOf(words: string): number {
  let count = 1;
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) count += 1;
  return count;
}

/**
 * 53 bits of two lanes of FNV-1a with different multipliers: the odds that a word has the tag of another that stands at
 * its place are one in some billions.
 */
function keyOf(text: string, from: number, to: number): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 15;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
