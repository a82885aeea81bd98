import type { Place } from "./places.ts";
import type { Quotation, QuotationId } from "./quotation.ts";
import type { Reading } from "./reading.ts";

/** Headline and heading fragments in marks, linked to the quotation in the body that they repeat. */
export function echoesOf(
  r: Reading,
  places: readonly Place[],
  body: readonly Quotation[],
): Quotation[] {
  const texts = body
    .filter((one) => one.kind === "direct" || one.kind === "partial")
    .map((one) => ({ one, words: ` ${wordsOf(r.text.slice(one.start, one.end))} ` }));
  return places.map(({ string, firstSentence, lastSentence }) => {
    const { start, end } = string;
    const words = wordsOf(r.text.slice(start, end));
    const source =
      words === "" ? undefined : texts.find((text) => text.words.includes(` ${words} `))?.one;
    const sentence = r.sentences[firstSentence];
    const base = {
      start,
      end,
      parts: string.parts,
      paragraph: r.blocks[string.block]?.block.number ?? 1,
      carrier: { start: sentence?.start ?? start, end: r.sentences[lastSentence]?.end ?? end },
      modality: source?.modality ?? ("asserted" as const),
    };
    const id = `echo-${start}-${end}` as QuotationId;
    if (!source)
      return {
        ...base,
        id,
        kind: "echo" as const,
        attribution: {
          kind: "unknown" as const,
          reason: "no-cue" as const,
          evidence: { steps: [], rivals: [] },
        },
      };
    return {
      ...base,
      id,
      kind: "echo" as const,
      attribution: source.attribution,
      echoOf: source.id,
    };
  });
}

function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}']+/gu)
      ?.join(" ") ?? ""
  );
}
