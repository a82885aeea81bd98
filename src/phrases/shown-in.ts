import type { Citation, Result } from "#answers/answer.ts";

/**
 * Whether the words of a result stand among others already: the article's own in full, or within the
 * sentence of a partial quotation; a speaker's within a longer quotation of theirs.
 *
 * @param before how many of the others come first: of those that show no more than it only these count
 */
export function isShownIn(
  result: Result,
  others: readonly Result[],
  before: number = others.length,
): boolean {
  if (result.words === "speaker") return others.some((other) => isQuotedIn(result, other));
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

/** "I would have said: ‘Close the road’", beside the road. */
function isQuotedIn({ article, speaker, start, end }: Result, other: Result): boolean {
  if (other.words !== "speaker" || other.speaker !== speaker) return false;
  if (other.article.id !== article.id || other.end - other.start <= end - start) return false;
  const stretches = other.parts.length > 0 ? other.parts : [other];
  return stretches.some((stretch) => stretch.start <= start && end <= stretch.end);
}
