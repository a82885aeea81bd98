import { partsOf } from "#answers/sources/sources.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";

/** The words of a quotation, all parts in order. */
export function quotationWords(article: Article, quotation: Quotation): readonly Word[] {
  let words = wordsByQuotation.get(quotation);
  if (!words) {
    words = partsOf(quotation).flatMap(({ start, end }, part) =>
      wordsOf(article.text, start, end, part),
    );
    wordsByQuotation.set(quotation, words);
  }
  return words;
}

const wordsByQuotation = new WeakMap<Quotation, readonly Word[]>();
