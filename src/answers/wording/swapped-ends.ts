import { isTypoOf } from "#answers/words/edit-distance.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import type { Word } from "#answers/words/words.ts";
import { isRetold } from "./retold.ts";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of a source's words up to the ends of its clause, where the asked words begin or end
 * with a few others and the clause has a few more: these stand in their place, so that "a village
 * with a fridge" is told to be "a village with a power station". A word of matter in the middle of a longer
 * clause stands in the place of none of grammar: of "nobody came", "no soul in the room came" has but "came".
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
  const start = isSwap(before, from - first) ? first : from;
  const end = isSwap(after, last - to) ? last : to;
  const said = source[start]?.fold ?? "";
  const [opening = ""] = asked;
  const isOfOtherKind = isContentWord(said) && (!isContentWord(opening) || nobody.test(opening));
  const isLoose =
    isOfOtherKind && start > first && end - start > 1 && asked.every((word) => isOther(word, said));
  return { from: isLoose ? start + 1 : start, to: end };
}

/** Whether a word of a source is another than an asked one, and no other form or slip of it. */
function isOther(asked: string, said: string): boolean {
  return asked[0] !== said[0] && !isRetold(asked, said) && !isTypoOf(asked, said);
}

const nobody = /^no(?:body|ne|thing)$/;

/** How many words stand before a word; 0 where it is none of them. */
function lengthUntil(words: readonly string[], word: string | undefined): number {
  return word === undefined ? 0 : Math.max(0, words.indexOf(word));
}

const swappedAtMost = 3;

/** Whether a few asked words may stand for those that the sentence has in their place. */
function isSwap(asked: number, printed: number): boolean {
  return asked > 0 && asked <= swappedAtMost && printed > 0 && printed <= asked + 3;
}
