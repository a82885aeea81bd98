import type { Span } from "#articles/article.ts";
import { type GoldArticle, markedInside, typeOf } from "./gold.ts";
import { type Read, timesFaster } from "./speed.ts";
import { overlap, trimmed } from "./stretches.ts";

/** What the npm package compromise finds in marks, at overlap .8 against direct quotations. */
export interface PeerFigures {
  readonly precision: number;
  readonly recall: number;
  /** How many times as long as ours it takes for the same text. */
  readonly timesSlower: number;
}

const sample = 300_000;
const passes = 10;

/** Runs compromise over the first articles of the corpus, up to 300,000 characters, by turns with `own`. */
export async function peerFigures(corpus: readonly GoldArticle[], own: Read): Promise<PeerFigures> {
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
    timesSlower: timesFaster(
      articles.map(({ text }) => text),
      passes,
      own,
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
