import { askedOnce } from "./asked-once.ts";
import type { Reading } from "./reading.ts";

/** The words of an article as they are printed. */
export const printedWords = askedOnce(
  ({ tokens }: Reading): ReadonlySet<string> => new Set(tokens.map(({ text }) => text)),
);
