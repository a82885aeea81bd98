import type { Article, ArticleDetails, Block, BlockKind } from "#articles/article.ts";
import { articleId } from "#articles/article-id.ts";
import { isPagePart, kindsOf } from "#articles/blocks/block-kinds.ts";
import { toldOfItself } from "#articles/blocks/told-of-itself.ts";

/** A paragraph of a page as a reader sees it, with the kind that its tag gives it. */
export interface RenderedParagraph {
  readonly words: string;
  readonly kind: Exclude<BlockKind, "furniture">;
}

/**
 * An article from what a page or a Markdown file shows: its text is the shown paragraphs with an
 * empty line between, so that no tag or marker can stand inside a quotation.
 */
export function articleFromRendered(
  paragraphs: readonly RenderedParagraph[],
  details: ArticleDetails,
): Article {
  const kinds = kindsOfRendered(paragraphs);
  const blocks: Block[] = [];
  let text = "";
  paragraphs.forEach(({ words }, index) => {
    const start = text.length + (index === 0 ? 0 : 2);
    text += index === 0 ? words : `\n\n${words}`;
    blocks.push({ kind: kinds[index] ?? "body", start, end: text.length, number: index + 1 });
  });
  const words = paragraphs.map((paragraph) => paragraph.words);
  return { id: articleId(text), text, blocks, ...toldOfItself(words, blocks), ...details };
}

/** The tags decide; a page without headings is judged as plain text is. */
function kindsOfRendered(paragraphs: readonly RenderedParagraph[]): BlockKind[] {
  if (paragraphs.every(({ kind }) => kind === "body")) {
    return kindsOf(paragraphs.map(({ words }) => words));
  }
  const title = paragraphs.findIndex(({ kind }) => kind === "title");
  const kinds = paragraphs.map(({ words, kind }, index): BlockKind => {
    if (index === title) return "title";
    if (isPagePart(words, index)) return "furniture";
    return kind === "title" ? "heading" : kind;
  });
  const last = kinds.lastIndexOf("body");
  return kinds.map((kind, index) => (kind === "heading" && index > last ? "furniture" : kind));
}
