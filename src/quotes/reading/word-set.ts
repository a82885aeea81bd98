/** Tells whether a word in lower case is one of a list. */
export type WordSet = (word: string) => boolean;

/** The words of a list, separated by spaces. Most others are told by their length and first letter alone. */
export function wordSet(words: string): WordSet {
  const listed = new Set(words.split(" "));
  /** Of words of each length the first letters, by the last five bits of their codes. */
  const letters = new Int32Array(32);
  for (const word of listed)
    letters[word.length & 31] = (letters[word.length & 31] ?? 0) | (1 << word.charCodeAt(0));
  return (word) =>
    (((letters[word.length & 31] ?? 0) >>> word.charCodeAt(0)) & 1) === 1 && listed.has(word);
}
