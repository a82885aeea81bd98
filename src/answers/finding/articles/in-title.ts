import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { firstOf, shown } from "#answers/results/results.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { isWithin } from "#answers/spans.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

const shownAtMost = 10;

/** Whose words the titles of the articles repeat, as they stand in the text. */
export function inTitle(scope: Scope): Answer {
  const results = scope.articles.flatMap(repeatedIn).map((said) => shown(said));
  if (results.length === 0) return notFound(scope, scope.understood);
  return { ...answerBase(scope), kind: "quotes", ...firstOf(results, shownAtMost), diff: [] };
}

function repeatedIn(quoted: QuotedArticle): Said[] {
  const title = quoted.article.blocks.find(({ kind }) => kind === "title");
  if (!title) return [];
  const repeated = new Set(
    quoted.quotations.flatMap((one) => (isWithin(one, title) && one.echoOf ? [one.echoOf] : [])),
  );
  return quoted.quotations
    .filter(({ id }) => repeated.has(id))
    .map((quotation) => ({ quoted, quotation }));
}
