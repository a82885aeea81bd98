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
    const stem = isMatter(word) && isMeant(word) ? stemOf(word.fold) : "";
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

/** The stems of words that say something by themselves and that nobody remembering puts in. */
export function matterStems(words: readonly Word[]): Set<string> {
  return new Set(words.filter(isMatter).map(({ fold }) => stemOf(fold)));
}

/** Whether a word says something by itself, and is none that somebody remembering puts in. */
export function isMatter({ fold }: Word): boolean {
  return isContentWord(fold) && !vague.has(fold);
}

/** "Wants to", "something like". */
const vague = new Set(
  "want wants wanted like going gonna think thinks thing things kind sort".split(" "),
);
