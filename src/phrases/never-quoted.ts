import type { Answer } from "#answers/answer.ts";
import { inArticles } from "./counts.ts";

/** Those who are named and never quoted, each name once, and none that somebody who is quoted has too. */
export function neverQuoted({ voices, silent }: Voices): readonly string[] {
  const quoted = new Set(voices.map(({ speaker }) => speaker));
  return [...new Set(silent)].filter((name) => !quoted.has(name));
}

/** That somebody is only named, as far as the articles reach. */
export function neverQuotedWords({ speaker, articles }: Mentioned): string {
  return `${speaker} is named but never quoted ${inArticles(articles)}.`;
}

type Mentioned = Pick<Extract<Answer, { kind: "mentioned" }>, "speaker" | "articles">;
type Voices = Pick<Extract<Answer, { kind: "voices" }>, "voices" | "silent">;
