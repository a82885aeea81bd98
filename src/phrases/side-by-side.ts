import type { Result } from "#answers/answer.ts";

/** What stands above what each article has that comes nearest to a matter. */
export function sideBySideWords(results: readonly Result[]): string {
  return new Set(results.map(({ article }) => article.id)).size === 1
    ? "Found near this in one article only:"
    : "What comes nearest in each article. See for yourself whether it is the same.";
}
