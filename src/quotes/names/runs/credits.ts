import { isOpening } from "#quotes/reading/punctuation.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, isOneOf } from "#quotes/reading/word-at.ts";

/** In tokens, its brackets included: "(Ana Ruiz / Lund Evening News)". */
const longestCredit = 12;

/**
 * Behind a picture's credit that opens at a token of a paragraph, after its caption: two names with a slash between,
 * against "(Ana Ruiz/Labour)". `at` where none does.
 */
export function creditEnd(r: Reading, at: number, to: number): number {
  if (!isOpening(r.punctuation, at)) return at;
  let slash = at;
  for (let i = at + 1; i < Math.min(to, at + longestCredit); i += 1) {
    const { kind, text = "" } = r.tokens[i] ?? {};
    if (text === "/") slash = i;
    if (text === ")") {
      const named = slash - at > 2 && i - slash > 2;
      const parted = i + 1 === to || isOneOf(r, at - 1, ". ! ?");
      return named && parted ? i + 1 : at;
    }
    if (kind !== "punctuation" && !isCapital(r, i)) return at;
  }
  return at;
}
