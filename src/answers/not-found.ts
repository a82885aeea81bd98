import type { Answer, Result } from "./answer.ts";
import { answerBase, type Scope } from "./scope.ts";
import { suggestionsFor } from "./suggest.ts";

/** Nothing in the library: what was looked for, and the nearest there is. */
export function notFound(scope: Scope, searched: string, also: readonly Result[] = []): Answer {
  return {
    ...answerBase(scope),
    kind: "not-found",
    searched: searched.trim(),
    suggestions: suggestionsFor(scope, searched),
    also,
  };
}
