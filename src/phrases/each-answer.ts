import type { Answer } from "#answers/answer.ts";

/** The answers to all that a text asks, in its order: one, as a rule. */
export function eachAnswer(answer: Answer): readonly Answer[] {
  return [answer, ...(answer.further ?? [])];
}
