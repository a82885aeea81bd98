import { inArticles } from "./counts.ts";

/** Of somebody with nothing on what two are compared on; without a full stop. */
export function nothingOnThis(articles: number): string {
  return `nothing on this ${inArticles(articles)}`;
}

/** What stands before a sentence of the article on what both said. */
export const linkHeading = "What links them:";
