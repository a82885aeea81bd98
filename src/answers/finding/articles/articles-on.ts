import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { leastCoverage, searchable } from "#answers/results/queries.ts";
import { answerBase, type Scope } from "#answers/results/scope.ts";
import { searchParagraphs } from "#answers/results/searches.ts";

/** Paragraphs that are looked at for the articles that they stand in. */
const readAtMost = 500;

/** Which articles have a matter: of each the sentence that has most of it, the best article first. */
export function articlesOn(scope: Scope, about: string): Answer {
  const query = searchable(about);
  const { hits } = searchParagraphs(scope, query, readAtMost, leastCoverage(query));
  const byArticle = Map.groupBy(hits, ({ passage }) => passage.article.id).values();
  const results = passageResults(
    scope,
    byArticle.flatMap((ofArticle) => ofArticle.slice(0, 1)).toArray(),
  );
  if (results.length === 0) return notFound(scope, about);
  return { ...answerBase(scope), kind: "passages", asked: "articles", results };
}
