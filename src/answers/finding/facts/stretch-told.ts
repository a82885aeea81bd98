import type { Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isWithin } from "#answers/spans.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";

/**
 * The stretch of a sentence that can tell when or where something was: what somebody says of it,
 * where it is all in that, since what stands around it tells when and where it was said; or else
 * the sentence.
 */
export function stretchTold(
  scope: Scope,
  article: Article,
  sentence: Span,
  matches: readonly Span[],
): Span {
  const said = articleOf(scope.sources, article.id)?.quotations ?? [];
  const [around] = said
    .flatMap((quotation) => contentOf(quotation) ?? [])
    .filter((content) => matches.every((match) => isWithin(match, content)))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  if (!around || matches.length === 0) return sentence;
  return {
    start: Math.max(around.start, sentence.start),
    end: Math.min(around.end, sentence.end),
  };
}

/** What was said, of a report what follows its verb; null where that can't be told apart. */
function contentOf({ kind, start, end, attribution }: Quotation): Span | null {
  if (kind === "direct") return { start, end };
  const { cue } = attribution;
  if (kind !== "reported" || !cue) return null;
  return { start: Math.max(start, cue.end), end };
}
