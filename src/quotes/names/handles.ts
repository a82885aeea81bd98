import type { Reading } from "#quotes/reading/reading.ts";

/** Whether the name of an account begins at a token: "u/LunarMoth". */
export function isHandle(r: Reading, at: number): boolean {
  const [letter, slash, name] = [r.tokens[at], r.tokens[at + 1], r.tokens[at + 2]];
  if (letter?.text !== "u" || slash?.text !== "/" || name?.kind !== "word") return false;
  return letter.end === slash.start && slash.end === name.start;
}
