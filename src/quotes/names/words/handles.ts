import type { Reading } from "#quotes/reading/reading.ts";

/** Whether the name of an account begins at a token: "u/LunarMoth". */
export function isHandle(r: Reading, at: number): boolean {
  const letter = r.tokens[at];
  if (letter?.text !== "u") return false;
  const [slash, name] = [r.tokens[at + 1], r.tokens[at + 2]];
  const joined = letter.end === slash?.start && slash.end === name?.start;
  return joined && slash.text === "/" && name.kind === "word";
}
