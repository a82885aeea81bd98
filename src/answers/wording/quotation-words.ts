import { keptArticles, keptLately } from "#answers/kept.ts";
import { partsOf } from "#answers/sources/sources.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";

/** More than nearly any article has. */
const quotationsAtMost = 1_000;

/** The words of a quotation, all parts in order; the same again where its article was looked at lately. */
export function quotationWords(article: Article, quotation: Quotation): readonly Word[] {
  return wordsIn(article)(quotation);
}

const wordsIn = keptLately(
  ({ text }: Article) =>
    keptLately(
      (quotation: Quotation): readonly Word[] =>
        partsOf(quotation).flatMap(({ start, end }, part) => wordsOf(text, start, end, part)),
      quotationsAtMost,
    ),
  keptArticles,
);
