import type { Article, ArticleDetails, Block } from "./article.ts";
import { articleId } from "./article-id.ts";
import { kindsOf } from "./blocks/block-kinds.ts";
import { authorNotedIn, authorOf, publishedOf } from "./blocks/byline.ts";
import { paragraphsOf } from "./blocks/paragraphs.ts";
import { oneLine, shortened } from "./blocks/title.ts";

/** How many paragraphs at the top are looked through for a byline and a date. */
const topParagraphs = 6;

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
  return { id: articleId(text), text, blocks, ...said(paragraphs, blocks), ...details };
}

/** What the text says of itself: its title, near the top its author and date, or its author in a note at the end. */
function said(
  paragraphs: readonly string[],
  blocks: readonly Block[],
): { title: string; author?: string; published?: string } {
  const titled = blocks.findIndex((block) => block.kind === "title");
  const first = blocks.findIndex((block) => block.kind !== "furniture");
  const title = oneLine(paragraphs[titled] ?? shortened(paragraphs[first] ?? paragraphs[0] ?? ""));
  const top = paragraphs.slice(0, Math.max(titled, 0) + topParagraphs);
  const told = blocks.flatMap(({ kind }, at) =>
    kind === "furniture" ? [] : (paragraphs[at] ?? ""),
  );
  const author = firstOf(top, authorOf) ?? authorNotedIn(told);
  const published = firstOf(top, publishedOf);
  return {
    title,
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
}

function firstOf(
  lines: readonly string[],
  read: (line: string) => string | undefined,
): string | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
