import type { Answer } from "#answers/answer.ts";

/** What an answer proposes to ask next, in the order of its buttons. */
export function suggestionsOf(answer: Answer): readonly string[] {
  if (answer.kind === "help") return answer.examples.filter(hasWords);
  if (answer.kind === "not-found") return answer.suggestions.filter(hasWords);
  return [];
}

function hasWords(suggestion: string): boolean {
  return suggestion.trim() !== "";
}
