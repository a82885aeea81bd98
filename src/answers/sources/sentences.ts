import { keptArticles, keptLately } from "#answers/kept.ts";
import { isWithin } from "#answers/spans.ts";
import { stemsOf } from "#answers/words/matter.ts";
import type { Article, Span } from "#articles/article.ts";
import { sentencesOf } from "#articles/sentences.ts";
import { tokensOf } from "#articles/tokens.ts";
import { blockAt } from "./sources.ts";

/** The sentences of a stretch of an article. */
export function sentencesIn(article: Article, stretch: Span): readonly Span[] {
  return readOf(article).sentences(stretch);
}

/** The sentence that holds a stretch of an article; undefined where the stretch runs over its end. */
export function sentenceWith(article: Article, stretch: Span): Span | undefined {
  const block = blockAt(article.blocks, stretch.start);
  return block && sentencesIn(article, block).find((sentence) => isWithin(stretch, sentence));
}

/** The stems of the words of matter in a stretch of an article. */
export function stemsIn(article: Article, stretch: Span): ReadonlySet<string> {
  return readOf(article).stems(stretch);
}

/** What was read of the last articles: questions come back to the same stretches. */
const readOf = keptLately(
  ({ text }: Article) => ({
    sentences: bySpan(({ start, end }) => sentencesOf(tokensOf(text, start, end))),
    stems: bySpan(({ start, end }) => new Set(stemsOf(text.slice(start, end)))),
  }),
  keptArticles,
);

function bySpan<Derived>(derive: (span: Span) => Derived): (span: Span) => Derived {
  const known = new Map<string, Derived>();
  return (span) => {
    const key = `${span.start} ${span.end}`;
    const derived = known.get(key) ?? derive(span);
    known.set(key, derived);
    return derived;
  };
}
