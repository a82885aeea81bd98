import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { saidOrToldFirst } from "#answers/results/said-or-told.ts";
import { answerBase, type Scope } from "#answers/results/scope.ts";
import { searchParagraphs } from "#answers/results/searches.ts";
import { toldBy } from "#answers/results/told-by.ts";
import { leastCoverage, searchable } from "./wanted.ts";

/** Paragraphs on a matter in which a denial is looked for. */
const readAtMost = 20;

/**
 * Who denied something: never who only said it. A denial elsewhere in an article on the matter may
 * be of something else, and is shown apart.
 */
export function denials(scope: Scope, words: string, verb: string): Answer {
  const query = searchable(words);
  const near = searchParagraphs(scope, query, readAtMost).hits.filter(
    ({ coverage }) => coverage >= leastCoverage(query),
  );
  const told = toldBy(scope, verb, null).filter(({ article }) =>
    near.some(({ passage }) => passage.article.id === article.id),
  );
  const results = told.filter(({ article, paragraph }) =>
    near.some(
      ({ passage }) => passage.article.id === article.id && passage.key === String(paragraph),
    ),
  );
  if (results.length > 0) return saidOrToldFirst(answerBase(scope), results, []);
  return notFound(scope, words, { also: [...told, ...passageResults(scope, near)].slice(0, 2) });
}
