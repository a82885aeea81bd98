import type { DiffPart } from "#answers/answer.ts";
import type { Found } from "#answers/sources/searches.ts";
import type { SynonymSource } from "#search/passage.ts";
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
export function compareAll(
  asked: AskedWords,
  all: readonly Found[],
  synonyms?: SynonymSource,
): Compared[] {
  const whole = all.flatMap((found) => {
    const wording = verbatimWording(asked, found);
    return wording ? [{ found, wording }] : [];
  });
  if (whole.length > 0) return whole;
  return all
    .slice(0, alignedAtMost)
    .map((found) => ({
      found,
      wording: closeWording(asked, found, synonyms),
    }))
    .sort((one, other) => other.wording.likeness - one.wording.likeness);
}

/** What another wording has otherwise than the asked words. */
export interface Difference {
  readonly diff: readonly DiffPart[];
  /** What of it turns the sense, if anything does. */
  readonly senseTurned?: readonly string[];
}

/** How a close wording differs from the asked one. */
export function differenceOf({ wording }: Compared): Difference {
  const senseTurned = [...new Set(wording.senseTurned())];
  return { diff: wording.diff(), ...(senseTurned.length > 0 && { senseTurned }) };
}
