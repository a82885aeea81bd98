import type { Answer } from "#answers/answer.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { overlap } from "#answers/spans.ts";
import { sentenceResult } from "./passage-results.ts";
import { quotesElsePassages } from "./quotes-or-passages.ts";

/** Paragraphs before what was found, and behind it. */
const reach = { before: 2, after: 1 };

/**
 * In place of an answer the paragraphs around the first that it shows, that one among them, those that are somebody's
 * words as theirs; the answer itself where it shows nothing.
 */
export function paragraphsAround(given: Answer, scope: Scope): Answer {
  const [first] = [...given.results, ...given.also];
  const article = first && articleOf(scope.sources, first.article.id)?.article;
  if (!first || !article) return given;
  const told = article.blocks.filter(({ kind }) => kind === "body");
  const from = told.findIndex((block) => overlap(block, first));
  const to = told.findLastIndex((block) => overlap(block, first));
  if (from < 0) return given;
  const { question, understood, articles, corrected, namesakes } = given;
  const base = { question, understood, articles, corrected, namesakes, results: [], also: [] };
  const around = told
    .slice(Math.max(0, from - reach.before), to + 1 + reach.after)
    .map((block) => sentenceResult(scope, article, block));
  const shown = quotesElsePassages(base, around);
  return shown.kind === "passages" ? { ...shown, asked: "article" } : shown;
}
