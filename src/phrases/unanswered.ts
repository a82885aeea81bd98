import type { Answer } from "#answers/answer.ts";

/** Whether an answer or a side of it is none: what stands near it must not pass for one. */
export function isUnanswered(answer: Answer): boolean {
  const { kind } = answer;
  if (kind === "compare") return answer.sides.some(({ results }) => results.length === 0);
  if (kind === "verdict") return answer.verdict === "not-found";
  return kind === "not-found" || kind === "not-stated" || kind === "declined";
}

/** What stands above what comes near where there is no answer. */
export const nearestHeading = "Nearest, but no answer";
