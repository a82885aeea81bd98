import type { Answer } from "#answers/answer.ts";
import { isAsTyped } from "#phrases/as-typed.ts";
import { inArticles } from "#phrases/counts.ts";
import { declinedWords } from "#phrases/declined.ts";
import { notFoundWords, tooBroadWords } from "#phrases/unanswered.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type AnswerOf, type Audience, type Item, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";

/** What to type, with examples and speakers of the library at hand. */
export function helpParts(answer: AnswerOf<"help">): Parts {
  const speakers = shorten(answer.speakers.join(", "), 1_000);
  return {
    lead: "Ask who said something, whether somebody said it, or what somebody said about a subject.",
    details: speakers === "" ? [] : [lineItem("Quoted here:", speakers)],
  };
}

export function tooBroadParts(): Parts {
  return { lead: tooBroadWords };
}

/** The text lacks it; what was asked for is said in private only. */
export function notStatedParts(
  answer: AnswerOf<"not-stated">,
  audience: Audience,
  show: ShowResults,
): Parts {
  return {
    lead: `Not stated ${inArticles(answer.articles)}.`,
    details: searchedItems(answer, answer.asked, audience),
    items: show(answer.results),
  };
}

/** Nothing found; what was searched is said in private only. */
export function notFoundParts(answer: AnswerOf<"not-found">, audience: Audience): Parts {
  return {
    lead: answer.unheard ? "" : `${notFoundWords(answer)}.`,
    details:
      answer.nothingMore || answer.unheard ? [] : searchedItems(answer, answer.searched, audience),
  };
}

/** Code units of what was typed that are said back: enough to see a slip. */
const longestEcho = 50;

/** Nothing where a note has the question with it already. */
function searchedItems(answer: Answer, searched: string, audience: Audience): Item[] {
  const words =
    audience === "private" && isAsTyped(answer) ? shorten(searched.trim(), longestEcho) : "";
  return words === "" ? [] : [lineItem("Searched for:", words)];
}

export function declinedParts(answer: AnswerOf<"declined">, show: ShowResults): Parts {
  return { lead: declinedWords[answer.reason], items: show(answer.results) };
}
