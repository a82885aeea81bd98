/** Words separated by spaces, and the bits that each of them has: not 0. */
export interface WordList {
  readonly words: string;
  readonly bits: number;
  /** Leaves out the words of the lists before. */
  readonly onlyNew?: boolean;
}

/** The bits of a word; 0 for one that is in no list. */
export type WordTable = (word: string) => number;

/** A slot is three numbers: the hash of a word, where the word stands in the text, its bits. */
const width = 3;
const start = 1;
const bits = 2;
const space = 32;

/**
 * Files the words of lists by open addressing with linear probing. A word is found in one row of memory
 * and told in another; in a `Map` of as many words it takes five, and a text waits for nearly all of them.
 */
export function wordTable(lists: readonly WordList[]): WordTable {
  const text = lists.map(({ words }) => `${words} `).join("");
  let room = 2;
  const count = countOf(text);
  while (room < 2 * count) room *= 2;
  const slots = new Int32Array(room * width);
  /** The slot of a word, or the empty one that it would have. */
  const slotOf = (hash: number, words: string, from: number, to: number): number => {
    let slot = hash & (room - 1);
    for (; slots[slot * width + bits] !== 0; slot = (slot + 1) & (room - 1)) {
      if (slots[slot * width] !== hash) continue;
      const at = slots[slot * width + start] ?? 0;
      if (text.charCodeAt(at + to - from) === space && isSame(words, from, to, text, at)) break;
    }
    return slot * width;
  };
  let from = 0;
  for (const list of lists)
    for (const end = from + list.words.length; from < end; ) {
      const to = text.indexOf(" ", from);
      const hash = hashOf(text, from, to);
      const slot = slotOf(hash, text, from, to);
      const known = slots[slot + bits] ?? 0;
      if (known === 0) {
        slots[slot] = hash;
        slots[slot + start] = from;
      }
      if (known === 0 || !list.onlyNew) slots[slot + bits] = known | list.bits;
      from = to + 1;
    }
  return (word) => slots[slotOf(hashOf(word, 0, word.length), word, 0, word.length) + bits] ?? 0;
}

function countOf(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) === space) count += 1;
  return count;
}

function isSame(words: string, from: number, to: number, text: string, at: number): boolean {
  for (let i = from; i < to; i += 1)
    if (words.charCodeAt(i) !== text.charCodeAt(at + i - from)) return false;
  return true;
}

/** FNV-1a, with the high bits folded in, for it is the low ones that choose the slot. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
