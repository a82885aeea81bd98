/** A cue beside words in marks: somebody is speaking. */
export function hasSpeech(words: string): boolean {
  if (!/\b(?:said|says|told|added|asked|replied)\b/.test(words)) return false;
  const speech = /["“”»’'][,.]?\s+(?:[^\s"]+\s+){0,4}(?:said|says|told|added|asked|replied)\b/;
  return speech.test(words) || /\b(?:said|says|added|asked)[,:]? ["“«]/.test(words);
}

/** Words in marks with who said them behind a dash: a reader's letter, a review, a pull quote. */
export function isSigned(words: string): boolean {
  return /^[★☆*\s]{0,8}["“«„'‘].+["”»“'’]\s*[-–—]\s*\S/.test(words);
}

/** A double mark that opens and doesn't close, as in a quotation over several paragraphs. */
export function hasOpenMark(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  return count("“") !== count("”") || count('"') % 2 === 1;
}
