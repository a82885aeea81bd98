import type { Article, Span } from "#articles/article.ts";
import type { Attribution, How, Quotation } from "#quotes/quotation.ts";

/** A quotation as `whosaid quotes` prints it in JSON; names and meanings are a contract. */
export interface QuoteRecord extends Span {
  readonly text: string;
  readonly parts: readonly Span[];
  readonly kind: Quotation["kind"];
  readonly speaker: string | null;
  readonly attribution: Attribution["kind"];
  readonly how: How | null;
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly paragraph: number;
  /** 0..1; 0 where the speaker is unknown. */
  readonly confidence: number;
  readonly modality: Quotation["modality"];
}

/** The record of a quotation of an article. */
export function quoteRecord(quotation: Quotation, article: Article): QuoteRecord {
  const { start, end, parts, kind, paragraph, modality, attribution } = quotation;
  const known = attribution.kind === "unknown" ? undefined : attribution;
  return {
    start,
    end,
    text: article.text.slice(start, end),
    parts: parts.map(spanOf),
    kind,
    speaker: known?.speaker.name ?? null,
    attribution: attribution.kind,
    how: known?.how ?? null,
    mention: attribution.mention && spanOf(attribution.mention),
    cue: attribution.cue && spanOf(attribution.cue),
    paragraph,
    confidence: known?.confidence ?? 0,
    modality,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
