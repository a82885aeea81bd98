import { speaks } from "#quotes/names/name-position.ts";
import { askedOnce } from "#quotes/reading/asked-once.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** The words in capitals that speak without "the". */
export const speakingWords = askedOnce((r: Reading): ReadonlySet<string> => {
  const alone = r.tokens.filter((_, i) => isCapital(r, i) && speaksAlone(r, i));
  return new Set(alone.map(({ text }) => text));
});

function speaksAlone(r: Reading, at: number): boolean {
  return lowerAt(r, at - 1) !== "the" && speaks(r, { from: at, to: at + 1 });
}

/** Those of the speaking words that stand behind no other word of a name. */
export const speakingSurnames = askedOnce((r: Reading): ReadonlySet<string> => {
  const alone = r.tokens.filter(
    (_, i) => isCapital(r, i) && !isCapital(r, i - 1) && speaksAlone(r, i),
  );
  return new Set(alone.map(({ text }) => text));
});
