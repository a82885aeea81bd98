import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { isMisled, leastCoverage, searchable } from "#answers/sources/queries.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import type { Hit } from "#search/passage.ts";

/** The coverage of what has a matter: all its words, be they spelt a little otherwise. */
const whole = 0.95;
/** Articles shown apart that have but a part of a matter, where none has it. */
const nearAtMost = 3;

/**
 * Which articles have a matter in a paragraph: of each the sentence that has most of it, the best article
 * first. The surname of somebody else is none of it.
 */
export function articlesOn(scope: Scope, about: string): Answer {
  const query = searchable(about);
  // How many articles there are is told, so that none is left out.
  const { hits, corrections } = searchParagraphs(scope, query, Infinity, leastCoverage(query));
  if (isMisled(query, corrections)) return notFound(scope, about);
  const having = hits.filter(({ coverage }) => coverage >= whole);
  if (having.length === 0)
    return notFound(scope, about, { also: onceFor(scope, hits).slice(0, nearAtMost) });
  const base = { ...answerBase(scope), corrected: corrections };
  return { ...base, kind: "passages", asked: "articles", results: onceFor(scope, having) };
}

/** What shows the first hit of each article. */
function onceFor(scope: Scope, hits: readonly Hit[]) {
  const byArticle = Map.groupBy(hits, ({ passage }) => passage.article.id).values();
  return passageResults(scope, byArticle.flatMap((ofArticle) => ofArticle.slice(0, 1)).toArray());
}
