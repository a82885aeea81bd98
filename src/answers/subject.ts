import type { QuotedArticle } from "#quotes/quotation.ts";
import { keptFor } from "./kept.ts";
import { stemsAmong, stemsOf } from "./words/matter.ts";
import { wordsOf } from "./words/words.ts";

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

/** Whether an article is about some words of matter: its title has them, or its title and opening together. */
export function isOnSubject(quoted: QuotedArticle, wanted: readonly string[]): boolean {
  const { title, opening } = subjectOf(quoted);
  return wanted.every((stem) => title.has(stem) || opening.has(stem));
}
