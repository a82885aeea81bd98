import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { firstOf, resultOf } from "#answers/results/results.ts";
import { answerBase, isOfKind, type Scope } from "#answers/results/scope.ts";

const listedAtMost = 50;

/** All quotations within a question's limits, in order; reports only where they are asked for. */
export function everyQuotation(scope: Scope): Answer {
  const isAsked = scope.filters.kind === "reported";
  const all = scope.articles.flatMap((quoted) =>
    quoted.quotations
      .filter((each) => isOfKind(scope, each) && (isAsked || each.kind !== "reported"))
      .map((each) => ({ quoted, each })),
  );
  const listed = all.slice(0, listedAtMost + 1).map(({ quoted, each }) => resultOf(quoted, each));
  const results = firstOf(listed, listedAtMost);
  if (listed.length === 0) return notFound(scope, scope.understood);
  if (isAsked) return { ...answerBase(scope), kind: "passages", results: results.results };
  return { ...answerBase(scope), kind: "quotes", diff: [], ...results };
}
