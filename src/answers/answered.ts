import type { Answer } from "./answer.ts";

/** Whether an answer has what was asked for. */
export function isAnswered(given: Answer): boolean {
  if (given.kind === "verdict") return given.verdict !== "not-found";
  if (given.kind === "compare") return given.results.length > 0;
  return !deadEnds.has(given.kind);
}

/** Whether more is found than a passage, what is said in an article about it or what comes closest: it may lack a part of the question. */
export function isWhollyAnswered(given: Answer): boolean {
  const isOfPart = given.onSubject || given.missing || given.results[0]?.kind === "passage";
  return isAnswered(given) && !isOfPart;
}

/** Kinds of answers that a conversation does not go on from. */
export const deadEnds: ReadonlySet<Answer["kind"]> = new Set([
  "too-broad",
  "not-found",
  "not-stated",
  "help",
  "declined",
]);
