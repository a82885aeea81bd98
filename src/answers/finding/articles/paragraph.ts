import type { Answer, Result } from "#answers/answer.ts";
import { notFound } from "#answers/results/not-found.ts";
import { quotesElsePassages } from "#answers/results/quotes-or-passages.ts";
import { passageOf, resultOf } from "#answers/results/results.ts";
import { answerBase, isOfKind, type Scope } from "#answers/sources/scope.ts";
import { overlap } from "#answers/spans.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** Articles of which a paragraph is shown: a number alone means one that the asker has just seen. */
const mostArticles = 10;

/** What is said in a paragraph of the articles, or where nobody speaks in it, the paragraph. */
export function inParagraph(scope: Scope, number: number): Answer {
  if (scope.articles.length > mostArticles) return { ...answerBase(scope), kind: "too-broad" };
  const results = scope.articles.flatMap((quoted) => saidIn(scope, quoted, number));
  if (results.length === 0) return notFound(scope, `¶${number}`);
  const given = quotesElsePassages(answerBase(scope), results);
  return given.kind === "passages" ? { ...given, asked: "article" } : given;
}

function saidIn(scope: Scope, quoted: QuotedArticle, number: number): Result[] {
  const block = quoted.article.blocks.find((each) => each.number === number);
  if (!block) return [];
  const spoken = quoted.quotations.filter(
    (each) => each.kind !== "reported" && isOfKind(scope, each) && overlap(each, block),
  );
  return spoken.length > 0
    ? spoken.map((each) => resultOf(quoted, each))
    : [passageOf(quoted.article, block)];
}
