import type { Voice } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";

/** Kept for as long as the library hands out the same list of articles. */
const kept = new WeakMap<Library["articles"], readonly Voice[]>();

/** Everybody who says something in the library, the most quoted first. */
export function voicesOf(library: Library): readonly Voice[] {
  const { articles } = library;
  const known = kept.get(articles);
  if (known !== undefined) return known;
  const answer = library.ask("who is quoted?");
  const voices = answer.kind === "voices" ? answer.voices : [];
  kept.set(articles, voices);
  return voices;
}
