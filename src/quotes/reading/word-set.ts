type WordSet = (word: string) => boolean;

const sets = new Map<string, WordSet>();

/** Whether a word is one of a list, which has them separated by spaces. Lists are constants: each is filed once and kept. */
export function isAmong(word: string, list: string): boolean {
  let set = sets.get(list);
  if (!set) {
    set = wordSet(list);
    sets.set(list, set);
  }
  return set(word);
}

/** Most words that are in no list are told by their length and first letter alone. */
function wordSet(list: string): WordSet {
  const words = new Set(list.split(" "));
  /** Of words of each length the first letters, by the last five bits of their codes. */
  const letters = new Int32Array(32);
  for (const word of words)
    letters[word.length & 31] = (letters[word.length & 31] ?? 0) | (1 << word.charCodeAt(0));
  return (word) =>
    (((letters[word.length & 31] ?? 0) >>> word.charCodeAt(0)) & 1) === 1 && words.has(word);
}
