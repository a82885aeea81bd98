import { speaks } from "#quotes/names/name-position.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** The tokens in capitals that speak without "the". */
const speaking = askedOnce((r: Reading): readonly number[] =>
  [...r.tokens.keys()].filter((i) => isCapital(r, i) && speaksAlone(r, i)),
);

function speaksAlone(r: Reading, at: number): boolean {
  return lowerAt(r, at - 1) !== "the" && speaks(r, { from: at, to: at + 1 });
}

/** The words in capitals that speak without "the". */
export const speakingWords = askedOnce((r: Reading) => wordsAt(r, speaking(r)));

/** Those of the speaking words that stand behind no other word of a name. */
export const speakingSurnames = askedOnce((r: Reading) =>
  wordsAt(
    r,
    speaking(r).filter((i) => !isCapital(r, i - 1)),
  ),
);

function wordsAt(r: Reading, tokens: readonly number[]): ReadonlySet<string> {
  return new Set(tokens.map((i) => r.tokens[i]?.text ?? ""));
}
