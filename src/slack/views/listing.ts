import { type AnswerOf, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { diffItem } from "./verdict.ts";
import { counted, inArticles, placeWords } from "./wording.ts";

/** Quotations and passages: the list is the answer. */
export function quotesParts(answer: AnswerOf<"quotes">, show: ShowResults): Parts {
  const count = answer.results.filter(({ words }) => words === "speaker").length;
  const lead =
    count === 0
      ? `No quotation ${inArticles(answer.articles)}: this is reported in the article’s own words.`
      : `${counted(count, "quotation")} ${inArticles(answer.articles)}.`;
  const differences = diffItem(answer.diff);
  return { lead, details: differences ? [differences] : [], items: show(answer.results) };
}

export function passagesParts(answer: AnswerOf<"passages">, show: ShowResults): Parts {
  const where = inArticles(answer.articles);
  const speaker = answer.results.find((result) => result.speaker !== null)?.speaker;
  const leads = {
    words: `Nobody is quoted on this ${where}. The article’s own words:`,
    speaker: `${speaker ?? "Nobody"} is not quoted ${where}. What is reported, in the article’s own words:`,
    article: "What the article says, in its own words:",
  } as const;
  return { lead: leads[answer.asked ?? "words"], items: show(answer.results) };
}

export function factParts(answer: AnswerOf<"fact">, show: ShowResults): Parts {
  return {
    lead: "What the article says, in its own words:",
    items: show(answer.results),
  };
}

export function mentionedParts(answer: AnswerOf<"mentioned">, show: ShowResults): Parts {
  const lead = `${answer.speaker} is named but never quoted ${inArticles(answer.articles)}.`;
  return { lead, items: show(answer.results) };
}

/** Who somebody is, as printed, or everything that they said. */
export function speakerParts(answer: AnswerOf<"speaker">, show: ShowResults): Parts {
  const { speaker, asked, roles, firstMention, quotations } = answer;
  const where = inArticles(answer.articles);
  const quoted =
    quotations === 0
      ? `No quotation of ${speaker} ${where}.`
      : `${counted(quotations, "quotation")} ${where}.`;
  if (asked === "everything") return { lead: `${speaker}: ${quoted}`, items: show(answer.results) };
  const printed =
    roles.length > 0
      ? roles.map((role) => lineItem(role.quote, `(as printed: ${placeWords(role)})`))
      : [lineItem(firstMention.quote, `(first named: ${placeWords(firstMention)})`)];
  return {
    lead: `${speaker}. ${quoted}`,
    details: printed,
    items: show(answer.results),
  };
}
