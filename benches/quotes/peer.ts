import type { Span } from "#articles/article.ts";
import { type GoldArticle, markedInside, typeOf } from "./gold.ts";
import { speedOf } from "./speed.ts";
import { overlap, trimmed } from "./stretches.ts";

/** What the npm package compromise finds in marks, at overlap .8 against direct quotations. */
export interface PeerFigures {
  readonly precision: number;
  readonly recall: number;
  readonly megabytesPerSecond: number;
}

const sample = 300_000;
/** A pass takes seconds: all is compiled soon. */
const passes = 3;

/** Runs compromise over the first articles of the corpus, up to 300,000 characters. */
export async function peerFigures(corpus: readonly GoldArticle[]): Promise<PeerFigures> {
  const { default: nlp } = await import("compromise");
  const read = (text: string) =>
    nlp(text).quotations().json({ offset: true }) as {
      offset: { start: number; length: number };
    }[];
  const articles = firstOf(corpus);
  const tally = { found: 0, right: 0, gold: 0, recalled: 0 };
  for (const gold of articles) {
    const spans = read(gold.text).map(({ offset }) =>
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
    megabytesPerSecond: speedOf(
      articles.map(({ text }) => text),
      passes,
      read,
    ),
  };
}

function firstOf(corpus: readonly GoldArticle[]): GoldArticle[] {
  let characters = 0;
  return corpus.filter(({ text }) => {
    const within = characters <= sample;
    characters += text.length;
    return within;
  });
}

function matched(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => overlap(span, other) >= 0.8);
}
