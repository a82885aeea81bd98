import { createHash } from "node:crypto";
import type { Article, ArticleId, Block, BlockKind } from "./article.ts";

/** What is known of an article beside its text. */
export type ArticleDetails = Partial<
  Pick<Article, "title" | "source" | "url" | "published" | "author">
>;

const line = /[^\r\n]+/g;

/**
 * Reads plain text: the first line is the title, short lines without a full stop are headings.
 * Any string gives an article; an empty one has no blocks.
 */
export function articleFromText(text: string, details: ArticleDetails = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(line)) {
    const words = match[0].trim();
    if (words === "") continue;
    const start = match.index + match[0].indexOf(words);
    blocks.push({
      kind: blockKind(words, blocks.length),
      start,
      end: start + words.length,
      number: blocks.length + 1,
    });
  }
  const first = blocks[0];
  const title = details.title ?? (first ? text.slice(first.start, first.end) : "");
  return { id: articleId(text), text, blocks, ...details, title };
}

function blockKind(words: string, index: number): BlockKind {
  if (index === 0) return "title";
  if (/^(exit mobile version|share this|advertisement|read more|related)\b.{0,20}$/i.test(words))
    return "furniture";
  return words.length < 90 && !/[.!?:,;…][”’"')\]]*$/.test(words) ? "heading" : "body";
}

function articleId(text: string): ArticleId {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12) as ArticleId;
}
