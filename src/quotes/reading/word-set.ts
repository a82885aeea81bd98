/** The words of a list, and what tells most words that are not among them. */
interface WordSet {
  readonly words: ReadonlySet<string>;
  /** Of words of each length the first letters, by the last five bits of their codes. */
  readonly letters: Int32Array;
}

const sets = new Map<string, WordSet>();

/** Whether a word is one of a list, which has them separated by spaces. Lists are constants: each is filed once and kept. */
export function isAmong(word: string, list: string): boolean {
  const { letters, words } = sets.get(list) ?? filed(list);
  const first = word.charCodeAt(0);
  return (((letters[word.length & 31] ?? 0) >>> first) & 1) === 1 && words.has(word);
}

function filed(list: string): WordSet {
  const words = new Set(list.split(" "));
  const letters = new Int32Array(32);
  for (const word of words)
    letters[word.length & 31] = (letters[word.length & 31] ?? 0) | (1 << word.charCodeAt(0));
  const set = { words, letters };
  sets.set(list, set);
  return set;
}
