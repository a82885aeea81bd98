import { receiptWords } from "#phrases/receipts.ts";
import { diffItem } from "./diff.ts";
import type { AnswerOf, Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";

/** Whether the words that a receipt names still stand where it says. */
export function receiptParts(answer: AnswerOf<"receipt">, show: ShowResults): Parts {
  const diff = diffItem(answer.diff, answer.question, answer.results[0]);
  return {
    lead: receiptWords[answer.state],
    details: diff ? [diff] : [],
    items: show(answer.results),
  };
}
