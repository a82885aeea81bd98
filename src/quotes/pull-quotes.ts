import { wordsOf } from "./echoes.ts";
import type { Place } from "./reading/places.ts";
import type { Reading } from "./reading/reading.ts";

/** Shorter ones are cries and slogans that may be quoted twice. */
const leastWords = 5;
/** How many of the quotations that share a word are looked at. */
const mostLooked = 12;

/** The strings in marks that are a paragraph of their own and only repeat a piece of a quotation that has its cue. */
export function pullQuotesOf(r: Reading, places: readonly Place[]): ReadonlySet<Place> {
  const alone = places
    .filter((place) => place.words >= leastWords && isAlone(r, place))
    .map((place) => ({ place, words: wordsIn(r, place) }));
  if (alone.length === 0) return new Set();
  const longest = Math.max(...alone.map(({ words }) => words.length));
  const firstWords = new Set(alone.map(({ words }) => words[0]));
  const opening = new Map<string, (readonly string[])[]>();
  const others = places.filter((place) => !isAlone(r, place));
  for (const place of others) {
    const words = wordsIn(r, place);
    for (let i = 0; i + leastWords <= words.length; i += 1) {
      if (!firstWords.has(words[i])) continue;
      const key = words.slice(i, i + leastWords).join(" ");
      const texts = opening.get(key) ?? [];
      if (texts.length < mostLooked) opening.set(key, [...texts, words.slice(i, i + longest)]);
    }
  }
  const repeats = alone.filter(({ words }) => {
    const texts = opening.get(words.slice(0, leastWords).join(" ")) ?? [];
    return texts.some((text) => words.every((word, i) => word === text[i]));
  });
  return new Set(repeats.map(({ place }) => place));
}

function wordsIn(r: Reading, { string }: Place): string[] {
  return wordsOf(r.text.slice(string.start, string.end));
}

function isAlone(r: Reading, { string, open, after }: Place): boolean {
  const block = r.blocks[string.block];
  return (
    string.parent < 0 &&
    string.block === string.lastBlock &&
    block?.from === open &&
    block.to === after
  );
}
