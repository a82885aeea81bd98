import { diffItem } from "./diff.ts";
import type { AnswerOf, Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";

/** Whether the words that a receipt names still stand where it says. */
export function receiptParts(answer: AnswerOf<"receipt">, show: ShowResults): Parts {
  const leads = {
    holds: "The words stand where the receipt says:",
    moved: "The article is gone or changed; the same words stand here:",
    changed: "The article changed and the words are gone. Nearest to them:",
    unknown: "Nothing in the library has that article or those words.",
    malformed: "That is not a receipt.",
  } as const;
  const diff = diffItem(answer.diff, answer.question, answer.results[0]);
  return {
    lead: leads[answer.state],
    details: diff ? [diff] : [],
    items: show(answer.results),
  };
}
