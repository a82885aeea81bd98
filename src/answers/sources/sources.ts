import { keptFor } from "#answers/kept.ts";
import type { Block, Span } from "#articles/article.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import type { PassageIndex, SynonymSource } from "#search/passage.ts";

/**
 * What questions are asked of. `articles` is never changed in place: a library gives a new array
 * after each change, and what is derived from an array is kept for as long as the array is.
 */
export interface Sources {
  readonly articles: readonly QuotedArticle[];
  /** Holds `passagesOf` each of the articles. */
  readonly index: PassageIndex;
  /** Asked only where a topic or a remembered wording is found nowhere. */
  readonly synonyms?: SynonymSource;
}

/** The stretches of a quotation; the whole where it is in one piece. */
export function partsOf(quotation: Quotation): readonly Span[] {
  return quotation.parts.length > 0 ? quotation.parts : [quotation];
}

/** The article of an id, as articles and results have it; undefined where the sources don't have it. */
export function articleOf(sources: Sources, id: string): QuotedArticle | undefined {
  return articlesById(sources.articles).get(id);
}

const articlesById = keptFor(
  (articles: readonly QuotedArticle[]): ReadonlyMap<string, QuotedArticle> =>
    new Map(articles.map((quoted) => [quoted.article.id, quoted])),
);

/** The quotation of an id in an article. */
export function quotationOf(quoted: QuotedArticle, id: string): Quotation | undefined {
  return quotationsById(quoted).get(id);
}

const quotationsById = keptFor(
  ({ quotations }: QuotedArticle): ReadonlyMap<string, Quotation> =>
    new Map(quotations.map((quotation) => [quotation.id, quotation])),
);

/** The block that holds an offset, or the last before it. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const block = blocks[middle];
    if (block && block.start <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
