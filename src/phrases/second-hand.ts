import type { Result } from "#answers/answer.ts";

/** That words are known from somebody else alone who says that they were said; empty for any others. */
export function secondHandWords(result: Result): string {
  return result.words === "speaker" && result.teller !== undefined
    ? `second-hand, as told by ${result.teller}`
    : "";
}
