import type { Answer, Result } from "#answers/answer.ts";
import { fitsPronoun } from "#answers/people/pronouns.ts";
import { notFound } from "#answers/results/not-found.ts";
import { quotesElsePassages } from "#answers/results/quotes-or-passages.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";

const nearestAtMost = 3;

/**
 * What "she" said of what some words find, where nobody was named before: nothing of a body or of anybody
 * who is printed as "he". Where nobody else said it, theirs is shown apart.
 */
export function saidByPronoun(
  scope: Scope,
  words: string,
  pronoun: "he" | "she",
  given: Answer,
): Answer {
  if (given.kind === "not-found") return { ...given, pronoun };
  if (given.kind !== "quotes" && given.kind !== "passages") return given;
  const fits = ({ speaker, attribution }: Result) =>
    attribution !== "institution" &&
    (speaker === null ||
      (!isLetter(speaker) && fitsPronoun(scope.sources.articles, speaker, pronoun)));
  const isTheirs = (result: Result) => result.speaker !== null && fits(result);
  if (given.results.every(fits)) return { ...given, also: given.also.filter(fits) };
  const theirs = distinct([...given.results, ...given.also]).filter(isTheirs);
  if (theirs.length > 0) return quotesElsePassages({ ...given, also: [] }, theirs);
  return { ...notFound(scope, words, { also: given.results.slice(0, nearestAtMost) }), pronoun };
}

/** "I" is whoever writes, "Q" whoever asks. */
function isLetter(speaker: string): boolean {
  return speaker.length === 1;
}
