import type { AlsoSearched, Answer, Result } from "#answers/answer.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { suggestionsFor } from "./suggestions.ts";

/** Nothing in the library: what was looked for, and the nearest there is. */
export function notFound(
  scope: Scope,
  searched: string,
  { also = [], alsoSearched = [] }: Nearest = {},
): NotFound {
  return {
    ...answerBase(scope),
    kind: "not-found",
    searched: searched.trim(),
    suggestions: suggestionsFor(scope, searched),
    also,
    ...(alsoSearched.length > 0 ? { alsoSearched } : {}),
  };
}

type NotFound = Extract<Answer, { kind: "not-found" }>;

/** What is shown apart, as no answer. */
interface Nearest {
  readonly also?: readonly Result[];
  readonly alsoSearched?: readonly AlsoSearched[];
}
