import { stemsIn } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import { stemsOf } from "#answers/words/matter.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";

/** The stems of a quotation's paragraph, its speaker's name and roles. */
export function stemsAround({ article }: QuotedArticle, quotation: Quotation): Set<string> {
  const { attribution, start } = quotation;
  const block = blockAt(article.blocks, start) ?? quotation;
  const speaker = attribution.kind === "unknown" ? null : attribution.speaker;
  const stretches = [block, ...(speaker?.roles ?? [])];
  const around = stretches.flatMap((each) => [...stemsIn(article, each)]);
  return new Set([...around, ...stemsOf(speaker?.name ?? "")]);
}
