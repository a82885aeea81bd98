import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";
import {
  byEvent,
  type GoldArticle,
  type GoldUnit,
  isSpoken,
  markedInside,
  typeOf,
} from "./gold.ts";
import { type Stretches, trimmed } from "./stretches.ts";

/** A stretch that was found, with the quotation that it is part of. */
export interface Found extends Stretches {
  readonly quotation: Quotation;
}

/** What is to be found in an article and what was found, by kind. */
export interface Units {
  readonly text: string;
  readonly direct: readonly GoldUnit[];
  /** The direct quotations, and the strings in marks of mixed ones. */
  readonly strings: readonly GoldUnit[];
  /** Mixed quotations with the clause around their marks. */
  readonly whole: readonly GoldUnit[];
  readonly indirect: readonly GoldUnit[];
  /** Those of the indirect ones whose cue is speech. */
  readonly spoken: readonly GoldUnit[];
  readonly found: readonly Found[];
  /** What was found in marks, and what without. */
  readonly marked: readonly Found[];
  readonly reported: readonly Found[];
}

/** Sorts the annotations of an article and the quotations that were found in it. */
export function unitsOf({ text, quotes }: GoldArticle, { quotations }: QuotedArticle): Units {
  const ofType = (type: string) => quotes.filter((one) => typeOf(one) === type);
  const direct = ofType("direct").map((quote) => ({ ...trimmed(text, quote), quote }));
  const mixed = ofType("mixed").flatMap((quote) =>
    markedInside(text, quote).map((span) => ({ ...span, quote })),
  );
  const marks = new Set(ofType("mixed").map(({ event }) => event));
  const whole = byEvent(
    text,
    quotes.filter((one) => marks.has(one.event) && typeOf(one) !== "direct"),
  );
  const indirect = byEvent(
    text,
    ofType("indirect").filter(({ event }) => !marks.has(event)),
  );
  const found = foundIn(text, quotations);
  return {
    text,
    direct,
    strings: [...direct, ...mixed],
    whole,
    indirect,
    spoken: indirect.filter(({ quote }) => isSpoken(quote)),
    found,
    marked: found.filter(({ quotation }) => quotation.kind !== "reported"),
    reported: found.filter(({ quotation }) => quotation.kind === "reported"),
  };
}

/** A quotation in marks is found stretch by stretch, a report as a whole. */
function foundIn(text: string, quotations: readonly Quotation[]): Found[] {
  return quotations
    .filter(({ kind, within }) => kind !== "echo" && kind !== "term" && within === undefined)
    .flatMap((quotation) => {
      const parts = quotation.parts.map((part) => trimmed(text, part));
      return quotation.kind === "reported"
        ? [{ ...trimmed(text, quotation), parts, quotation }]
        : parts.map((part) => ({ ...part, quotation }));
    });
}
