import type { Sentence } from "#articles/sentences.ts";
import type { Reading } from "./reading.ts";
import { setOf, type WordSet } from "./word-set.ts";

/** The word at a token in lower case; "" before the first token of the article and behind its last. */
export function lowerAt(r: Reading, at: number): string {
  // V8 takes an index below 0 for a property's name, and is slow ever after wherever it met one.
  return at < 0 ? "" : (r.tokens[at]?.lower ?? "");
}

/** Whether a token is one of a list of words in lower case and of marks, separated by spaces: "is are was", ", :". */
export function isOneOf(r: Reading, at: number, list: string | WordSet): boolean {
  if (at < 0) return false;
  return setOf(list).has(lowerAt(r, at), r.glances[at] ?? 0);
}

/** Whether a token begins with a capital, after a particle too. */
export function isCapital(r: Reading, at: number): boolean {
  return r.capitals[at] === 1;
}

/** Whether a token stands within a pair of quotation marks, or is one of the pair. */
export function isMarked(r: Reading, at: number): boolean {
  return (r.markedOf[at] ?? -1) >= 0;
}

/** Whether a token has one at least of some classes, given as bits of `wordClass`. */
export function hasClass(r: Reading, at: number, classes: number): boolean {
  return ((r.classes[at] ?? 0) & classes) !== 0;
}

/** Whether a token tells one at least of some things of names, given as bits of `nameClass`. */
export function hasNameClass(r: Reading, at: number, classes: number): boolean {
  return ((r.nameClasses[at] ?? 0) & classes) !== 0;
}

/** The sentence of a token; the first of the article for one that is in none. */
export function sentenceAt(r: Reading, at: number): Sentence | undefined {
  return r.sentences[r.sentenceOf[at] ?? 0];
}

/** The first token from `from` on that has no capital; `to` where none is before it. */
export function capitalsEnd(r: Reading, from: number, to: number = r.tokens.length): number {
  let end = from;
  while (end < to && isCapital(r, end)) end += 1;
  return end;
}

/** The first comma from `from` on; -1 where none is before `to`. */
export function nextComma(r: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (lowerAt(r, i) === ",") return i;
  return -1;
}
