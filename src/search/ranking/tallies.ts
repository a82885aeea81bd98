import { placeAt } from "#search/segments/places.ts";
import { hasBit, hasDocument, isBitmap } from "#search/segments/posting-lists.ts";
import { type Accepts, idOf, type Segment } from "#search/segments/segment.ts";

/**
 * A tally is a weight, above, and a stamp: the number of the last word of the query that the
 * document was found by. Together they stay a small integer.
 */
const stampBits = 7;
const stampMask = (1 << stampBits) - 1;
const weightBits = 22;

const grainBits = 8;
const grainShift = stampBits + weightBits - grainBits;

/** What a tally's weight stays below. */
export const weightCeiling = 1 << weightBits;
/** Grain of the order in which candidates are ranked. */
export const grains = 1 << grainBits;

/** Adds up, for each document of a segment, what it has of a query. */
export class Tallies {
  /** The documents that have something, in the order of finding. */
  found = new Uint16Array(0);
  count = 0;
  /** For each document of the segment. Zeros between queries. */
  #tallies = new Int32Array(0);
  #top = new Int32Array(16);
  readonly #grainCounts = new Uint32Array(grains);

  /** Starts counting for a segment of so many documents. */
  open(size: number): void {
    this.count = 0;
    if (this.#tallies.length >= size) return;
    this.found = new Uint16Array(size);
    this.#tallies = new Int32Array(size);
  }

  /** The weight of a document, coarsely. */
  grainOf(document: number): number {
    return (this.#tallies[document] as number) >> grainShift;
  }

  /** How many documents have at least this weight. */
  countFrom(weight: number): number {
    const { found, count } = this;
    const least = weight << stampBits;
    let reached = 0;
    for (let k = 0; k < count; k++) {
      if ((this.#tallies[found[k] as number] as number) >= least) reached++;
    }
    return reached;
  }

  clear(document: number): void {
    this.#tallies[document] = 0;
  }

  /**
   * Adds a list's documents.
   *
   * @param among a bitmap of the documents that may be found
   * @param stamp of lists with the same stamp only the first counts for a document
   */
  add(
    segment: Segment,
    list: number,
    weight: number,
    stamp: number,
    among: Uint16Array | undefined,
  ): void {
    const gain = (weight << stampBits) + stamp;
    if (isBitmap(segment, list)) this.#addBitmap(segment, list, gain, among);
    else this.#addList(segment, list, gain, among);
  }

  /** Takes documents that may not be found out again, of those found from this one on. */
  screen(segment: Segment, from: number, accepts: Accepts): void {
    const { found } = this;
    let kept = from;
    for (let k = from; k < this.count; k++) {
      const document = found[k] as number;
      if (accepts(idOf(segment, document))) found[kept++] = document;
      else this.#tallies[document] = 0;
    }
    this.count = kept;
  }

  /** Adds a list's weight to those documents found already that are in it. */
  raise(segment: Segment, list: number, weight: number, stamp: number): void {
    const { postings, postingStarts } = segment;
    const { found, count } = this;
    const start = placeAt(postingStarts, list);
    const end = placeAt(postingStarts, list + 1);
    const gain = (weight << stampBits) + stamp;
    if (isBitmap(segment, list)) {
      for (let k = 0; k < count; k++) {
        if (hasBit(postings, start, found[k] as number)) this.#raiseOne(found[k] as number, gain);
      }
      // Looking each document up pays off once the list is long beside them.
    } else if (count * Math.log2(end - start + 2) * 2 > end - start) {
      for (let at = start; at < end; at++) this.#raiseOne(postings[at] as number, gain);
    } else {
      for (let k = 0; k < count; k++) {
        const document = found[k] as number;
        if (hasDocument(postings, start, end, document)) this.#raiseOne(document, gain);
      }
    }
  }

  /**
   * Takes out again what can't come among the `depth` heaviest any more, or to a least grain, by words
   * that weigh so much together. What stays keeps its order.
   */
  prune(depth: number, leastGrain: number, left: number): void {
    const { found, count } = this;
    if (count <= depth) return;
    const least = Math.max(leastGrain, this.#grainReachedBy(depth));
    const gain = left << stampBits;
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const document = found[k] as number;
      const most = (this.#tallies[document] as number) + gain;
      if (most >> grainShift >= least) found[kept++] = document;
      else this.#tallies[document] = 0;
    }
    this.count = kept;
  }

  /** The grain that so many documents have reached so far. */
  #grainReachedBy(depth: number): number {
    const counts = this.#grainCounts.fill(0);
    for (let k = 0; k < this.count; k++) {
      const grain = this.grainOf(this.found[k] as number);
      counts[grain] = (counts[grain] as number) + 1;
    }
    let reached = 0;
    for (let grain = grains - 1; grain > 0; grain--) {
      reached += counts[grain] as number;
      if (reached >= depth) return grain;
    }
    return 0;
  }

  /** The weight that so many documents have reached so far. */
  reachedBy(limit: number): number {
    if (this.count < limit) return 0;
    if (this.#top.length < limit) this.#top = new Int32Array(limit);
    const top = this.#top;
    let filled = 0;
    for (let k = 0; k < this.count; k++) {
      const tally = this.#tallies[this.found[k] as number] as number;
      if (filled === limit && tally <= (top[filled - 1] as number)) continue;
      let at = filled < limit ? filled++ : limit - 1;
      for (; at > 0 && (top[at - 1] as number) < tally; at--) top[at] = top[at - 1] as number;
      top[at] = tally;
    }
    return (top[limit - 1] as number) >> stampBits;
  }

  // The lists are read where they stand: a view on each would soon have to be collected.
  #addList(
    { postings, postingStarts }: Segment,
    list: number,
    gain: number,
    among: Uint16Array | undefined,
  ): void {
    const tallies = this.#tallies;
    const { found } = this;
    const stamp = gain & stampMask;
    let count = this.count;
    const end = placeAt(postingStarts, list + 1);
    for (let at = placeAt(postingStarts, list); at < end; at++) {
      const document = postings[at] as number;
      if (among !== undefined && !hasBit(among, 0, document)) continue;
      const before = tallies[document] as number;
      if (before === 0) found[count++] = document;
      // Variants come heaviest first: a later one of the same word adds nothing.
      else if ((before & stampMask) === stamp) continue;
      tallies[document] = (before & ~stampMask) + gain;
    }
    this.count = count;
  }

  #addBitmap(
    { postings, postingStarts }: Segment,
    list: number,
    gain: number,
    among: Uint16Array | undefined,
  ): void {
    const tallies = this.#tallies;
    const { found } = this;
    const stamp = gain & stampMask;
    let count = this.count;
    const start = placeAt(postingStarts, list);
    const units = placeAt(postingStarts, list + 1) - start;
    for (let at = 0; at < units; at++) {
      const open = among === undefined ? 0xffff : (among[at] as number);
      for (let bits = (postings[start + at] as number) & open; bits !== 0; bits &= bits - 1) {
        const document = at * 16 + 31 - Math.clz32(bits & -bits);
        const before = tallies[document] as number;
        if (before === 0) found[count++] = document;
        else if ((before & stampMask) === stamp) continue;
        tallies[document] = (before & ~stampMask) + gain;
      }
    }
    this.count = count;
  }

  #raiseOne(document: number, gain: number): void {
    const before = this.#tallies[document] as number;
    if (before === 0 || (before & stampMask) === (gain & stampMask)) return;
    this.#tallies[document] = (before & ~stampMask) + gain;
  }
}
