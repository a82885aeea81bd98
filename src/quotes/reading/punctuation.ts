import type { Token } from "#articles/tokens.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** Where commas, brackets and the like stand, for all who ask what is between two tokens or next to one. */
export interface Punctuation {
  /** How many commas and round brackets stand before each token of an article, and before its end. */
  readonly commas: Int32Array;
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  /** The comma, dash or colon at or behind each token, and the last one before it, -1 for none. */
  readonly nextPause: Int32Array;
  readonly lastPause: Int32Array;
}

/** Reads the punctuation of an article once. */
export function punctuationOf(tokens: readonly Token[]): Punctuation {
  const room = tokens.length + 1;
  const commas = new Int32Array(room);
  const opening = new Int32Array(room);
  const closing = new Int32Array(room);
  const lastPause = new Int32Array(room);
  const nextPause = new Int32Array(room);
  let last = -1;
  const before = { commas: 0, opening: 0, closing: 0 };
  tokens.forEach(({ kind, text }, i) => {
    lastPause[i] = last;
    if (kind === "punctuation") {
      if (text === ",") before.commas += 1;
      else if (text === "(") before.opening += 1;
      else if (text === ")") before.closing += 1;
      if (isAmong(text, pauses)) last = i;
    }
    commas[i + 1] = before.commas;
    opening[i + 1] = before.opening;
    closing[i + 1] = before.closing;
  });
  lastPause[tokens.length] = last;
  let next = tokens.length;
  nextPause[next] = next;
  for (let i = next - 1; i >= 0; i -= 1) {
    if (lastPause[i + 1] === i) next = i;
    nextPause[i] = next;
  }
  return { commas, opening, closing, nextPause, lastPause };
}

const pauses = wordSet(", — – - ; :");

/** Whether a round bracket opens at a token. */
export function isOpening({ opening }: Punctuation, at: number): boolean {
  return (opening[at + 1] ?? 0) > (opening[at] ?? 0);
}

/** How many stand from one token to before another; none where `to` is not behind `from`. */
export function countBetween(before: Int32Array, from: number, to: number): number {
  return to > from ? (before[to] ?? 0) - (before[from] ?? 0) : 0;
}
