import { maxSlots, type QueryPlan, type Slot } from "#search/query/query-plan.ts";
import { isBitmap, listOf } from "#search/segments/posting-lists.ts";
import { type Accepts, type Segment, sizeOf } from "#search/segments/segment.ts";
import { Heaviest } from "./heaviest.ts";
import type { Ranker } from "./ranker.ts";
import { grains, Tallies, weightCeiling } from "./tallies.ts";

interface FindOptions {
  /** How many are worth ranking at most. */
  readonly depth: number;
  /** How many hits are asked for. */
  readonly limit: number;
  /** What a document's content words have to weigh to be worth finding. */
  readonly least: number;
  /** How many found documents make words in every sixteenth document find no more by themselves. */
  readonly enough: number;
  /** A bitmap of the documents that may be found. */
  readonly among: Uint16Array | undefined;
  readonly accepts: Accepts | undefined;
}

/**
 * The first stage: which documents are worth ranking, from the postings alone. It adds up the
 * weights of the query's content words that each document has, rarest word first, and stops taking
 * in new documents once the words that are left couldn't lift one to the top (the MaxScore idea of
 * Turtle & Flood 1995). A phrase's stop words find nothing, but choose among what was found.
 */
export class Candidates {
  /** What is worth ranking. */
  readonly best = new Heaviest();
  /** What {@link fetch} read, so that it isn't optimized away. */
  touched = 0;
  /** The query's content words, heaviest first. */
  #content: Slot[] = [];
  /** Its stop words, where they help to choose. */
  #stops: Slot[] = [];
  /** What a stop word counts beside a content word of the same weight. */
  #stopShare = 0;
  /** What all of these weigh together, and the content words of them. */
  #weight = 0;
  #contentWeight = 0;
  readonly #tallies = new Tallies();

  /** Sets the query. */
  open({ slots, weights }: QueryPlan): void {
    const found = slots.filter(({ variants }) => variants.length > 0);
    this.#content = found.filter(({ stop }) => !stop).sort((a, b) => b.weight - a.weight);
    this.#stopShare = weights.stopChoice;
    this.#stops = this.#stopShare > 0 ? found.filter(({ stop }) => stop) : [];
    this.#contentWeight = 0;
    for (const { weight } of this.#content) this.#contentWeight += weight;
    this.#weight = this.#contentWeight;
    for (const { weight } of this.#stops) this.#weight += this.#stopShare * weight;
  }

  /** Finds the documents of a segment that have the query's heaviest words. */
  find(segment: Segment, ranker: Ranker, options: FindOptions): void {
    this.#tallies.open(sizeOf(segment));
    let left = this.#contentWeight;
    // What is ranked whole needs no guess at what isn't worth it.
    const isChosen = options.depth < sizeOf(segment);
    let closed = false;
    let stamp = 0;
    for (const slot of this.#content) {
      // What has none of the words before can't weigh enough any more.
      closed ||= left < options.least;
      closed ||= isChosen && stamp > 0 && this.#isEnough(ranker, left, options);
      if (closed) {
        if (isChosen) this.#prune(left, options);
        this.#raise(segment, slot, 1, ++stamp);
      } else this.#gather(segment, slot, ++stamp, options);
      left -= slot.weight;
    }
    for (const slot of this.#stops) this.#raise(segment, slot, this.#stopShare, ++stamp);
    this.best.take(this.#tallies, segment.lengths, options.depth);
  }

  /** The most that the content words of the candidate at this place and later ones can weigh. */
  weightLimit(place: number): number {
    return (this.best.grainsAbove(place) / grains) * this.#weight;
  }

  /**
   * Reads a little of the candidates from this place on. They lie far apart in memory, and a core
   * fetches many at once if no work on one stands between it and the next.
   */
  fetch({ starts, stream }: Segment, from: number, count: number): void {
    const { documents } = this.best;
    const to = Math.min(this.best.count, from + count);
    let touched = 0;
    for (let place = from; place < to; place++) {
      const document = documents[place] as number;
      const start = starts[document] as number;
      const last = (starts[document + 1] as number) - 1;
      touched ^= stream[start] as number;
      touched ^= stream[Math.min(last, start + cacheLine)] as number;
      touched ^= stream[Math.min(last, start + 2 * cacheLine)] as number;
      touched ^= stream[Math.min(last, start + 3 * cacheLine)] as number;
    }
    this.touched = touched;
  }

  /**
   * True where what is left of the query couldn't lift a new document among those to be ranked, or
   * to the top.
   */
  #isEnough(ranker: Ranker, left: number, { depth, limit }: FindOptions): boolean {
    const tallies = this.#tallies;
    const stops = this.#weight - this.#contentWeight;
    const isDeep = tallies.count >= depth;
    if (isDeep && tallies.countFrom(this.#shareOf(left + stops)) >= depth) return true;
    const most = ranker.atMost(left);
    if (most >= ranker.expected(this.#contentWeight - left)) return false;
    return most < ranker.expected(tallies.reachedBy(limit) * (this.#weight / weightCeiling));
  }

  /** Takes out what the words that are left can't lift among those to be ranked. */
  #prune(left: number, { depth, least }: FindOptions): void {
    const stops = this.#weight - this.#contentWeight;
    // Each word's weight is rounded by itself.
    const most = this.#shareOf(left + stops) + maxSlots;
    this.#tallies.prune(depth, Math.ceil((least / this.#weight) * grains) - 1, most);
  }

  /** A weight beside that of the whole query, for a tally: all words, each rounded, stay below weightCeiling. */
  #shareOf(weight: number): number {
    return Math.round((weight / this.#weight) * (weightCeiling - maxSlots));
  }

  /** Adds a word's weight to all documents that have it. */
  #gather(segment: Segment, slot: Slot, stamp: number, options: FindOptions): void {
    const { enough, among, accepts } = options;
    const tallies = this.#tallies;
    for (const { term, weight } of slot.variants) {
      const list = listOf(segment, term);
      if (list < 0) continue;
      const from = tallies.count;
      const share = this.#shareOf(weight);
      if (from >= enough && isBitmap(segment, list)) tallies.raise(segment, list, share, stamp);
      else tallies.add(segment, list, share, stamp, among);
      if (accepts !== undefined) tallies.screen(segment, from, accepts);
    }
  }

  /** Adds a word's weight to those documents found already that have it. */
  #raise(segment: Segment, slot: Slot, share: number, stamp: number): void {
    for (const { term, weight } of slot.variants) {
      const list = listOf(segment, term);
      if (list >= 0) this.#tallies.raise(segment, list, this.#shareOf(share * weight), stamp);
    }
  }
}

/** Units of a line of the processor's caches. */
const cacheLine = 32;
