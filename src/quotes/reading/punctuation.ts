import type { Token } from "#articles/tokens.ts";

/** How many commas and round brackets stand before each token of an article, and before its end. */
export interface Punctuation {
  readonly commas: Int32Array;
  readonly opening: Int32Array;
  readonly closing: Int32Array;
}

/** Counts the commas and brackets of an article once for all who ask what stands between two tokens. */
export function punctuationOf(tokens: readonly Token[]): Punctuation {
  const commas = new Int32Array(tokens.length + 1);
  const opening = new Int32Array(tokens.length + 1);
  const closing = new Int32Array(tokens.length + 1);
  tokens.forEach(({ text }, i) => {
    commas[i + 1] = (commas[i] ?? 0) + (text === "," ? 1 : 0);
    opening[i + 1] = (opening[i] ?? 0) + (text === "(" ? 1 : 0);
    closing[i + 1] = (closing[i] ?? 0) + (text === ")" ? 1 : 0);
  });
  return { commas, opening, closing };
}

/** How many stand from one token to before another; none where `to` is not behind `from`. */
export function countBetween(before: Int32Array, from: number, to: number): number {
  return to > from ? (before[to] ?? 0) - (before[from] ?? 0) : 0;
}
