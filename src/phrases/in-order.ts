import type { Answer } from "#answers/answer.ts";
import { inArticles } from "./counts.ts";

/** What stands above words that were asked for by their place: "Quoted last in this one article"; empty above any others. */
export function inOrderWords({ kind, place, articles, results }: Answer): string {
  if (place === undefined) return "";
  const isOfSeveral = new Set(results.map(({ article }) => article.id)).size > 1;
  const where = isOfSeveral ? "in each of these articles" : inArticles(articles);
  return `${kind === "quotes" ? "Quoted" : "Reported, nobody being quoted,"} ${ordinalOf(place)} ${where}`;
}

function ordinalOf(place: number): string {
  return (place < 0 ? fromEnd[-place - 1] : fromStart[place - 1]) ?? `as number ${place}`;
}

const fromStart = ["first", "second", "third", "fourth", "fifth"];
const fromEnd = ["last", "second to last"];
