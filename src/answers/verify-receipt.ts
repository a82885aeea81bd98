import type { ArticleId } from "#articles/article.ts";
import type { Answer, Result } from "./answer.ts";
import { parseReceipt, placeOf, type Receipt, standsAt } from "./receipt.ts";
import { passageOf, resultOf } from "./results.ts";
import { answerBase, type Scope } from "./scope.ts";
import { articleOf } from "./sources.ts";

/** Whether the words of a receipt still stand where it says, and where they stand otherwise. */
export function verifyReceipt(scope: Scope, text: string): Answer {
  const base = { ...answerBase(scope), kind: "receipt", receipt: text, diff: [] } as const;
  const receipt = parseReceipt(text);
  if (!receipt) return { ...base, state: "malformed" };
  const { start, length } = receipt;
  const quoted = articleOf(scope.sources, receipt.article);
  if (quoted && standsAt(quoted.article.text, start, receipt)) {
    const result = resultAt(scope, receipt.article, start, length);
    return { ...base, state: "holds", results: result };
  }
  return movedTo(scope, receipt, base);
}

function movedTo(
  scope: Scope,
  receipt: Receipt,
  base: Pick<
    Extract<Answer, { kind: "receipt" }>,
    | "question"
    | "understood"
    | "articles"
    | "also"
    | "corrected"
    | "namesakes"
    | "kind"
    | "receipt"
    | "diff"
    | "results"
  >,
): Answer {
  for (const { article } of scope.articles) {
    const at = placeOf(article.text, receipt);
    if (at >= 0)
      return { ...base, state: "moved", results: resultAt(scope, article.id, at, receipt.length) };
  }
  return { ...base, state: "unknown" };
}

function resultAt(scope: Scope, id: ArticleId, start: number, length: number): Result[] {
  const quoted = articleOf(scope.sources, id);
  if (!quoted) return [];
  const quotation = quoted.quotations.find(
    (each) => each.start === start && each.end === start + length,
  );
  return [
    quotation
      ? resultOf(quoted, quotation)
      : passageOf(quoted.article, { start, end: start + length }),
  ];
}
