import type { QueryPlan, Slot } from "./query-plan.ts";
import { lengthFactor } from "./ranker.ts";
import { type DocumentId, SEGMENT_LIMIT, type Segment, streamOf, termIndex } from "./segment.ts";
import type { Term } from "./term-dictionary.ts";

/** Grain of the threshold that separates candidates from the rest. */
const GRAINS = 1024;

type Accepts = (id: DocumentId) => boolean;

interface FindOptions {
  /** How many to find, about. */
  readonly depth: number;
  readonly averageLength: number;
  readonly accepts: Accepts | undefined;
}

/**
 * The first stage: finds the documents worth ranking. It adds up the weights of the query's words
 * that a document has, from the postings alone, and keeps the best.
 */
export class Candidates {
  /** What was found, best or not, in no order. */
  readonly documents = new Uint16Array(SEGMENT_LIMIT);
  /** Upper-bound weight of each document of the segment; 0 for those without a query word. */
  #weights = new Float32Array(0);
  #stamps = new Uint8Array(0);
  readonly #grains = new Uint32Array(GRAINS + 1);

  /** Fills {@link documents} with those of a segment that have every phrase. */
  findPhrases(segment: Segment, phrases: QueryPlan["phrases"], accepts?: Accepts): number {
    const lists = phrases.flat().map((term) => termIndex(segment, term));
    if (lists.includes(-1)) return 0;
    const { postings, postingStarts } = segment;
    const sizeOf = (list: number) =>
      (postingStarts[list + 1] as number) - (postingStarts[list] as number);
    const rarest = lists.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a));
    let found = 0;
    const end = postingStarts[rarest + 1] as number;
    for (let at = postingStarts[rarest] as number; at < end; at++) {
      const document = postings[at] as number;
      if (!isOpen(segment, document, accepts)) continue;
      const words = streamOf(segment, document);
      if (phrases.every((phrase) => contains(words, phrase))) this.documents[found++] = document;
    }
    return found;
  }

  /** Fills {@link documents} with about `depth` candidates of a segment, and gives their number. */
  find(segment: Segment, plan: QueryPlan, options: FindOptions): number {
    const size = segment.ids.length;
    if (this.#weights.length < size) {
      this.#weights = new Float32Array(size);
      this.#stamps = new Uint8Array(size);
    }
    const slots = plan.slots.filter((slot) => !slot.stop).sort((a, b) => b.weight - a.weight);
    let found = 0;
    let sum = 0;
    for (const [index, slot] of slots.entries()) {
      found = this.#add(segment, slot, index + 1, found, options.accepts);
      sum += slot.weight;
    }
    const kept = this.#keep(segment, found, options.depth, sum, options.averageLength);
    return kept;
  }

  #add(segment: Segment, slot: Slot, stamp: number, count: number, accepts?: Accepts): number {
    const { postings, postingStarts } = segment;
    const weights = this.#weights;
    const stamps = this.#stamps;
    let found = count;
    for (const variant of slot.variants) {
      const index = termIndex(segment, variant.term);
      if (index < 0) continue;
      const weight = slot.weight * variant.quality;
      const end = postingStarts[index + 1] as number;
      for (let at = postingStarts[index] as number; at < end; at++) {
        const document = postings[at] as number;
        if (weights[document] === 0) {
          if (!isOpen(segment, document, accepts)) continue;
          this.documents[found++] = document;
        } else if (stamps[document] === stamp) {
          // Variants come best first: a later one of the same word adds nothing.
          continue;
        }
        stamps[document] = stamp;
        weights[document] = (weights[document] as number) + weight;
      }
    }
    return found;
  }

  #keep(
    segment: Segment,
    found: number,
    depth: number,
    sum: number,
    averageLength: number,
  ): number {
    const weights = this.#weights;
    const { documents } = this;
    const grain = GRAINS / (sum * lengthFactor(0, averageLength));
    const least = found > depth ? this.#threshold(segment, found, depth, grain, averageLength) : 0;
    let kept = 0;
    for (let k = 0; k < found; k++) {
      const document = documents[k] as number;
      const factor = lengthFactor(segment.lengths[document] as number, averageLength);
      if ((weights[document] as number) * factor * grain >= least) documents[kept++] = document;
      weights[document] = 0;
      this.#stamps[document] = 0;
    }
    return kept;
  }

  #threshold(
    segment: Segment,
    found: number,
    depth: number,
    grain: number,
    averageLength: number,
  ): number {
    const grains = this.#grains.fill(0);
    for (let k = 0; k < found; k++) {
      const document = this.documents[k] as number;
      const factor = lengthFactor(segment.lengths[document] as number, averageLength);
      const at = ((this.#weights[document] as number) * factor * grain) | 0;
      grains[at] = (grains[at] as number) + 1;
    }
    let above = 0;
    let at = GRAINS;
    while (at > 0 && above + (grains[at] as number) <= depth) above += grains[at--] as number;
    return above === 0 ? at : at + 1;
  }
}

function isOpen(segment: Segment, document: number, accepts: Accepts | undefined): boolean {
  if (segment.removed[document] === 1) return false;
  return accepts === undefined || accepts(segment.ids[document] as number);
}

/** True where the phrase's words stand in this order with none between them. */
function contains(words: readonly Term[], phrase: readonly Term[]): boolean {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    let same = 0;
    while (same < phrase.length && words[at + same] === phrase[same]) same++;
    if (same === phrase.length) return true;
  }
  return false;
}
