import type { Answer } from "#answers/answer.ts";
import { articleOf, type Sources } from "#answers/sources/sources.ts";
import { overlap } from "#answers/spans.ts";
import { passageOf } from "./results.ts";

/** Paragraphs before what was found, and behind it. */
const reach = { before: 2, after: 1 };

/** In place of an answer the paragraphs around the first that it shows, that one among them; itself where it shows nothing. */
export function around(given: Answer, sources: Sources): Answer {
  const [first] = [...given.results, ...given.also];
  const article = first && articleOf(sources, first.article.id)?.article;
  if (!first || !article) return given;
  const told = article.blocks.filter(({ kind }) => kind === "body");
  const from = told.findIndex((block) => overlap(block, first));
  const to = told.findLastIndex((block) => overlap(block, first));
  if (from < 0) return given;
  const { question, understood, articles, corrected, namesakes } = given;
  const results = told
    .slice(Math.max(0, from - reach.before), to + 1 + reach.after)
    .map((block) => passageOf(article, block));
  const base = { question, understood, articles, corrected, namesakes, results, also: [] };
  return { ...base, kind: "passages", asked: "article" };
}
