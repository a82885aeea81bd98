import type { ArticleResult } from "#answers/answer.ts";

/** Code units of who wrote an article. */
const longestAuthor = 80;

/** Who wrote a passage, behind that it is the article's own words; empty where nothing tells. */
export function byAuthor({ author }: ArticleResult): string {
  return author === undefined ? "" : `, by ${author.slice(0, longestAuthor)}`;
}
