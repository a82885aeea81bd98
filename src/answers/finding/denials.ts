import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { distinct } from "#answers/results/results.ts";
import { saidOrToldFirst } from "#answers/results/said-or-told.ts";
import { answerBase, type Scope } from "#answers/results/scope.ts";
import { searchParagraphs } from "#answers/results/searches.ts";
import { toldBy } from "#answers/results/told-by.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { foldsOf } from "#answers/words/words.ts";
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
  const all = toldBy(scope, verb, null);
  const told = all.filter(({ article }) =>
    near.some(({ passage }) => passage.article.id === article.id),
  );
  const results = told.filter(({ article, paragraph }) =>
    near.some(
      ({ passage }) => passage.article.id === article.id && passage.key === String(paragraph),
    ),
  );
  if (results.length > 0) return saidOrToldFirst(answerBase(scope), results, []);
  const partly = all.filter(({ quote }) => sharesMatter(quote, query));
  const also = distinct([...told, ...partly, ...passageResults(scope, near)]).slice(0, 2);
  return notFound(scope, words, { also });
}

/** Whether two texts have a word of matter in common. */
function sharesMatter(one: string, other: string): boolean {
  const words = new Set(foldsOf(one));
  return foldsOf(other).some((word) => isContentWord(word) && words.has(word));
}
