import type { Result } from "#answers/answer.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { shown } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs, searchQuotations } from "#answers/sources/searches.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { fold } from "#answers/words/words.ts";
import type { Hit } from "#search/passage.ts";

const shownAtMost = 3;
/** The least share of the words of matter that others have to have to be near some words. */
const mostWords = 0.5;
/** Fewer words of matter are found all together or not at all. */
const fewest = 3;

/**
 * What has most of some words that nothing has all of, shown apart, as no answer: quotations, else
 * the article's sentences.
 */
export function havingMost(scope: Scope, query: string): Result[] {
  const wanted = matterWords(query);
  if (wanted.length < fewest) return [];
  const isNear = (hit: Hit) => hit.level !== "typo" && shareOf(wanted, hit) >= mostWords;
  const { found } = searchQuotations(scope, query, { limit: 6 });
  const said = found.filter(({ hit }) => isNear(hit)).map(shown);
  if (said.length > 0) return said.slice(0, shownAtMost);
  const { hits } = searchParagraphs(scope, query, 10);
  return passageResults(scope, hits.filter(isNear)).slice(0, shownAtMost);
}

/** The share of some words that stand in a passage as they are or in another form. */
export function shareOf(wanted: readonly string[], { passage: { article }, matches }: Hit): number {
  const matched = matches.map(({ start, end }) => fold(article.text.slice(start, end)));
  const held = new Set(matched.filter(isContentWord)).size;
  return wanted.length === 0 ? 0 : held / wanted.length;
}
