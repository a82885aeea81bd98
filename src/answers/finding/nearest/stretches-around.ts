import { keptForLast } from "#answers/kept.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import type { Article, Block } from "#articles/article.ts";

/** Paragraphs before one that may tell what is spoken of. */
const reach = 2;

type Stems = ReadonlySet<string>;

/** The stems of what is said, with its sentence. */
export function stemsSaid({ quoted: { article }, quotation }: Said): Stems {
  const { start, end, carrier } = quotation;
  const sentence = { start: Math.min(start, carrier.start), end: Math.max(end, carrier.end) };
  return stemsIn(article, sentence);
}

/** The stems of the paragraph in which something is said. */
export function stemsBeside(said: Said): Stems {
  const paragraph = upTo(said).at(-1);
  return paragraph ? stemsIn(said.quoted.article, paragraph) : new Set();
}

/** The stems of each of the paragraphs before. */
export function stemsBefore(said: Said): Stems[] {
  return upTo(said)
    .slice(-1 - reach, -1)
    .map((each) => stemsIn(said.quoted.article, each));
}

/** The paragraphs of an article up to that in which something is said. */
function upTo({ quoted: { article }, quotation: { start } }: Said): Block[] {
  const paragraphs = paragraphsOf(article);
  return paragraphs.slice(0, 1 + paragraphs.findLastIndex((each) => each.start <= start));
}

const paragraphsOf = keptForLast(({ blocks }: Article) =>
  blocks.filter(({ kind }) => kind === "body"),
);
