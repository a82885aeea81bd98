import type { Result } from "#answers/answer.ts";
import { isOfKind, type Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { overlap, within } from "#answers/spans.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";
import { distinct, type Match, passageOf, resultOf } from "./results.ts";
import { withQuotation } from "./with-quotation.ts";

/** The sentences that paragraph hits stand in, best first; none that `besides` already shows. */
export function passageResults(
  scope: Scope,
  hits: readonly Hit[],
  besides: readonly Found[] = [],
): Result[] {
  const results: Result[] = [];
  for (const hit of hits) {
    const { article } = hit.passage;
    const sentence = bestSentence(scope, article, hit.passage.parts, hit.matches);
    const isShown = besides.some(
      ({ quoted, quotation }) => quoted.article === article && overlap(sentence, quotation.carrier),
    );
    if (!isShown)
      results.push(
        sentenceResult(scope, article, sentence, { score: hit.score, matches: hit.matches }),
      );
  }
  const allowed = results.filter(
    ({ words, speaker }) =>
      words === "article" || !scope.without.some(({ name }) => name === speaker),
  );
  return distinct(allowed);
}

/**
 * A sentence as a result, with all of what is said in it: the article's own words, or where it is a quotation for
 * the most part, that, since what somebody says is never the article's to say.
 */
export function sentenceResult(
  scope: Scope,
  article: Article,
  sentence: Span,
  match?: Match,
): Result {
  const quoted = articleOf(scope.sources, article.id);
  const whole = quoted ? withQuotation(quoted, sentence) : sentence;
  const half = (whole.end - whole.start) / 2;
  const quotation = quoted?.quotations.find(
    (each) =>
      each.kind === "direct" &&
      isOfKind(scope, each) &&
      Math.min(whole.end, each.end) - Math.max(whole.start, each.start) > half,
  );
  return quoted && quotation
    ? resultOf(quoted, quotation, match)
    : passageOf(article, whole, match);
}

/** So many paragraphs with a word make it a common one. */
const common = 30;

/** The sentence of some stretches that holds most of what matched; of several the one with the rarest of it. */
export function bestSentence(
  { sources: { index } }: Scope,
  article: Article,
  parts: readonly Span[],
  matches: readonly Span[],
): Span {
  const [whole] = parts;
  const sentences = parts.flatMap((part) => sentencesIn(article, part));
  let best: Span | undefined;
  let most: ReadonlySet<string> = new Set();
  const rarest = (words: ReadonlySet<string>) =>
    Math.min(...[...words].map((word) => index.count(word, "paragraph", common)));
  for (const sentence of sentences) {
    const matched = within(matches, sentence);
    const held = new Set(
      matched.map(({ start, end }) => article.text.slice(start, end).toLowerCase()),
    );
    const isAsMuch = held.size > 0 && held.size === most.size;
    if (!best || held.size > most.size || (isAsMuch && rarest(held) < rarest(most))) {
      best = { start: sentence.start, end: sentence.end };
      most = held;
    }
  }
  return best ?? whole ?? { start: 0, end: 0 };
}
