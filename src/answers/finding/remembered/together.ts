import { isContentWord } from "#answers/words/function-words.ts";
import type { Word } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";

/** A stretch of some words that has one of each of some stems, and where in it they stand. */
export interface Together {
  readonly from: number;
  /** After the last. */
  readonly to: number;
  readonly places: readonly number[];
}

/** Words within which all stems have to stand, for each of them. */
const reach = 8;

/**
 * Where words of matter with each of some stems stand close together, from each place that such a
 * stretch begins at.
 */
export function together(
  words: readonly Word[],
  stems: ReadonlySet<string>,
  isMeant: (word: Word) => boolean,
): Together[] {
  const found = words.flatMap((word, at) => {
    const stem = isContentWord(word.fold) && isMeant(word) ? stemOf(word.fold) : "";
    return stems.has(stem) ? [{ at, stem }] : [];
  });
  return found.flatMap(({ at: from }, nth) => {
    const held = new Set<string>();
    const places: number[] = [];
    for (let next = nth; next < found.length && held.size < stems.size; next += 1) {
      const { at, stem } = found[next] ?? { at: from, stem: "" };
      if (at - from >= reach * stems.size) break;
      held.add(stem);
      places.push(at);
    }
    return held.size === stems.size && held.size > 0
      ? [{ from, to: (places.at(-1) ?? from) + 1, places }]
      : [];
  });
}
