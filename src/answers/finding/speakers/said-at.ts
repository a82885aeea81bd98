import type { Answer } from "#answers/answer.ts";
import { file } from "#answers/filed.ts";
import { shareOf } from "#answers/finding/nearest/most-of-words.ts";
import { quotesElsePassages } from "#answers/results/quotes-or-passages.ts";
import { shown } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { quotationsOf, type Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { contentOf } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import type { ArticleId } from "#articles/article.ts";
import type { Known } from "./known.ts";

const readAtMost = 20;
/** An occasion is told by all of its words. */
const leastCoverage = 0.99;
/** Paragraphs within which what is said goes on from where the occasion is told. */
const reach = 2;

/**
 * What somebody said "at the rally": in the paragraph that tells of it or right after, and beside it the
 * rest of the article; all of the article where it is told elsewhere; null where no article tells of it.
 */
export function saidAt(scope: Scope, { people, base }: Known, occasion: string): Answer | null {
  const query = searchable(contentOf(occasion));
  const wanted = matterWords(query);
  const told = new Map<ArticleId, number[]>();
  const { hits } = searchParagraphs(scope, query, readAtMost, leastCoverage);
  for (const hit of hits) {
    const { article, key } = hit.passage;
    if (hit.level !== "typo" && shareOf(wanted, hit) === 1) file(told, article.id, Number(key));
  }
  const there = quotationsOf(scope, people).filter(({ quoted }) => told.has(quoted.article.id));
  if (there.length === 0) return null;
  const isBeside = ({ quoted, quotation: { paragraph } }: Said) =>
    (told.get(quoted.article.id) ?? []).some((at) => paragraph >= at && paragraph <= at + reach);
  const beside = there.filter(isBeside).map(shown);
  const others = there.filter((said) => !isBeside(said)).map(shown);
  if (beside.length === 0) return { ...quotesElsePassages(base, others), onSubject: true };
  const given = quotesElsePassages(base, beside);
  return { ...given, also: [...given.also, ...others] };
}
