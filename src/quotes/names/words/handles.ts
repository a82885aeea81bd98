import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasNameClass, isCapital } from "#quotes/reading/word-at.ts";

/** Whether the name of an account begins at a token: "u/LunarMoth". */
export function isHandle(r: Reading, at: number): boolean {
  if (!hasNameClass(r, at, nameClass.account) || isCapital(r, at)) return false;
  const letter = r.tokens[at];
  const [slash, name] = [r.tokens[at + 1], r.tokens[at + 2]];
  const joined = letter?.end === slash?.start && slash?.end === name?.start;
  return joined && slash?.text === "/" && name?.kind === "word";
}
