import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { Correction } from "#search/passage.ts";

/**
 * A query without the stray letters that mark-up and slips leave, and without "someone" beside words of
 * matter: who remembers words says it for "somebody" and for a name.
 */
export function searchable(words: string): string {
  const kept = words.split(/\s+/).filter((word) => word.length > 1 || /\p{N}/u.test(word));
  const told = kept.filter((word) => !anybody.test(word));
  const some = matterWords(told.join(" ")).length > 1 ? told : kept;
  return some.length > 0 ? some.join(" ") : words;
}

const anybody = /^(?:some|any)(?:one|body)$/i;

/**
 * The least share of a query's weight that a hit has to carry to be shown. A sentence that somebody
 * remembers shares its common words with many others, so that it has to be there almost whole.
 */
export function leastCoverage(query: string): number {
  return foldsOf(query).length < 4 ? 0.6 : 0.85;
}

/**
 * Whether the spelling of all words of a short query was changed to grammar: a name that no article has
 * is no slip of "being".
 */
export function isMisled(query: string, corrections: readonly Correction[]): boolean {
  if (foldsOf(query).length > 2) return false;
  const searched = new Map(corrections.map((each) => [fold(each.typed), each.searched]));
  const content = matterWords(query);
  return content.length > 0 && content.every((word) => !isContentWord(searched.get(word) ?? word));
}
