import type { Reading } from "#quotes/reading/reading.ts";

/** In tokens, its brackets included: "(Ana Ruiz / Lund Evening News)". */
const longestCredit = 12;

/** Behind a picture's credit that opens at a token of a paragraph, after its caption; `at` where none does. */
export function creditEnd(r: Reading, at: number, to: number): number {
  if (r.tokens[at]?.text !== "(") return at;
  let slash = false;
  for (let i = at + 1; i < Math.min(to, at + longestCredit); i += 1) {
    const { text = "" } = r.tokens[i] ?? {};
    slash ||= text === "/";
    if (text !== ")") continue;
    const parted = i + 1 === to || /^[.!?]$/.test(r.tokens[at - 1]?.text ?? "");
    return slash && parted ? i + 1 : at;
  }
  return at;
}
