import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { resultOf } from "#answers/results/results.ts";
import { answerBase, isOfKind, type Scope } from "#answers/results/scope.ts";

const listedAtMost = 50;

/** All quotations within a question's limits, in order; reports only where they are asked for. */
export function everyQuotation(scope: Scope): Answer {
  const isAsked = scope.filters.kind === "reported";
  const results = scope.articles
    .flatMap((quoted) =>
      quoted.quotations
        .filter((each) => isOfKind(scope, each) && (isAsked || each.kind !== "reported"))
        .map((each) => resultOf(quoted, each)),
    )
    .slice(0, listedAtMost);
  if (results.length === 0) return notFound(scope, scope.understood);
  if (isAsked) return { ...answerBase(scope), kind: "passages", results };
  return { ...answerBase(scope), kind: "quotes", diff: [], results };
}
