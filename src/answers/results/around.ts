import type { Answer } from "#answers/answer.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { overlap } from "#answers/spans.ts";
import type { Article, Span } from "#articles/article.ts";
import { authorOf } from "#articles/blocks/byline.ts";
import { sentenceResult } from "./passage-results.ts";
import { passageOf } from "./results.ts";
import type { ShownPlace } from "./shown-place.ts";

/** Paragraphs before what was shown, and behind it. */
const reach = { before: 2, after: 1 };

/**
 * The paragraphs around what was shown, that one among them: in full, for what was asked may stand beside the words
 * ("he told the board"); those that are nothing but somebody's words as theirs.
 */
export function paragraphsAround(scope: Scope, { article, ...shown }: ShownPlace): Answer {
  const told = article.blocks.filter(
    ({ kind, start, end }) => kind === "body" && !authorOf(article.text.slice(start, end)),
  );
  const from = told.findIndex((block) => overlap(block, shown));
  const to = told.findLastIndex((block) => overlap(block, shown));
  const around = told
    .slice(Math.max(0, from - reach.before), to + 1 + reach.after)
    .map((block) =>
      isOneQuotation(scope, article, block)
        ? sentenceResult(scope, article, block)
        : passageOf(article, block),
    );
  return {
    ...answerBase(scope),
    kind: "passages",
    asked: "article",
    around: true,
    results: around,
  };
}

/** Whether a paragraph has nothing but the words in one pair of marks. */
function isOneQuotation({ sources }: Scope, { id }: Article, block: Span): boolean {
  const quotations = articleOf(sources, id)?.quotations ?? [];
  return quotations.some(
    ({ start, end }) => start <= block.start + longestMark && end >= block.end - longestMark,
  );
}

/** In characters: a mark, and a full stop behind it. */
const longestMark = 2;
