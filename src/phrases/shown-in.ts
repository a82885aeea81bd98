import type { Citation, Result } from "#answers/answer.ts";

/**
 * Whether the article's own words of a result stand among others already: in full, or within the
 * sentence of a partial quotation.
 *
 * @param before how many of the others come first: of those that show no more than it only these count
 */
export function isShownIn(
  result: Result,
  others: readonly Result[],
  before: number = others.length,
): boolean {
  if (result.words === "speaker") return false;
  const { article, start, end } = result;
  return others.some((other, at) => {
    if (other.words === "speaker" && other.kind !== "partial") return false;
    const shown: Citation = other.kind === "partial" ? other.carrier : other;
    const isAround = shown.article.id === article.id && shown.start <= start && end <= shown.end;
    return (
      isAround && (at < before || other.kind === "partial" || shown.end - shown.start > end - start)
    );
  });
}
