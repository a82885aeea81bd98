import type { DraftCheck } from "#answers/answer.ts";
import { shorten } from "./excerpt.ts";
import { type AnswerOf, type Item, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { diffItem, verdictWords } from "./verdict.ts";
import { counted, inArticles } from "./wording.ts";

/** Each string in marks of a draft, and whether the library has it. */
export function draftParts(answer: AnswerOf<"draft">, show: ShowResults): Parts {
  const { checks, articles } = answer;
  const lead =
    checks.length === 0
      ? "There is no quotation in this text."
      : `${counted(checks.length, "quotation")} checked ${inArticles(articles)}.`;
  return { lead, items: checks.flatMap((check) => checkItems(check, articles, show)) };
}

function checkItems(check: DraftCheck, articles: number, show: ShowResults): Item[] {
  const said = { speaker: check.speaker, found: check.results[0]?.speaker ?? null, articles };
  const items = [
    lineItem(`In the draft: ${shorten(check.quote, 300)}`),
    lineItem(verdictWords(check.verdict, said)),
  ];
  const diff = diffItem(check.diff);
  if (check.verdict === "altered" && diff) items.push(diff);
  return [...items, ...show(check.results.slice(0, 1))];
}
