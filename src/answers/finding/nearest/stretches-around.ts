import { keptFor, keptForLast } from "#answers/kept.ts";
import type { Said } from "#answers/results/said.ts";
import { stemsOf } from "#answers/words/matter.ts";
import type { Article, Span } from "#articles/article.ts";

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
}: Pick<Said, "quoted" | "quotation">): Stretches {
  const { paragraphs, stemsIn } = paragraphsOf(article);
  const at = paragraphs.findLastIndex((each) => each.start <= start);
  const paragraph = paragraphs[at];
  const sentence = { start: Math.min(start, carrier.start), end: Math.max(end, carrier.end) };
  return {
    own: stemsOfSpan(article, sentence),
    paragraph: paragraph ? stemsIn(paragraph) : new Set(),
    before: paragraphs.slice(Math.max(0, at - reach), Math.max(0, at)).map(stemsIn),
  };
}

/** An article's paragraphs, each read once for all that is said in it. */
const paragraphsOf = keptForLast((article: Article) => ({
  paragraphs: article.blocks.filter(({ kind }) => kind === "body"),
  stemsIn: keptFor((paragraph: Span) => stemsOfSpan(article, paragraph)),
}));

function stemsOfSpan({ text }: Article, { start, end }: Span): ReadonlySet<string> {
  return new Set(stemsOf(text.slice(start, end)));
}
