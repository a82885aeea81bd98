import type { Answer } from "#answers/answer.ts";

/** What an answer proposes to ask next, in the order of its buttons. */
export function suggestionsOf(answer: Answer): readonly string[] {
  if (answer.kind === "help") return distinct(answer.examples);
  if (answer.kind === "not-found") return distinct(answer.suggestions);
  return [];
}

/** Without blanks, and without what differs in case only. */
function distinct(suggestions: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const suggestion of suggestions) {
    const fold = suggestion.trim().toLocaleLowerCase();
    if (fold !== "" && !byFold.has(fold)) byFold.set(fold, suggestion.trim());
  }
  return [...byFold.values()];
}
