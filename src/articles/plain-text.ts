import type { Article, ArticleDetails, Block } from "./article.ts";
import { articleId } from "./article-id.ts";
import { kindsOf } from "./blocks/block-kinds.ts";
import { paragraphsOf } from "./blocks/paragraphs.ts";
import { toldOfItself } from "./blocks/told-of-itself.ts";

/**
 * Reads plain text: title line, headings, paragraphs, page furniture. Any string gives an article;
 * an empty one has no blocks. What `details` gives goes before what the text says of itself.
 * @param from where the article starts, after front matter; what is before it is in no block
 *
 * @example articleFromText("Mayor resigns\n\nThe mayor of Ashford resigned on Monday.").title
 */
export function articleFromText(text: string, details: ArticleDetails = {}, from = 0): Article {
  const spans = paragraphsOf(text, from);
  const paragraphs = spans.map(({ start, end }) => text.slice(start, end));
  const kinds = kindsOf(paragraphs);
  const blocks = spans.map(
    (span, index): Block => ({ kind: kinds[index] ?? "body", ...span, number: index + 1 }),
  );
  return { id: articleId(text), text, blocks, ...toldOfItself(paragraphs, blocks), ...details };
}
