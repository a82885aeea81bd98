import type { Answer, Result } from "#answers/answer.ts";
import { knownBy } from "#answers/finding/speakers/known.ts";
import { isName } from "#answers/people/names.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { distinct, shown } from "#answers/results/results.ts";
import { isMisled, searchable } from "#answers/sources/queries.ts";
import { isSpoken, quotationsByArticle } from "#answers/sources/quotations-of.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { countIn } from "#answers/subject.ts";
import { isAbout } from "#answers/words/answer-words.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { fold, wordsOf } from "#answers/words/words.ts";
import type { Article } from "#articles/article.ts";
import type { Hit } from "#search/passage.ts";

/** What a paragraph has at least of a matter's weight to be looked at, and of the weight that the nearest has. */
const leastCoverage = 0.2;
const leastOfNearest = 0.3;
/** The same of what the nearest of its article has. */
const leastOfBest = 0.8;
/** The share of a matter's words that an article has that is on it. */
const leastOfArticle = 0.6;
/** Characters between a sentence and the words in marks right behind it. */
const gapAtMost = 3;
const articlesAtMost = 10;
const saidAtMost = 3;

/**
 * What comes nearest to a matter in each article that has anything near, for whoever compares them: its sentence, or of
 * somebody the first that they say there. Whether the articles agree is told of none.
 *
 * @param on what the articles have to be about
 */
export function sideBySide(scope: Scope, about: string, on = about): Answer {
  const results = isName(about, scope.people)
    ? saidInEach(scope, about)
    : nearestInEach(scope, about, on);
  if (results.length === 0) return notFound(scope, about);
  return { ...answerBase(scope), kind: "passages", asked: "side-by-side", results };
}

function nearestInEach(scope: Scope, about: string, on: string): Result[] {
  const query = searchable(tellingOf(about));
  const { hits, corrections } = searchParagraphs(scope, query, Infinity, leastCoverage);
  if (isMisled(query, corrections)) return [];
  const spelt = new Map(corrections.map(({ typed, searched }) => [fold(typed), searched]));
  const subject = stemsOf(searchable(on), spelt);
  const byArticle = Map.groupBy(hits, ({ passage }) => passage.article)
    .entries()
    .filter(([article]) => shareIn(article, subject) >= leastOfArticle)
    .map(([, ofArticle]) => nearlyBest(ofArticle))
    .toArray();
  const most = byArticle[0]?.[0]?.coverage ?? 0;
  const near = byArticle.filter(([best]) => (best?.coverage ?? 0) >= most * leastOfNearest);
  const nearest = passageResults(scope, near.slice(0, articlesAtMost).flat());
  return distinct(nearest.flatMap((result) => [result, ...quotedBehind(scope, result)]));
}

/** All that comes about as near as the nearest of an article: one alone may be what the next is set against. */
function nearlyBest(ofArticle: readonly Hit[]): readonly Hit[] {
  const least = (ofArticle[0]?.coverage ?? 0) * leastOfBest;
  return ofArticle.filter(({ coverage }) => coverage >= least).slice(0, saidAtMost);
}

/** What is quoted right behind a sentence that is shown, in its paragraph: "Lee disagreed" says little without it. */
function quotedBehind(scope: Scope, { words, article, end }: Result): Result[] {
  const quoted = words === "article" ? articleOf(scope.sources, article.id) : undefined;
  if (!quoted) return [];
  const { text } = quoted.article;
  return quoted.quotations
    .filter(({ kind, start }) => kind === "direct" && start >= end && start - end <= gapAtMost)
    .filter(({ start }) => !text.slice(end, start).includes("\n"))
    .map((quotation) => shown({ quoted, quotation }));
}

/** Without words that are of how articles tell: "at first", "the sentence". */
function tellingOf(about: string): string {
  const telling = wordsOf(about).filter(({ fold }) => isAbout(fold));
  if (telling.length === 0) return about;
  return telling.map(({ start, end }) => about.slice(start, end)).join(" ");
}

function shareIn(article: Article, wanted: readonly string[]): number {
  const stems = stemsIn(article, { start: 0, end: article.text.length });
  return countIn(wanted, stems) / Math.max(1, wanted.length);
}

function saidInEach(scope: Scope, name: string): Result[] {
  const { people = [] } = knownBy(scope, name) ?? {};
  return [...quotationsByArticle(scope, people).values()]
    .slice(0, articlesAtMost)
    .flatMap((said) => {
      const spoken = said.filter(isSpoken);
      return (spoken.length > 0 ? spoken : said).slice(0, saidAtMost).map((each) => shown(each));
    });
}
