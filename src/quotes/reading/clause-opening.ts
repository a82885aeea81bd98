import { afterAdverbials } from "./adverbials.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";
import { tenseCode } from "./token-codes.ts";

/** Whether a subject and its verb begin at a token: "the pier was old", "the pier on Monday was", against "who left" and "the old pier". */
export function beginsClause(r: Reading, at: number, to: number): boolean {
  const subject = phraseStartingAt(r, at, to);
  if (!subject || subject.form === "relative") return false;
  return tenseCode(r, afterAdverbials(r, subject.to, to)) > 0;
}
