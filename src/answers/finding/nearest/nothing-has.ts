import type { Answer, Result } from "#answers/answer.ts";
import { type Wanted, wantedOf } from "#answers/finding/remembered/wanted.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct, shown } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchQuotations } from "#answers/sources/searches.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { isInInitials } from "#answers/words/initials.ts";
import { matterWords } from "#answers/words/matter.ts";
import { fold, wordsOf } from "#answers/words/words.ts";
import { bySynonyms } from "./by-synonyms.ts";
import { halfRemembered } from "./half-remembered.ts";
import { havingMost } from "./most-of-words.ts";
import { withSaidAfter } from "./said-after.ts";

const shownAtMost = 2;
const nearestAtMost = 3;
const mostKeywords = 3;

/** That nothing has some words; apart from it what has synonyms of them, or else most of them. */
export function nothingHas(
  scope: Scope,
  words: string,
  wanted: Wanted,
  missing: readonly string[],
): Answer {
  // Initials that the library hasn't got name what is asked for: the other words are of anything.
  if (missing.some((word) => isInInitials(words, word))) return notFound(scope, words);
  const synonymous = bySynonyms(scope, wanted.query);
  if (synonymous.also.length > 0) return notFound(scope, words, synonymous);
  const known = withKnown(scope, wanted, missing);
  const most = known.length > 0 ? known : mostOf(scope, wanted.query);
  const isMatter = wanted.isTopic && most.length > 0;
  const meant = known.length > 0 || isMatter ? [] : halfRemembered(scope, wanted.query);
  const also = distinct([...meant, ...most]).slice(0, nearestAtMost);
  return { ...notFound(scope, words, { also }), isNearByWords: true };
}

/** What has most of some words; of many, which tell a story, with what is said right after a sentence of it. */
function mostOf(scope: Scope, query: string): Result[] {
  const most = havingMost(scope, query);
  return isStory(query) ? distinct(most.flatMap((passage) => withSaidAfter(scope, passage))) : most;
}

/** Whether some words are so many that they tell a story and are no claim whose every word counts. */
export function isStory(words: string): boolean {
  return matterWords(words).length >= fewestOfStory;
}

const fewestOfStory = 6;

/**
 * What has all of a few keywords but those that the library has nowhere: shown apart, as no answer.
 * Names alone don't count: of whom a question is about there is much that is no answer.
 */
function withKnown(
  scope: Scope,
  { query, isSentence }: Wanted,
  missing: readonly string[],
): Result[] {
  const content = matterWords(query).length;
  if (isSentence || content > mostKeywords || missing.length === 0) return [];
  const unknown = new Set(missing.map(fold));
  const known = wordsOf(query).flatMap((word) => (unknown.has(word.fold) ? [] : word.fold));
  if (!known.some((word) => isContentWord(word) && !scope.people.byWord.has(word))) return [];
  const rest = known.join(" ");
  const { fits } = wantedOf(rest, "say", true);
  const { found } = searchQuotations(scope, rest, { limit: shownAtMost });
  return found.filter(({ hit }) => fits(hit) && hit.level !== "typo").map(shown);
}
