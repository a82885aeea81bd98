import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { quotationsByArticle, type Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";

const shownAtMost = 3;
/** Paragraphs from a report within which words may still be of its matter. */
const reach = 2;

/** What some people are quoted with close to what is reported of them: of one matter, as a rule. */
export function quotedBeside(
  scope: Scope,
  people: readonly Person[],
  reports: readonly Said[],
): Result[] {
  const said = quotationsByArticle(scope, people);
  const near = reports.flatMap(({ quoted, quotation: { paragraph } }) =>
    (said.get(quoted.article.id) ?? []).filter(
      ({ quotation }) =>
        quotation.kind === "direct" && Math.abs(quotation.paragraph - paragraph) <= reach,
    ),
  );
  return distinct(near.values().map(shown), shownAtMost);
}
