/** Words separated by spaces, and the bits that each of them has. */
export interface WordList {
  readonly words: string;
  readonly bits: number;
  /** Leaves out the words of the lists before. */
  readonly onlyNew?: boolean;
}

const space = 32;

/**
 * The bits of every word of some lists; 0 for any other word. A table holds where each word stands in
 * the lists' own text: a Map would make a string of each, is too large for the processor's cache, and
 * takes twice as long to ask.
 */
export function wordTable(lists: readonly WordList[]): (word: string) => number {
  const text = ` ${lists.map(({ words }) => words).join(" ")} `;
  // A word takes two characters at least: some slots stay free, whatever the words.
  const size = 2 ** Math.ceil(Math.log2(text.length / 2 + 1));
  /** Where the word of each slot starts, 0 in a free one. */
  const starts = new Int32Array(size);
  const bits = new Int32Array(size);
  /** The slot of a word, or the free one where it belongs. */
  const slotOf = (from: string, start: number, end: number): number => {
    let hash = 0;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ from.charCodeAt(i), 0x5bd1e995);
    for (let slot = hash ^ (hash >>> 15); ; slot += 1) {
      slot &= size - 1;
      const at = starts[slot] ?? 0;
      if (at === 0 || isAt(text, at, from, start, end)) return slot;
    }
  };
  let start = 1;
  for (const { words, bits: own, onlyNew = false } of lists) {
    for (const last = start + words.length; start < last; ) {
      const end = text.indexOf(" ", start);
      const slot = slotOf(text, start, end);
      const known = starts[slot] !== 0;
      if (!known) starts[slot] = start;
      if (!known || !onlyNew) bits[slot] = (bits[slot] ?? 0) | own;
      start = end + 1;
    }
  }
  return (word) => bits[slotOf(word, 0, word.length)] ?? 0;
}

/** Whether a text has at `at` the word that stands in another from `start` to `end`. */
function isAt(text: string, at: number, from: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1)
    if (text.charCodeAt(at + i - start) !== from.charCodeAt(i)) return false;
  return text.charCodeAt(at + end - start) === space;
}
