import { keptFor } from "#answers/kept.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import { stemsAmong, stemsOf } from "#answers/words/matter.ts";
import { wordsOf } from "#answers/words/words.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";

/** What an article is about. */
interface Subject {
  /** The stems of the title's words. */
  readonly title: ReadonlySet<string>;
  /** Those of the headings and paragraphs that an article begins with. */
  readonly opening: ReadonlySet<string>;
}

/** Paragraphs that tell what an article is about; a byline or a standfirst is none. */
const openingParagraphs = 2;
const shortestParagraph = 12;

/** What an article is about, by its title and opening; read once. */
export const subjectOf = keptFor(({ article: { text, title, blocks } }: QuotedArticle): Subject => {
  const opening = new Set<string>();
  let paragraphs = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== "body" && kind !== "heading") continue;
    const words = wordsOf(text, start, end);
    for (const stem of stemsAmong(words)) opening.add(stem);
    if (kind === "body" && words.length >= shortestParagraph) paragraphs += 1;
    if (paragraphs === openingParagraphs) break;
  }
  return { title: new Set(stemsOf(title)), opening };
});

/** How many of some stems are among others. */
export function countIn(wanted: readonly string[], stems: ReadonlySet<string>): number {
  return wanted.filter((stem) => stems.has(stem)).length;
}

/** The stems of a quotation's paragraph, its speaker's name and roles. */
export function stemsAround({ article }: QuotedArticle, quotation: Quotation): Set<string> {
  const { attribution, start } = quotation;
  const block = blockAt(article.blocks, start) ?? quotation;
  const speaker = attribution.kind === "unknown" ? null : attribution.speaker;
  const stretches = [block, ...(speaker?.roles ?? [])];
  const around = stretches.flatMap((each) => [...stemsIn(article, each)]);
  return new Set([...around, ...stemsOf(speaker?.name ?? "")]);
}
