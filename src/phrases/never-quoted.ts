import type { Answer } from "#answers/answer.ts";
import { inArticles } from "./counts.ts";

/** Those who are named and never quoted, each name once, and none that somebody who is quoted has too. */
export function neverQuoted({ voices, silent }: Voices): readonly string[] {
  const quoted = new Set(voices.map(({ speaker }) => speaker));
  return [...new Set(silent)].filter((name) => !quoted.has(name));
}

/**
 * That somebody is only named, as far as the articles reach; where what names them has words in marks, that none are
 * known to be theirs. Whether a name is one's or many's is left open: “the Dolphins”.
 */
export function neverQuotedWords({ speaker, articles, results = [] }: Mentioned): string {
  const where = inArticles(articles);
  return results.some(({ quote }) => /["“”«»„]/.test(quote))
    ? `${speaker}: named ${where}, but no quotation is known to be theirs.`
    : `${speaker}: named but never quoted ${where}.`;
}

type Mentioned = Pick<Extract<Answer, { kind: "mentioned" }>, "speaker" | "articles"> &
  Partial<Pick<Answer, "results">>;
type Voices = Pick<Extract<Answer, { kind: "voices" }>, "voices" | "silent">;
