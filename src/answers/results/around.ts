import type { Answer } from "#answers/answer.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { overlap } from "#answers/spans.ts";
import { sentenceResult } from "./passage-results.ts";
import type { ShownPlace } from "./shown-place.ts";

/** Paragraphs before what was shown, and behind it. */
const reach = { before: 2, after: 1 };

/** The paragraphs around what was shown, that one among them, those that are somebody's words as theirs. */
export function paragraphsAround(scope: Scope, { article, ...shown }: ShownPlace): Answer {
  const told = article.blocks.filter(({ kind }) => kind === "body");
  const from = told.findIndex((block) => overlap(block, shown));
  const to = told.findLastIndex((block) => overlap(block, shown));
  const around = told
    .slice(Math.max(0, from - reach.before), to + 1 + reach.after)
    .map((block) => sentenceResult(scope, article, block));
  return {
    ...answerBase(scope),
    kind: "passages",
    asked: "article",
    around: true,
    results: around,
  };
}
