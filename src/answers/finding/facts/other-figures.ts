import type { Result } from "#answers/answer.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { isApart } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { articleOf, blockAt } from "#answers/sources/sources.ts";
import { states } from "./fact-signs.ts";

/** What puts another figure to the same thing, as a rule: a sentence with a number right after one that tells it. */
export function otherFigures(scope: Scope, results: readonly Result[]): Result[] {
  const after = results.flatMap((result) => {
    const article = articleOf(scope.sources, result.article.id)?.article;
    const paragraph = article && blockAt(article.blocks, result.start);
    if (!article || !paragraph) return [];
    const next = sentencesIn(article, paragraph).find(({ start }) => start >= result.end);
    return next && states(article.text.slice(next.start, next.end), "number", "")
      ? [sentenceResult(scope, article, next)]
      : [];
  });
  return after.filter((each, at) => isApart(each, [...results, ...after.slice(0, at)]));
}
