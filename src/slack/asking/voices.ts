import type { Voice } from "#answers/answer.ts";
import { keptPerArticles } from "./kept.ts";

/** Everybody who says something in a library, the most quoted first. */
export const voicesOf = keptPerArticles((library): readonly Voice[] => {
  const answer = library.ask("who is quoted?");
  return answer.kind === "voices" ? answer.voices : [];
});
