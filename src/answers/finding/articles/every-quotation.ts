import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { firstOf, resultOf } from "#answers/results/results.ts";
import { answerBase, isOfKind, type Scope } from "#answers/sources/scope.ts";

const listedAtMost = 50;

/** All quotations within a question's limits, in order; reports only where they are asked for. */
export function everyQuotation(scope: Scope): Answer {
  const isAsked = scope.filters.kind === "reported";
  const all = scope.articles.flatMap((quoted) =>
    quoted.quotations
      .filter((each) => isOfKind(scope, each) && (isAsked || each.kind !== "reported"))
      .map((each) => ({ quoted, each })),
  );
  if (all.length === 0) return notFound(scope, scope.understood);
  const listed = all.slice(0, listedAtMost + 1).map(({ quoted, each }) => resultOf(quoted, each));
  const base = { ...answerBase(scope), ...firstOf(listed, listedAtMost) };
  return isAsked ? { ...base, kind: "passages" } : { ...base, kind: "quotes", diff: [] };
}
