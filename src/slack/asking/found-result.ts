import type { Result } from "#answers/answer.ts";
import type { Article, ArticleId } from "#articles/article.ts";
import type { Library } from "#library/library.ts";

/** A result that a button names by its receipt, with its article; null where both are gone. */
export function foundResult(
  library: Library,
  receipt: string,
): { readonly result: Result; readonly article: Article } | null {
  const answer = library.ask(receipt);
  if (answer.kind !== "receipt") return null;
  const [result] = answer.results;
  if (result === undefined || answer.state === "changed") return null;
  const quoted = library.article(result.article.id as ArticleId);
  return quoted === undefined ? null : { result, article: quoted.article };
}
