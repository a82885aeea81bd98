import { type AnswerOf, lineItem, type Parts, type ShowResult } from "./parts.ts";
import { counted, inArticles, placeWords } from "./wording.ts";

/** Quotations and passages: the list is the answer. */
export function quotesParts(answer: AnswerOf<"quotes">, show: ShowResult): Parts {
  const count = answer.results.filter(({ words }) => words === "speaker").length;
  const lead =
    count === 0
      ? `No quotation ${inArticles(answer.articles)}: this is reported in the article’s own words.`
      : `${counted(count, "quotation")} ${inArticles(answer.articles)}.`;
  return { lead, items: answer.results.map(show) };
}

export function passagesParts(answer: AnswerOf<"passages">, show: ShowResult): Parts {
  const lead = `Nobody is quoted on this ${inArticles(answer.articles)}. The article’s own words:`;
  return { lead, items: answer.results.map(show) };
}

export function factParts(answer: AnswerOf<"fact">, show: ShowResult): Parts {
  return {
    lead: "What the article says, in its own words:",
    items: answer.results.map(show),
  };
}

export function mentionedParts(answer: AnswerOf<"mentioned">, show: ShowResult): Parts {
  const lead = `${answer.speaker} is named but never quoted ${inArticles(answer.articles)}.`;
  return { lead, items: answer.results.map(show) };
}

/** Who somebody is, as printed, or everything that they said. */
export function speakerParts(answer: AnswerOf<"speaker">, show: ShowResult): Parts {
  const { speaker, asked, roles, firstMention, quotations } = answer;
  const where = inArticles(answer.articles);
  const quoted =
    quotations === 0
      ? `No quotation of ${speaker} ${where}.`
      : `${counted(quotations, "quotation")} ${where}.`;
  if (asked === "everything")
    return { lead: `${speaker}: ${quoted}`, items: answer.results.map(show) };
  const printed =
    roles.length > 0
      ? roles.map((role) => lineItem(role.quote, `(as printed: ${placeWords(role)})`))
      : [lineItem(firstMention.quote, `(first named: ${placeWords(firstMention)})`)];
  return {
    lead: `${speaker}. ${quoted}`,
    details: printed,
    items: answer.results.map(show),
  };
}
