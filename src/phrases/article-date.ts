import type { AnswerBase } from "#answers/answer.ts";

/** Code units of a date as an article prints it. */
const longestDate = 60;

/** The date of an article that tells when something was; empty where none is given. */
export function articleDateNote({
  articleDate,
  results,
}: Pick<AnswerBase, "articleDate" | "results">): string {
  if (articleDate === undefined) return "";
  const articles = new Set(results.map(({ article }) => article.id)).size;
  const which = ["The nearest article", "The article"][articles] ?? "The first of these articles";
  return `${which} is dated ${articleDate.slice(0, longestDate)}.`;
}
