import type { Span } from "#articles/article.ts";
import { type GoldArticle, markedInside, overlap, trimmed, typeOf } from "./gold.ts";

/** What the npm package compromise finds in marks, at overlap .8 against direct quotations. */
export interface PeerFigures {
  readonly precision: number;
  readonly recall: number;
  readonly megabytesPerSecond: number;
}

const sample = 300_000;

/** Runs compromise over the first articles of the corpus, up to 300,000 characters. */
export async function peerFigures(corpus: readonly GoldArticle[]): Promise<PeerFigures> {
  const { default: nlp } = await import("compromise");
  let characters = 0;
  let spent = 0;
  const tally = { found: 0, right: 0, gold: 0, recalled: 0 };
  for (const gold of corpus) {
    if (characters > sample) break;
    characters += gold.text.length;
    const started = performance.now();
    const quotations = nlp(gold.text).quotations().json({ offset: true }) as {
      offset: { start: number; length: number };
    }[];
    spent += performance.now() - started;
    const spans = quotations.map(({ offset }) =>
      trimmed(gold.text, { start: offset.start, end: offset.start + offset.length }),
    );
    const direct = gold.quotes
      .filter((one) => typeOf(one) === "direct")
      .map((one) => trimmed(gold.text, one));
    const mixed = gold.quotes
      .filter((one) => typeOf(one) === "mixed")
      .flatMap((one) => markedInside(gold.text, one));
    tally.found += spans.length;
    tally.right += spans.filter((one) => matched(one, [...direct, ...mixed])).length;
    tally.gold += direct.length;
    tally.recalled += direct.filter((one) => matched(one, spans)).length;
  }
  return {
    precision: tally.right / tally.found,
    recall: tally.recalled / tally.gold,
    megabytesPerSecond: characters / 1000 / spent,
  };
}

function matched(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlap(span, other) >= 0.8);
}
