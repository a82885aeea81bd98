import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { spokenFor } from "#answers/people/spoken-for.ts";
import { isApart } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { nearInTheirWords } from "./near-in-their-words.ts";
import { nearWhereNamed } from "./near-where-named.ts";
import { holdersNear } from "./office-near.ts";
import { byNearness, sensesOf } from "./senses.ts";

const shownAtMost = 3;
/** People whom a name fits: of a surname that thousands have none is more likely meant than another. */
const askedAtMost = 20;

/**
 * What stands nearest to a matter on which nothing is found of those who are asked about: what they
 * say, those who speak for them and, where nobody is known by the name, who may be meant by it; then
 * what is told of it where they are named. No answer.
 */
export function nearestOfTheirs(
  scope: Scope,
  typed: string,
  known: readonly Person[],
  matter: string,
): Result[] {
  const asked = known.slice(0, askedAtMost);
  const may = [...asked, ...spokenFor(typed, asked, scope.people)];
  const people = may.length > 0 ? may : holdersNear(scope, typed).map(({ person }) => person);
  const query = searchable(matter);
  const senses = sensesOf(scope, query, people);
  const near = [
    ...nearInTheirWords(scope, people, query, senses),
    ...nearWhereNamed(scope, people, senses),
  ];
  const results = near.toSorted(byNearness).map(({ result }) => result);
  return results
    .filter((result, at) => isApart(result, results.slice(0, at)))
    .slice(0, shownAtMost);
}
