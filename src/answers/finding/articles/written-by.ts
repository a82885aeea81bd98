import type { Answer, Result } from "#answers/answer.ts";
import { file } from "#answers/filed.ts";
import { keptFor } from "#answers/kept.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { firstOf } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { aboutArticle } from "./about-article.ts";

const shownAtMost = 5;

/**
 * What somebody wrote about something in articles that are theirs, "the author" being whoever wrote what has the
 * most of it; what these are about where no matter is asked for. Null where they wrote none.
 */
export function writtenBy(scope: Scope, name: string, about: string | null): Answer | null {
  const typed = foldsOf(name);
  if (ofWriting.test(name) && about !== null) return writtenByAuthor(scope, about);
  const [author, articles] =
    byAuthor(scope.articles)
      .entries()
      .find(([each]) => isCalled(each, typed)) ?? [];
  if (author === undefined || articles === undefined) return null;
  const theirs = { ...scope, articles };
  const results = about === null ? aboutArticle(theirs).results : wroteOn(theirs, about);
  if (results.length === 0) return notFound(scope, about ?? name);
  return { ...answerBase(scope), kind: "passages", ...firstOf(results, shownAtMost), author };
}

const ofWriting = /^the (?:author|writer|columnist|journalist|reporter)$/i;

/** What whoever wrote the article that has the most of a matter wrote of it; null where nobody is told to have. */
function writtenByAuthor(scope: Scope, about: string): Answer | null {
  const articles = scope.articles.filter(({ article }) => article.author !== undefined);
  const found = wroteOn({ ...scope, articles }, about);
  const [first] = found;
  if (first?.words !== "article" || first.author === undefined) return null;
  const { author } = first;
  const results = found.filter(({ article }) => article.id === first.article.id);
  return { ...answerBase(scope), kind: "passages", ...firstOf(results, shownAtMost), author };
}

/** The articles of each who is told to have written some; derived once for an array of them. */
const byAuthor = keptFor((articles: readonly QuotedArticle[]) => {
  const byName = new Map<string, QuotedArticle[]>();
  for (const quoted of articles) {
    const { author } = quoted.article;
    if (author !== undefined) file(byName, author, quoted);
  }
  return byName;
});

/** Sentences on a matter that have nobody else's words. */
function wroteOn(scope: Scope, about: string): Result[] {
  const hits = searchParagraphs(scope, searchable(about)).hits.filter(
    ({ level }) => level !== "typo",
  );
  return passageResults(scope, hits).filter(
    (result) => result.words === "article" && result.author !== undefined,
  );
}

/** Whether an author, or one of several, goes by some words: by their surname at least. */
function isCalled(author: string, typed: readonly string[]): boolean {
  return author.split(/, | and /).some((each) => {
    const words = foldsOf(each);
    return typed.includes(words.at(-1) ?? "") && typed.every((word) => words.includes(word));
  });
}
