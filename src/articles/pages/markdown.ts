import { parseHTML } from "linkedom";
import { marked } from "marked";
import type { Article, ArticleDetails } from "#articles/article.ts";
import { paragraphsBelow } from "./dom-paragraphs.ts";
import { refuseIntricate } from "./intricacy.ts";
import { articleFromRendered } from "./rendered.ts";

/** Marks of emphasis that one paragraph has at most: the parser's time grows with their square. */
const mostMarks = 5_000;

/**
 * Reads Markdown as its reader sees it; the first top-level heading is the title.
 *
 * @throws {RangeError} where a paragraph has thousands of marks of emphasis, lists are nested as deep, or
 *   the page has a hundred thousand tags
 */
export function articleFromMarkdown(markdown: string, details: ArticleDetails = {}): Article {
  for (const paragraph of markdown.split(/\n[^\S\n]*\n/))
    if (paragraph.length > mostMarks && paragraph.split(/[*_]/).length > mostMarks)
      throw new RangeError("a paragraph has too many marks of emphasis");
  const page = marked.parse(markdown, { async: false });
  refuseIntricate(page);
  const { document } = parseHTML(`<!doctype html><html><body>${page}</body></html>`);
  return articleFromRendered(paragraphsBelow(document.body), details);
}
