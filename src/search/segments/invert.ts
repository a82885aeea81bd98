import { placeAt, roomForPlaces, setPlace } from "./places.ts";
import { bitmapLength } from "./posting-lists.ts";
import type { Segment } from "./segment.ts";
import { firstTerm } from "./term-dictionary.ts";
import { longTerm, twoUnits } from "./token-stream.ts";

/** How many documents of a segment have each of its words. */
export interface WordCounts {
  readonly words: Uint32Array;
  /** For each of `words`, documents that have it in their body. */
  readonly inBodies: Uint32Array;
  /** Documents that have it in a field only. */
  readonly inFieldsOnly: Uint32Array;
}

export type PostingLists = Pick<Segment, "terms" | "postingStarts" | "postings">;

/** Documents as token streams. */
interface Streams {
  readonly stream: Uint16Array;
  readonly starts: Uint32Array;
  readonly size: number;
}

/** For each word of the library, side by side, what the two passes count and note. */
interface Tallies {
  /** Even: one more than the last document that had the word. Odd: how many documents have it. */
  readonly lastAndCount: Int32Array;
  readonly inFieldsOnly: Uint32Array;
}

/** Counting sort of (word, document) pairs: once over the streams to count, once to place. */
export function invert(
  streams: Streams,
  termCount: number,
): { readonly lists: PostingLists; readonly counts: WordCounts } {
  const tallies: Tallies = {
    lastAndCount: new Int32Array(termCount * 2),
    inFieldsOnly: new Uint32Array(termCount),
  };
  countPairs(streams, tallies);
  const words = wordsIn(tallies);
  const counts = countsOf(words, tallies);
  const { terms, postingStarts } = layOut(words, streams.size, termCount, tallies);
  const postings = new Uint16Array(placeAt(postingStarts, postingStarts.lower.length - 1));
  placePairs(streams, tallies.lastAndCount, postings);
  return { lists: { terms, postingStarts, postings }, counts };
}

function countPairs(
  { stream, starts, size }: Streams,
  { lastAndCount, inFieldsOnly }: Tallies,
): void {
  for (let document = 0, at = 0; document < size; document++) {
    const end = starts[document + 1] as number;
    let inField = 0;
    for (; at < end; at++) {
      let term = stream[at] as number;
      if (term < firstTerm) {
        inField = 1;
        continue;
      }
      if (term >= twoUnits) term = longTerm(term, stream[++at] as number);
      const isNew = oneUnlessZero((lastAndCount[2 * term] as number) ^ (document + 1));
      lastAndCount[2 * term] = document + 1;
      lastAndCount[2 * term + 1] = (lastAndCount[2 * term + 1] as number) + isNew;
      if (inField === 1) inFieldsOnly[term] = (inFieldsOnly[term] as number) + isNew;
    }
  }
}

/** The words that some document has, ascending. */
function wordsIn({ lastAndCount, inFieldsOnly }: Tallies): Uint32Array {
  const words = new Uint32Array(inFieldsOnly.length);
  let count = 0;
  for (let term = firstTerm; term < words.length; term++) {
    if (lastAndCount[2 * term] !== 0) words[count++] = term;
  }
  return words.slice(0, count);
}

function countsOf(words: Uint32Array, { lastAndCount, inFieldsOnly }: Tallies): WordCounts {
  const inBodies = new Uint32Array(words.length);
  const inFields = new Uint32Array(words.length);
  for (let k = 0; k < words.length; k++) {
    const term = words[k] as number;
    inFields[k] = inFieldsOnly[term] as number;
    inBodies[k] = (lastAndCount[2 * term + 1] as number) - (inFields[k] as number);
  }
  return { words, inBodies, inFieldsOnly: inFields };
}

/** A word's entry in the tallies is where its list goes on; that of a bitmap has this bit, too. */
const bitmapBit = 1 << 31;

/** Gives each word its list, and makes of the tallies where the lists' next documents go. */
function layOut(
  words: Uint32Array,
  size: number,
  termCount: number,
  { lastAndCount }: Tallies,
): Pick<Segment, "terms" | "postingStarts"> {
  // A list for each word of the library takes no more than numbers of lists and of words would.
  const isDense = words.length * 2 >= termCount;
  const lists = isDense ? termCount : words.length;
  const postingStarts = roomForPlaces(lists + 1);
  let total = 0;
  let list = 0;
  for (let k = 0; k < words.length; k++) {
    const term = words[k] as number;
    if (!isDense) setPlace(postingStarts, list++, total);
    else while (list <= term) setPlace(postingStarts, list++, total);
    const count = lastAndCount[2 * term + 1] as number;
    const isBitmap = count >= bitmapLength(size);
    lastAndCount[2 * term] = 0;
    lastAndCount[2 * term + 1] = isBitmap ? total | bitmapBit : total;
    total += isBitmap ? bitmapLength(size) : count;
  }
  while (list <= lists) setPlace(postingStarts, list++, total);
  return { terms: isDense ? new Uint32Array(0) : words, postingStarts };
}

function placePairs(
  { stream, starts, size }: Streams,
  lastAndPlace: Int32Array,
  postings: Uint16Array,
): void {
  for (let document = 0, at = 0; document < size; document++) {
    const end = starts[document + 1] as number;
    for (; at < end; at++) {
      let term = stream[at] as number;
      if (term < firstTerm) continue;
      if (term >= twoUnits) term = longTerm(term, stream[++at] as number);
      const isNew = oneUnlessZero((lastAndPlace[2 * term] as number) ^ (document + 1));
      lastAndPlace[2 * term] = document + 1;
      const entry = lastAndPlace[2 * term + 1] as number;
      // All bits where the list is a bitmap, none where it is documents.
      const inBitmap = entry >> 31;
      const inList = ~inBitmap;
      const unit = (entry & ~bitmapBit) + (inBitmap & (document >>> 4)) + (inList & (isNew - 1));
      const bits = (postings[unit] as number) | (1 << (document & 15));
      postings[unit] = (inBitmap & bits) | (inList & document);
      lastAndPlace[2 * term + 1] = entry + (inList & isNew);
    }
  }
}

/** Without a branch that a processor would have to guess: of a text's words every third is a repeat. */
function oneUnlessZero(number: number): number {
  return (number | -number) >>> 31;
}
