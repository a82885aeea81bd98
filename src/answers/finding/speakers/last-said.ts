import type { Answer, Result } from "#answers/answer.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { whatSaid } from "./what-said.ts";

/**
 * What somebody said, the last of it first: the later article, those without a date after all that have
 * one, and what stands further down in an article.
 */
export function lastSaid(scope: Scope, speaker: string): Answer {
  const given = whatSaid(scope, { speaker, about: null });
  const dateOf = ({ article: { id } }: Result) =>
    /^\d{4}-\d\d-\d\d/.exec(articleOf(scope.sources, id)?.article.published ?? "")?.[0];
  const last = given.results.toReversed();
  const dated = last
    .flatMap((result) => {
      const date = dateOf(result);
      return date === undefined ? [] : { result, date };
    })
    .toSorted((one, other) => other.date.localeCompare(one.date))
    .map(({ result }) => result);
  const results = [...dated, ...last.filter((result) => dateOf(result) === undefined)];
  return { ...given, results };
}
