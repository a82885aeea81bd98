import type { Answer, Result } from "#answers/answer.ts";
import type { Scope } from "#answers/results/scope.ts";
import { articleOf } from "#answers/results/sources.ts";
import type { ArticleId } from "#articles/article.ts";
import { whatSaid } from "./what-said.ts";

/**
 * What somebody said, the last of it first: the later article where both have a date, and what stands
 * further down in an article.
 */
export function lastSaid(scope: Scope, speaker: string): Answer {
  const given = whatSaid(scope, { speaker, about: null, everything: false });
  const dateOf = ({ article: { id } }: Result) =>
    /^\d{4}-\d\d-\d\d/.exec(
      articleOf(scope.sources, id as ArticleId)?.article.published ?? "",
    )?.[0];
  const results = given.results.toReversed().sort((one, other) => {
    const [date, otherDate] = [dateOf(one), dateOf(other)];
    return date && otherDate ? otherDate.localeCompare(date) : 0;
  });
  return { ...given, results };
}
