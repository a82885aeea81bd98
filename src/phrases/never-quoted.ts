import type { Answer } from "#answers/answer.ts";

/** Those who are named and never quoted, each name once, and none that somebody who is quoted has too. */
export function neverQuoted({ voices, silent }: Voices): readonly string[] {
  const quoted = new Set(voices.map(({ speaker }) => speaker));
  return [...new Set(silent)].filter((name) => !quoted.has(name));
}

type Voices = Pick<Extract<Answer, { kind: "voices" }>, "voices" | "silent">;
