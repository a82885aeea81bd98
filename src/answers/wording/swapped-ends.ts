import type { Word } from "#answers/words/words.ts";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of a source's words up to the ends of its clause, where the asked words begin or end
 * with a few others and the clause has a few more: these stand in their place, so that "a village
 * with a fridge" is told to be "a village with a power station".
 */
export function withSwappedEnds(
  text: string,
  source: readonly Word[],
  asked: readonly string[],
  { from, to }: Stretch,
): Stretch {
  const isApart = (at: number) =>
    /[.!?,;:–—]/.test(text.slice(source[at - 1]?.end ?? 0, source[at]?.start ?? 0));
  let first = from;
  while (first > 0 && !isApart(first)) first -= 1;
  let last = to;
  while (last < source.length && !isApart(last)) last += 1;
  const before = lengthUntil(asked, source[from]?.fold);
  const after = lengthUntil(asked.toReversed(), source[to - 1]?.fold);
  return {
    from: isSwap(before, from - first) ? first : from,
    to: isSwap(after, last - to) ? last : to,
  };
}

/** How many words stand before a word; 0 where it is none of them. */
function lengthUntil(words: readonly string[], word: string | undefined): number {
  return word === undefined ? 0 : Math.max(0, words.indexOf(word));
}

const swappedAtMost = 3;

/** Whether a few asked words may stand for those that the sentence has in their place. */
function isSwap(asked: number, printed: number): boolean {
  return asked > 0 && asked <= swappedAtMost && printed > 0 && printed <= asked + 3;
}
