import type { Person } from "#answers/people/people.ts";
import { onceEach, quotationsOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { type Found, foundBy, searchQuotations } from "#answers/sources/searches.ts";
import { type AskedWords, writtenOf } from "#answers/wording/asked-words.ts";
import { type Compared, compareAll } from "#answers/wording/compare-all.ts";
import { inARow, isDecidedInARow } from "#answers/wording/in-a-row.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";

/** Quotations that may have some words, and how near those come that are compared. */
export interface Sought {
  readonly found: readonly Found[];
  readonly compared: readonly Compared[];
}

/**
 * Ways to find who said some words, from what costs least and decides most: the words as they were
 * asked, those people's near them, everybody's. No near words of others outweigh theirs.
 */
export function* waysToFind(
  scope: Scope,
  asked: AskedWords,
  people: readonly Person[],
): Generator<Sought, void> {
  const sought = (found: readonly Found[]) => ({ found, compared: compareAll(asked, found) });
  const inRow = inARow(scope, asked, people);
  const isDecided = isDecidedInARow(asked);
  if (isDecided) yield { found: [], compared: inRow };
  const theirs = people.length > 0 ? like(scope, asked, { people }) : [];
  if (isDecided && theirs.length > 0) yield sought(theirs);
  const whole = inRow.map(({ found }) => found);
  const all = [...theirs, ...whole, ...like(scope, asked)];
  yield sought(onceEach(all));
  if (people.length > 0) yield sought(sharing(scope, asked, people));
}

/** Quotations that may have the words. */
export function like(
  scope: Scope,
  { text, segments }: AskedWords,
  by: { readonly people?: readonly Person[] } = {},
): readonly Found[] {
  const query = writtenOf(text, segments.flat());
  return searchQuotations(scope, query, { ...by, limit: 8 }).found;
}

/**
 * The people's quotations with most of the asked words, or with all of a few: where a changed word or
 * nothing but words of grammar was all there was to search.
 */
function sharing(scope: Scope, asked: AskedWords, people: readonly Person[]): Found[] {
  const words = new Set(asked.segments.flat().map(({ fold }) => fold));
  const wanted = words.size < 4 ? words.size : words.size * 0.7;
  return quotationsOf(scope, people).flatMap(({ quoted, quotation }) => {
    const source = quotationWords(quoted.article, quotation);
    const shared = new Set(source.filter(({ fold }) => words.has(fold)).map(({ fold }) => fold));
    return shared.size < wanted ? [] : [foundBy(quoted, quotation)];
  });
}
