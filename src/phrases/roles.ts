/**
 * A role as printed, to stand after a name: without the capital that its article has where it begins
 * a sentence, and without whose it is where only the sentence before told that ("its chair"). A capital
 * that goes on stays, and so does who is named: "The Hague’s mayor", "his brother Allan’s agent".
 */
export function roleAfterName(role: string): string {
  const isAnothers = /['’]/.test(role);
  return isAnothers ? withinSentence(role) : withinSentence(role.replace(owner, ""));
}

/** A name or description as printed, to stand within a sentence of ours: "A neighbour" as "a neighbour". */
export function withinSentence(printed: string): string {
  return printed.replace(opening, (word) => word.toLowerCase());
}

const owner = /^(?:his|her|its|their)(?: own)? (?=\p{L})/iu;
const opening = /^(?:The|An?|His|Her|Its|Their|My|Our|One|Two|Several|Many|Some)(?= [a-z])/;
