import { parseHTML } from "linkedom";
import { marked } from "marked";
import type { Article, ArticleDetails } from "#articles/article.ts";
import { paragraphsBelow } from "./dom-paragraphs.ts";
import { articleFromRendered } from "./rendered.ts";

/** Reads Markdown as its reader sees it; the first top-level heading is the title. */
export function articleFromMarkdown(markdown: string, details: ArticleDetails = {}): Article {
  const page = marked.parse(markdown, { async: false });
  const { document } = parseHTML(`<!doctype html><html><body>${page}</body></html>`);
  return articleFromRendered(paragraphsBelow(document.body), details);
}
