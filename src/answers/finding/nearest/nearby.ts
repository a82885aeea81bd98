import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { quotationsByArticle } from "#answers/results/said.ts";
import type { Scope } from "#answers/results/scope.ts";
import { type Found, searchParagraphs, searchQuotations } from "#answers/results/searches.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";

const shownAtMost = 3;
/** Paragraphs from a report within which words may still be of its matter. */
const reach = 2;

/** What some people are quoted with close to what is reported of them: of one matter, as a rule. */
export function quotedNear(
  scope: Scope,
  people: readonly Person[],
  reports: readonly Found[],
): Result[] {
  const said = quotationsByArticle(scope, people);
  const near = reports.flatMap(({ quoted, quotation: { paragraph } }) =>
    (said.get(quoted.article.id) ?? []).filter(
      ({ quotation }) =>
        quotation.kind === "direct" && Math.abs(quotation.paragraph - paragraph) <= reach,
    ),
  );
  return distinct(near.map(shown)).slice(0, shownAtMost);
}

/** The least share of the words of matter that others have to have to be near some words. */
const mostWords = 0.5;
/** Fewer words of matter are found all together or not at all. */
const fewest = 3;

/**
 * What has most of some words that nothing has all of, shown apart, as no answer: quotations, else
 * the article's sentences.
 */
export function wordsNear(scope: Scope, query: string): Result[] {
  const wanted = matterWords(query);
  if (wanted.length < fewest) return [];
  const isNear = (hit: Hit) => hit.level !== "typo" && shareOf(wanted, hit) >= mostWords;
  const { found } = searchQuotations(scope, query, { limit: 6 });
  const said = found.filter(({ hit }) => isNear(hit)).map(shown);
  if (said.length > 0) return said.slice(0, shownAtMost);
  const { hits } = searchParagraphs(scope, query, 10);
  return passageResults(scope, hits.filter(isNear)).slice(0, shownAtMost);
}

/** Whether a title has all of some folded words; most of many titles are told apart unread. */
export function isTitled({ title }: Article, wanted: readonly string[]): boolean {
  const folded = fold(title);
  if (wanted.length === 0 || !wanted.every((word) => folded.includes(word))) return false;
  const words = new Set(foldsOf(title.replace(/['’]s?(?= |$)/g, "")));
  return wanted.every((word) => words.has(word));
}

/** The share of some words that stand in a passage as they are or in another form. */
export function shareOf(wanted: readonly string[], { passage: { article }, matches }: Hit): number {
  const matched = matches.map(({ start, end }) => fold(article.text.slice(start, end)));
  const held = new Set(matched.filter(isContentWord)).size;
  return wanted.length === 0 ? 0 : held / wanted.length;
}
