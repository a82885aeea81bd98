import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { leastCoverage } from "#answers/results/queries.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { quotationsByArticle, type Said } from "#answers/results/said.ts";
import type { Scope } from "#answers/results/scope.ts";
import { type Found, searchParagraphs, searchQuotations } from "#answers/results/searches.ts";
import { articleOf } from "#answers/results/sources.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { matterWords } from "#answers/words/matter.ts";
import { fold, foldsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";

const shownAtMost = 3;
/** The least share of a topic's words of matter that others have to have to be near it. */
const leastShare = 0.3;
/** Paragraphs from one on a topic within which words may still be on it. */
const reach = 2;

/**
 * What some people say nearest to a topic that none of their words have: shown apart, as no answer.
 * Words with a part of it come before those that stand near a paragraph on it, and these before the
 * first of an article that has it in the title.
 */
export function saidNear(scope: Scope, people: readonly Person[], topic: string): Result[] {
  const said = quotationsByArticle(scope, people);
  if (said.size === 0) return [];
  const wanted = matterWords(topic);
  const partly = searchQuotations(scope, topic, { people, limit: shownAtMost })
    .found.filter(({ hit }) => hit.level !== "typo" && shareOf(wanted, hit) >= leastShare)
    .map(shown);
  const beside = searchParagraphs(scope, topic, 10)
    .hits.filter(({ coverage, level }) => coverage >= leastCoverage(topic) && level !== "typo")
    .flatMap(({ passage: { article, key } }) =>
      (said.get(article.id) ?? []).filter(
        ({ quotation }) => Math.abs(quotation.paragraph - Number(key)) <= reach,
      ),
    );
  const titled = [...said].flatMap(([id, theirs]) => {
    const article = articleOf(scope.sources, id)?.article;
    return article && isTitled(article, wanted) ? theirs : [];
  });
  const near = [...beside, ...titled];
  return distinct([...partly, ...spokenFirst(near).map(shown)]).slice(0, shownAtMost);
}

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

function spokenFirst(said: readonly Said[]): readonly Said[] {
  const spoken = said.filter(({ quotation }) => quotation.kind !== "reported");
  return spoken.length > 0 ? spoken : said;
}
