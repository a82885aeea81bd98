import type { Span } from "#articles/article.ts";
import type { Attribution, Quotation, QuotationId, QuotationKind } from "./quotation.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";

/** A quotation with its paragraph and carrier sentences, from a string in marks or from a stretch of one sentence. */
export function quotationOf(
  r: Reading,
  kind: QuotationKind,
  where: Place | (Span & { readonly sentence: number; readonly parts: readonly Span[] }),
  attribution: Attribution,
  modality: Quotation["modality"],
): Quotation {
  const inMarks = "string" in where;
  const parts = inMarks ? where.string.parts : where.parts;
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const first = r.sentences[inMarks ? where.firstSentence : where.sentence];
  const last = r.sentences[inMarks ? where.lastSentence : where.sentence];
  return {
    id: `${kind}-${start}-${end}` as QuotationId,
    kind,
    start,
    end,
    parts,
    paragraph: r.blocks[r.blockOf[first?.from ?? 0] ?? 0]?.block.number ?? 1,
    carrier: {
      start: Math.min(start, first?.start ?? start),
      end: Math.max(end, last?.end ?? end),
    },
    modality,
    attribution,
  };
}
