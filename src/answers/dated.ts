import type { Answer } from "./answer.ts";
import type { Question } from "./questions/question.ts";
import type { Scope } from "./sources/scope.ts";
import { articleOf } from "./sources/sources.ts";

/** An answer to when something was, with the date that the article of its first result, or of what comes nearest, gives as its own: "on Friday" alone tells little. */
export function withArticleDate({ sources }: Scope, asked: Question, given: Answer): Answer {
  const [first] = [...given.results, ...given.also];
  if (asked.ask !== "fact" || asked.wants !== "when" || !first) return given;
  const articleDate = articleOf(sources, first.article.id)?.article.published;
  return articleDate === undefined ? given : { ...given, articleDate };
}
