import { isContentWord } from "#answers/words/function-words.ts";
import type { Word } from "#answers/words/words.ts";
import type { SynonymSource } from "#search/passage.ts";
import { stemOf } from "#search/text/word-stem.ts";

/**
 * Folded words, each time with a word of a source in the place of one that it has a synonym of, in whatever
 * form: "a large wall" where a source has "a big wall". With more of them than one it would be another wording.
 */
export function inWordsOf(
  text: string,
  source: readonly Word[],
  folds: readonly string[],
  synonyms: SynonymSource,
): (readonly string[])[] {
  const printed = new Map(
    source
      .filter((word, at) => !isNamed(text, word, source[at - 1]))
      .map(({ fold }) => [stemOf(fold), fold]),
  );
  return folds.flatMap((fold, at) => {
    if (!isContentWord(fold)) return [];
    const meant = synonyms(fold).flatMap((synonym) => printed.get(stemOf(synonym)) ?? []);
    return [...new Set(meant)].map((word) => folds.with(at, word));
  });
}

/** Whether a word has a capital that no sentence gives it. */
function isNamed(text: string, { start }: Word, before: Word | undefined): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  return before !== undefined && !/[.!?:“"]/.test(text.slice(before.end, start));
}
