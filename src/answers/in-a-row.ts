import type { Compared } from "./compare-wording.ts";
import type { Person } from "./people.ts";
import { type Scope, searchQuotations } from "./scope.ts";
import { type AskedWords, verbatimWording } from "./wording.ts";

/** Fewer words are worth finding apart from each other as well. */
const shortest = 4;
const mostFound = 12;

/**
 * Quotations that have a longer wording in one stretch as it was asked. A search for words in a row
 * costs little however common they are, and where it finds something nothing else has to be looked for.
 */
export function inARow(scope: Scope, asked: AskedWords, people?: readonly Person[]): Compared[] {
  const [words = [], ...others] = asked.segments;
  if (others.length > 0 || words.length < shortest) return [];
  const query = `"${words.map(({ fold }) => fold).join(" ")}"`;
  const options = { limit: mostFound, ...(people ? { people } : {}) };
  return searchQuotations(scope, query, options).found.flatMap((found) => {
    const wording = verbatimWording(asked, found.quoted.article, found.quotation);
    return wording ? [{ found, wording }] : [];
  });
}
