import type { QueryPlan, Slot } from "./query-plan.ts";
import type { Ranker } from "./ranker.ts";
import { type Accepts, isOpen, type Segment, termIndex } from "./segment.ts";

/** Grain of the order in which candidates are ranked. */
const GRAINS = 255;
/** Of equal weight, shorter documents are ranked first: a class for each 32 words up to 127. */
const CLASSES = 4;

interface FindOptions {
  /** How many are worth ranking at most. */
  readonly depth: number;
  /** How many hits are asked for. */
  readonly limit: number;
  readonly accepts: Accepts | undefined;
}

/**
 * The first stage: which documents are worth ranking, from the postings alone. It adds up the
 * weights of the query's content words that each document has, rarest word first, and stops taking
 * in new documents once the words that are left couldn't lift one to the top (the MaxScore idea of
 * Turtle & Flood 1995).
 */
export class Candidates {
  /** What was found, best first. */
  documents = new Uint16Array(0);
  /** How many. */
  count = 0;
  #found = new Uint16Array(0);
  #keys = new Uint16Array(0);
  #grainOf = new Uint8Array(0);
  #grains = new Uint8Array(0);
  readonly #sizes = new Uint32Array(GRAINS + 1);
  readonly #places = new Uint32Array((GRAINS + 1) * CLASSES);
  /** What each document of the segment has of the query. Zeros between queries. */
  #weights = new Float32Array(0);
  /** The last word of the query that each document was found by. Zeros between queries. */
  #stamps = new Uint8Array(0);
  #foundCount = 0;
  #scale = 0;
  #top = new Float64Array(16);

  /** Finds the documents that have the query's heaviest words. */
  find(segment: Segment, plan: QueryPlan, ranker: Ranker, options: FindOptions): void {
    this.#reserve(segment.ids.length);
    this.#foundCount = 0;
    const slots = plan.slots.filter((slot) => !slot.stop && slot.variants.length > 0);
    slots.sort((a, b) => b.weight - a.weight);
    let left = 0;
    for (const slot of slots) left += slot.weight;
    this.#scale = left === 0 ? 0 : GRAINS / left;
    let closed = false;
    for (const [index, slot] of slots.entries()) {
      closed ||= index > 0 && ranker.atMost(left) < ranker.expected(this.#weightAt(options.limit));
      if (closed) this.#raise(segment, slot, index + 1);
      else this.#gather(segment, slot, index + 1, options.accepts);
      left -= slot.weight;
    }
    this.#sort(segment, options.depth);
  }

  /** The most that the content words of the candidate at this place and later ones can weigh. */
  weightLimit(place: number): number {
    return ((this.#grainOf[place] as number) + 1) / this.#scale;
  }

  #reserve(size: number): void {
    if (this.#weights.length >= size) return;
    this.documents = new Uint16Array(size);
    this.#found = new Uint16Array(size);
    this.#keys = new Uint16Array(size);
    this.#grains = new Uint8Array(size);
    this.#grainOf = new Uint8Array(size);
    this.#weights = new Float32Array(size);
    this.#stamps = new Uint8Array(size);
  }

  /** Adds a word's weight to all documents that have it. */
  #gather(segment: Segment, slot: Slot, stamp: number, accepts: Accepts | undefined): void {
    const { postings, postingStarts } = segment;
    const weights = this.#weights;
    const stamps = this.#stamps;
    let found = this.#foundCount;
    for (const { term, weight } of slot.variants) {
      const list = termIndex(segment, term);
      if (list < 0) continue;
      const end = postingStarts[list + 1] as number;
      for (let at = postingStarts[list] as number; at < end; at++) {
        const document = postings[at] as number;
        const before = weights[document] as number;
        if (before === 0) {
          if (!isOpen(segment, document, accepts)) continue;
          this.#found[found++] = document;
        } else if (stamps[document] === stamp) {
          // Variants come heaviest first: a later one of the same word adds nothing.
          continue;
        }
        stamps[document] = stamp;
        weights[document] = before + weight;
      }
    }
    this.#foundCount = found;
  }

  /** Adds a word's weight to those documents found already that have it. */
  #raise(segment: Segment, slot: Slot, stamp: number): void {
    const weights = this.#weights;
    const stamps = this.#stamps;
    const found = this.#foundCount;
    for (const { term, weight } of slot.variants) {
      const list = termIndex(segment, term);
      if (list < 0) continue;
      const start = segment.postingStarts[list] as number;
      const end = segment.postingStarts[list + 1] as number;
      const raise = (document: number): void => {
        if (weights[document] === 0 || stamps[document] === stamp) return;
        stamps[document] = stamp;
        weights[document] = (weights[document] as number) + weight;
      };
      // Looking each document up pays off once the list is long beside them.
      if (found * Math.log2(end - start + 2) * 2 > end - start) {
        for (let at = start; at < end; at++) raise(segment.postings[at] as number);
      } else {
        for (let k = 0; k < found; k++) {
          const document = this.#found[k] as number;
          if (hasPosting(segment.postings, start, end, document)) raise(document);
        }
      }
    }
  }

  /** The weight that as many documents as asked for have reached so far. */
  #weightAt(limit: number): number {
    if (this.#foundCount < limit) return 0;
    if (this.#top.length < limit) this.#top = new Float64Array(limit);
    const top = this.#top;
    let filled = 0;
    for (let k = 0; k < this.#foundCount; k++) {
      const weight = this.#weights[this.#found[k] as number] as number;
      if (filled === limit && weight <= (top[filled - 1] as number)) continue;
      let at = filled < limit ? filled++ : limit - 1;
      for (; at > 0 && (top[at - 1] as number) < weight; at--) top[at] = top[at - 1] as number;
      top[at] = weight;
    }
    return top[limit - 1] as number;
  }

  /** Keeps about the `depth` heaviest documents, heaviest and then shortest first. */
  #sort(segment: Segment, depth: number): void {
    const least = this.#cut(depth);
    const found = this.#found;
    const grainOf = this.#grainOf;
    const { lengths } = segment;
    const places = this.#places.fill(0);
    let kept = 0;
    for (let k = 0; k < this.#foundCount; k++) {
      const grain = this.#grains[k] as number;
      if (grain < least) continue;
      const document = found[k] as number;
      const length = lengths[document] as number;
      const key = grain * CLASSES + (length > 127 ? 0 : CLASSES - 1 - (length >> 5));
      found[kept] = document;
      this.#keys[kept++] = key;
      places[key] = (places[key] as number) + 1;
    }
    let before = 0;
    for (let key = places.length - 1; before < kept; key--) {
      const size = places[key] as number;
      places[key] = before;
      before += size;
    }
    for (let k = 0; k < kept; k++) {
      const key = this.#keys[k] as number;
      const place = places[key] as number;
      places[key] = place + 1;
      this.documents[place] = found[k] as number;
      grainOf[place] = (key / CLASSES) | 0;
    }
    this.count = Math.min(kept, depth);
  }

  /** Notes each document's grain, clears its weight, and gives the least grain worth keeping. */
  #cut(depth: number): number {
    const found = this.#found;
    const weights = this.#weights;
    const sizes = this.#sizes.fill(0);
    const count = this.#foundCount;
    for (let k = 0; k < count; k++) {
      const document = found[k] as number;
      const grain = Math.min(GRAINS, ((weights[document] as number) * this.#scale) | 0);
      this.#grains[k] = grain;
      sizes[grain] = (sizes[grain] as number) + 1;
      weights[document] = 0;
      this.#stamps[document] = 0;
    }
    if (count <= depth) return 0;
    let above = 0;
    let least = GRAINS + 1;
    while (least > 0 && above < depth) above += sizes[--least] as number;
    return least;
  }
}

function hasPosting(postings: Uint16Array, start: number, end: number, document: number): boolean {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = postings[middle] as number;
    if (found === document) return true;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
