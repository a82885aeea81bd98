import type { Answer, Result } from "#answers/answer.ts";
import { reportSpan } from "#answers/sources/report-span.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { sentencesIn } from "#answers/sources/sentences.ts";
import { articleOf, blockAt } from "#answers/sources/sources.ts";
import { overlap } from "#answers/spans.ts";
import type { Span } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { resultAt } from "./result-at.ts";
import { distinct, passageOf, resultOf } from "./results.ts";
import type { ShownPlace } from "./shown-place.ts";
import { withQuotation } from "./with-quotation.ts";

/** How the speaker of what was shown is known: it again, and the sentences that lead from it to who that is. */
export function evidenceOf(scope: Scope, place: ShownPlace): Answer {
  const quoted = articleOf(scope.sources, place.article.id);
  const shown = quoted && (reportIn(quoted, place) ?? resultAt(quoted, place));
  return {
    ...answerBase(scope),
    kind: "evidence",
    results: shown ? [shown, ...leadingTo(quoted, shown)] : [],
  };
}

/** The report that a sentence of the article's own is as a whole: that it tells so is somebody's claim. */
function reportIn(quoted: QuotedArticle, { article, ...place }: ShownPlace): Result | null {
  const report = quoted.quotations.find((each) => {
    const { start, end } =
      each.kind === "reported" ? reportSpan(article.text, each) : { start: -1, end: -1 };
    return start === place.start && Math.abs(end - place.end) <= fullStop;
  });
  return report ? resultOf(quoted, report) : null;
}

/** In code units. */
const fullStop = 1;

/** The sentences of the steps from some words to their speaker, from the nearest on. */
function leadingTo(quoted: QuotedArticle, shown: Result): Result[] {
  const steps = shown.evidence?.steps ?? [];
  const isBeside = (sentence: Span) => shown.words === "article" && overlap(sentence, shown);
  const sentences = steps
    .filter(({ by }) => by !== "continuation")
    .flatMap((step) => sentenceAround(quoted, step) ?? [])
    .filter((sentence) => !isBeside(sentence));
  return distinct(
    sentences.map((sentence) => passageOf(quoted.article, withQuotation(quoted, sentence))),
  );
}

function sentenceAround({ article }: QuotedArticle, step: Span): Span | undefined {
  const block = blockAt(article.blocks, step.start);
  return block && sentencesIn(article, block).find((sentence) => overlap(sentence, step));
}
