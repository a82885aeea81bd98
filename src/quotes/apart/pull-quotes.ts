import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital } from "#quotes/reading/word-at.ts";
import { wordsOf } from "./echoes.ts";

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

/** In code units: quotations that begin with the same ones are compared to their ends. */
const shortestRepeat = 30;
/** In tokens: ", said Ruiz of the old harbour". */
const longestCredit = 12;

/**
 * The blocks that are somebody's words with no more than a bare surname for their cue, of what a longer paragraph
 * quotes word for word: they stand apart, and nothing in the story goes on from them.
 */
export function creditedPullQuotesOf(r: Reading, places: readonly Place[]): ReadonlySet<number> {
  const opening = new Map<string, Place[]>();
  for (const place of places) {
    const { start, end, parent } = place.string;
    if (parent >= 0 || end - start < shortestRepeat) continue;
    const key = r.text.slice(start, start + shortestRepeat);
    const alike = opening.get(key);
    if (!alike) opening.set(key, [place]);
    else if (alike.length < mostLooked) alike.push(place);
  }
  const apart = new Set<number>();
  for (const alike of opening.values())
    for (const place of alike.length > 1 ? alike : [])
      if (isCredited(r, place) && alike.some((other) => repeats(r, place, other)))
        apart.add(place.string.block);
  return apart;
}

/** `“…,” Ruiz said of the harbour.`: a paragraph that has nothing else. */
function isCredited(r: Reading, { string, open, after }: Place): boolean {
  const { from, to } = r.blocks[string.block] ?? { from: -1, to: 0 };
  if (from !== open || string.block !== string.lastBlock || to - after > longestCredit)
    return false;
  const name = r.verb(after) ? after + 1 : after;
  const verb = name > after ? after : after + 1;
  return isCapital(r, name) && !isCapital(r, name + 1) && r.verb(verb)?.form === "past";
}

function repeats(r: Reading, place: Place, other: Place): boolean {
  const words = r.text.slice(place.string.start, place.string.end).replace(/[,.]$/, "");
  const { from, to } = r.blocks[other.string.block] ?? { from: 0, to: 0 };
  const longer = to - from > place.after - place.open + longestCredit;
  return other !== place && longer && r.text.startsWith(words, other.string.start);
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
