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
 * Files the words of lists by open addressing with linear probing. A word is told by its key alone, and
 * found where that stands in a row of memory; in a `Map` of as many words it takes five times as long.
 */
export function wordTable(lists: readonly WordList[]): WordTable {
  let room = 2;
  const count = lists.reduce((sum, { words }) => sum + countOf(words), 0);
  while (room < 2 * count) room *= 2;
  const keys = new Float64Array(room);
  const bits = new Int32Array(room);
  /** The slot of a key, or the empty one that it would have. */
  const slotOf = (key: number): number => {
    let slot = key & (room - 1);
    while (bits[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (room - 1);
    return slot;
  };
  for (const list of lists)
    for (let from = 0; from < list.words.length; ) {
      const space = list.words.indexOf(" ", from);
      const to = space < 0 ? list.words.length : space;
      const key = keyOf(list.words, from, to);
      const slot = slotOf(key);
      const known = bits[slot] ?? 0;
      keys[slot] = key;
      if (known === 0 || !list.onlyNew) bits[slot] = known | list.bits;
      from = to + 1;
    }
  return (word) => bits[slotOf(keyOf(word, 0, word.length))] ?? 0;
}

function countOf(words: string): number {
  let count = 1;
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1)) count += 1;
  return count;
}

/**
 * 53 bits of two lanes of FNV-1a with different multipliers: the odds that a word has the key of one of
 * 50,000 others are below one in a hundred billion.
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
