import type { Person } from "#answers/people/people.ts";
import { onceEach } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchQuotations } from "#answers/sources/searches.ts";
import { type AskedWords, writtenOf } from "./asked-words.ts";
import type { Compared } from "./compare-all.ts";
import { verbatimWording } from "./comparison.ts";

/** Fewer words are worth finding apart from each other as well. */
const shortestAlone = 4;
const shortest = 3;
const mostFound = 12;

/**
 * Quotations that have a wording in one stretch as it was asked; those of some people are among them
 * where they are given. A search for words in a row costs little however common they are.
 */
export function inARow(
  scope: Scope,
  asked: AskedWords,
  people: readonly Person[] = [],
): Compared[] {
  const [words = [], ...others] = asked.segments;
  if (others.length > 0 || words.length < shortest) return [];
  const query = `"${writtenOf(asked.text, words)}"`;
  const { found } = searchQuotations(scope, query, { limit: mostFound });
  const theirs =
    people.length > 0 && found.length === mostFound
      ? searchQuotations(scope, query, { limit: mostFound, people }).found
      : [];
  return onceEach([...theirs, ...found]).flatMap((each) => {
    const wording = verbatimWording(asked, each);
    return wording ? [{ found: each, wording }] : [];
  });
}

/** Whether a wording that stands in a row somewhere has to be looked for nowhere else. */
export function isDecidedInARow({ segments }: AskedWords): boolean {
  return segments.length === 1 && segments.flat().length >= shortestAlone;
}
