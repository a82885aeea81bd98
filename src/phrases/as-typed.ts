import type { Answer } from "#answers/answer.ts";

/** Whether a question was answered as it was typed, and not as completed from a conversation or pared to what it is about. */
export function isAsTyped({ question, understood }: Answer): boolean {
  return understood.trim() === question.trim();
}
