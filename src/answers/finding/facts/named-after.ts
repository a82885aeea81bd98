import type { Result } from "#answers/answer.ts";
import { sentenceResult } from "#answers/results/passage-results.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isWithin, within } from "#answers/spans.ts";
import { isNumeral } from "#answers/words/numerals.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Span } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** Paragraphs from one that tells of several people in which they are named. */
const reach = 1;

/**
 * What tells of several people who are asked for, each followed by the next sentence that names several
 * where it doesn't itself: "two officers were charged", and then who they are.
 */
export function withNamesAfter(
  scope: Scope,
  description: string,
  results: readonly Result[],
): readonly Result[] {
  if (!isOfSeveral(description)) return results;
  return distinct(results.flatMap((result) => [result, ...namingAfter(scope, result)]));
}

function isOfSeveral(description: string): boolean {
  const [first = "", ...others] = foldsOf(description).filter((word) => !determiners.has(word));
  return isNumeral(first)
    ? first !== "one"
    : [first, ...others].slice(0, 2).some((word) => plural.test(word));
}

const determiners = new Set("the these those all both other".split(" "));
const plural = /(?:[^s]s|men|people)$/;

function namingAfter(scope: Scope, result: Result): Result[] {
  const quoted = articleOf(scope.sources, result.article.id);
  if (!quoted || namedIn(quoted, result) > 1) return [];
  const { article } = quoted;
  const body = article.blocks.filter(({ kind }) => kind === "body");
  const at = body.findIndex((block) => isWithin(result, block));
  const after = body
    .slice(at, at + 1 + reach)
    .flatMap((block) => sentencesIn(article, block))
    .filter(({ start }) => start >= result.end);
  const naming = at < 0 ? undefined : after.find((sentence) => namedIn(quoted, sentence) > 1);
  return naming ? [sentenceResult(scope, article, naming)] : [];
}

/** How many people a stretch names. */
function namedIn({ speakers }: QuotedArticle, stretch: Span): number {
  return speakers.filter(
    ({ kind, mentions }) => kind === "person" && within(mentions, stretch).length > 0,
  ).length;
}
