import type { Result } from "#answers/answer.ts";
import { counted, inArticles, quotedTimes } from "./counts.ts";
import { diffItem } from "./diff.ts";
import { type AnswerOf, lineItem, type Parts } from "./parts.ts";
import type { ShowResults } from "./result-list.ts";
import { placeWords } from "./wording.ts";

/** Quotations and passages: the list is the answer. */
export function quotesParts(answer: AnswerOf<"quotes">, show: ShowResults): Parts {
  const count = answer.results.filter(({ words }) => words === "speaker").length;
  const where = inArticles(answer.articles);
  const lead =
    count === 0
      ? `Not quoted ${where}, only reported in the article’s own words.`
      : `${counted(count, "quotation")} ${where}.`;
  const differences = diffItem(answer.diff, answer.understood, answer.results[0]);
  return { lead, details: differences ? [differences] : [], items: show(answer.results) };
}

export function passagesParts(answer: AnswerOf<"passages">, show: ShowResults): Parts {
  const where = inArticles(answer.articles);
  const speaker = answer.results.find((result) => result.speaker !== null)?.speaker;
  const leads = {
    words: `Nobody is quoted on this ${where}. ${articleSays(answer.results)}`,
    speaker: `${speaker ?? "Nobody"}: not quoted ${where}, only reported in the article’s own words.`,
    article: articleSays(answer.results),
  } as const;
  return { lead: leads[answer.asked ?? "words"], items: show(answer.results) };
}

export function factParts(answer: AnswerOf<"fact">, show: ShowResults): Parts {
  return { lead: articleSays(answer.results), items: show(answer.results) };
}

export function mentionedParts(answer: AnswerOf<"mentioned">, show: ShowResults): Parts {
  const lead = `${answer.speaker} is named but never quoted ${inArticles(answer.articles)}.`;
  return { lead, items: show(answer.results) };
}

/** Who somebody is, as printed, or everything that they said. */
export function speakerParts(answer: AnswerOf<"speaker">, show: ShowResults): Parts {
  const { speaker, asked, firstMention, quotations, namesakes, articles } = answer;
  const quoted = `${quotedTimes(quotations)} ${inArticles(articles)}.`;
  const lead =
    namesakes.length > 0
      ? `Several people have that name, together ${quoted}`
      : `${speaker}: ${quoted}`;
  if (asked === "everything") return { lead, items: show(answer.results) };
  const introduced = distinctWords(answer.results);
  return {
    lead,
    details:
      introduced.length > 0
        ? []
        : [lineItem("First named:", `${firstMention.quote} (${placeWords(firstMention)})`)],
    items: show(introduced),
  };
}

function articleSays(results: readonly Result[]): string {
  const several = new Set(results.map(({ article }) => article.id)).size > 1;
  return several ? "The articles say:" : "The article says:";
}

/** The first of each wording: many articles introduce somebody in the same words. */
function distinctWords(results: readonly Result[]): Result[] {
  const byFold = new Map<string, Result>();
  for (const result of results) {
    const fold = result.quote.toLocaleLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, result);
  }
  return [...byFold.values()];
}
