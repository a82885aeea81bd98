/** Longest title made from a text that has none, in UTF-16 code units. */
const longestMade = 80;

/** A text's first words, cut between words, to stand for a title. */
export function shortened(words: string): string {
  if (words.length <= longestMade) return words;
  const cut = words.lastIndexOf(" ", longestMade);
  const end = cut > longestMade / 2 ? cut : longestMade;
  return `${words.slice(0, end).replace(/[\s,;:–—-]+$/, "")}…`;
}

/** White space, line breaks included, as single spaces. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
