import type { Span } from "#articles/article.ts";

/** A string in quotation marks; `start` and `end` stand inside them. */
export interface MarkedString extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark, or the end of the text where it is missing. */
  readonly close: number;
  readonly style: "double" | "single";
  readonly closed: boolean;
  /** One stretch for each opening mark: a paragraph each, also where the breaks between are lost. */
  readonly parts: readonly Span[];
  /** Index of the string that it stands in, or -1. */
  readonly parent: number;
  /** Index into the blocks of the first and the last paragraph. */
  readonly block: number;
  readonly lastBlock: number;
}
