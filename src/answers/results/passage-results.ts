import type { ArticleResult } from "#answers/answer.ts";
import type { Article, Span } from "#articles/article.ts";
import { sentencesOf } from "#articles/sentences.ts";
import { tokensOf } from "#articles/tokens.ts";
import type { Hit } from "#search/passage.ts";
import { passageOf } from "./results.ts";
import type { Found } from "./scope.ts";

/** The sentences that paragraph hits stand in, best first; none that `besides` already shows. */
export function passageResults(
  hits: readonly Hit[],
  besides: readonly Found[] = [],
): ArticleResult[] {
  const results: ArticleResult[] = [];
  for (const hit of hits) {
    const { article } = hit.passage;
    const sentence = bestSentence(article, hit);
    const isShown = besides.some(
      ({ quoted, quotation }) =>
        quoted.article === article &&
        sentence.start < quotation.carrier.end &&
        quotation.carrier.start < sentence.end,
    );
    if (!isShown)
      results.push(passageOf(article, sentence, { score: hit.score, matches: hit.matches }));
  }
  return results;
}

/** The sentences of a stretch of an article. */
export function sentencesIn(article: Article, { start, end }: Span): Span[] {
  return sentencesOf(tokensOf(article.text, start, end));
}

/** The sentence that holds most of what matched; the first of several. */
export function bestSentence(article: Article, hit: Hit): Span {
  const [whole] = hit.passage.parts;
  const sentences = hit.passage.parts.flatMap((part) => sentencesIn(article, part));
  let best: Span | undefined;
  let most = -1;
  for (const sentence of sentences) {
    const matched = hit.matches.filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    const held = new Set(
      matched.map(({ start, end }) => article.text.slice(start, end).toLowerCase()),
    ).size;
    if (held > most) {
      best = { start: sentence.start, end: sentence.end };
      most = held;
    }
  }
  return best ?? whole ?? { start: 0, end: 0 };
}
