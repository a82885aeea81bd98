import type { Found } from "#answers/sources/searches.ts";
import type { AskedWords } from "./asked-words.ts";
import { type Comparison, closeWording, verbatimWording } from "./comparison.ts";

/** A quotation that was found, held against the asked words. */
export interface Compared {
  readonly found: Found;
  readonly wording: Comparison;
}

/** How many quotations are aligned word by word with the asked words: the first that were found. */
const alignedAtMost = 5;

/**
 * Holds asked words against quotations, the likest first. Where one has them as they are, those
 * that only come near are left out.
 */
export function compareAll(asked: AskedWords, all: readonly Found[]): Compared[] {
  const whole = all.flatMap((found) => {
    const wording = verbatimWording(asked, found);
    return wording ? [{ found, wording }] : [];
  });
  if (whole.length > 0) return whole;
  return all
    .slice(0, alignedAtMost)
    .map((found) => ({
      found,
      wording: closeWording(asked, found),
    }))
    .sort((one, other) => other.wording.likeness - one.wording.likeness);
}
