import type { Answer } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { firstOf } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { foldsOf } from "#answers/words/words.ts";
import { aboutArticle } from "./about-article.ts";

const shownAtMost = 5;

/**
 * What somebody wrote about something in articles that are theirs; what these are about where no matter is asked
 * for. Null where they wrote none.
 */
export function writtenBy(scope: Scope, name: string, about: string | null): Answer | null {
  const typed = foldsOf(name);
  const articles = scope.articles.filter(({ article: { author } }) => {
    const words = foldsOf(author ?? "");
    return typed.length > 0 && typed.every((word) => words.includes(word));
  });
  if (articles.length === 0) return null;
  const theirs = { ...scope, articles };
  if (about === null) return { ...aboutArticle(theirs), articles: scope.articles.length };
  const { hits } = searchParagraphs(theirs, searchable(about));
  const results = passageResults(
    theirs,
    hits.filter(({ level }) => level !== "typo"),
  );
  if (results.length === 0) return notFound(scope, about);
  return { ...answerBase(scope), kind: "passages", ...firstOf(results, shownAtMost) };
}
