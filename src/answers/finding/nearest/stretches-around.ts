import { keptForLast } from "#answers/kept.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import type { Article } from "#articles/article.ts";

/** Paragraphs before one that may tell what is spoken of. */
const reach = 2;

/** What is said and what stands around it, as stems. */
interface Stretches {
  /** With its sentence. */
  readonly own: ReadonlySet<string>;
  readonly paragraph: ReadonlySet<string>;
  /** Of the paragraphs before, each. */
  readonly before: readonly ReadonlySet<string>[];
}

/** The stems of what is said with its sentence, of its paragraph, and of those before. */
export function stretchesAround({
  quoted: { article },
  quotation: { start, end, carrier },
}: Said): Stretches {
  const paragraphs = paragraphsOf(article);
  const at = paragraphs.findLastIndex((each) => each.start <= start);
  const paragraph = paragraphs[at];
  const sentence = { start: Math.min(start, carrier.start), end: Math.max(end, carrier.end) };
  return {
    own: stemsIn(article, sentence),
    paragraph: paragraph ? stemsIn(article, paragraph) : new Set(),
    before: paragraphs
      .slice(Math.max(0, at - reach), Math.max(0, at))
      .map((each) => stemsIn(article, each)),
  };
}

const paragraphsOf = keptForLast(({ blocks }: Article) =>
  blocks.filter(({ kind }) => kind === "body"),
);
