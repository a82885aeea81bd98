import type { MatchLevel } from "./passage.ts";
import type { QueryPlan, Slot } from "./query-plan.ts";
import type { Segment } from "./segment.ts";
import { FIRST_TERM } from "./term-dictionary.ts";

/** Saturation of repeated words and the pull of length: BM25's k1 and b. */
const K1 = 1.2;
const B = 0.4;
/** What standing in the query's order, near one another, is worth beside being there at all. */
const ORDER = 1;
/** Words of a heading, title, speaker or role count this much of a body word. */
const FIELD = 0.5;
/** Occurrences of one document that are looked at. */
const MAX_OCCURRENCES = 512;
/** Earlier occurrences that each one is linked to. */
const REACH = 6;
const MAX_ENTRIES = 2048;

/** BM25's factor for a word that a body of this length has once. */
export function lengthFactor(length: number, averageLength: number): number {
  return (K1 + 1) / (1 + K1 * (1 - B + (B * length) / averageLength));
}

const LEVELS: readonly Slot["variants"][number]["level"][] = ["word", "stem", "typo"];

/** How a document answers the query; overwritten by the next one scored. */
export interface Ranked {
  score: number;
  coverage: number;
  level: MatchLevel;
}

/**
 * Scores one document at a time by walking its token stream once. It adds two things: BM25 over
 * the body and, for less, the fields (BM25F; Robertson & Zaragoza 2009, formula 3.12), each query
 * word counted once by its best variant; and the best chain of query words that stand in order.
 */
export class Ranker {
  readonly ranked: Ranked = { score: 0, coverage: 0, level: "word" };
  /** For each word of the library which entry it opens; 0 for none. Cleared after each query. */
  #marks = new Uint16Array(0);
  readonly #entrySlots = new Uint8Array(MAX_ENTRIES + 1);
  readonly #entryQualities = new Float64Array(MAX_ENTRIES + 1);
  readonly #entryLevels = new Uint8Array(MAX_ENTRIES + 1);
  readonly #entryNext = new Uint16Array(MAX_ENTRIES + 1);
  readonly #places = new Uint16Array(MAX_OCCURRENCES);
  readonly #placeEntries = new Uint16Array(MAX_OCCURRENCES);
  readonly #chains = new Float64Array(MAX_OCCURRENCES);
  readonly #runs = new Uint8Array(MAX_OCCURRENCES);
  #longestRun = 0;
  #slots: readonly Slot[] = [];
  #weightOfAll = 0;
  #frequencies = new Float64Array(0);
  #best = new Float64Array(0);
  #bestLevels = new Uint8Array(0);
  #averageLength = 1;

  /** Sets the query that documents are scored for. */
  open(plan: QueryPlan, termCount: number, averageLength: number): void {
    if (this.#marks.length < termCount) this.#marks = new Uint16Array(Math.ceil(termCount * 1.25));
    this.#slots = plan.slots;
    this.#averageLength = averageLength;
    const count = plan.slots.length;
    if (this.#best.length < count) {
      this.#frequencies = new Float64Array(count);
      this.#best = new Float64Array(count);
      this.#bestLevels = new Uint8Array(count);
    }
    this.#weightOfAll = 0;
    let entry = 0;
    for (let s = 0; s < count; s++) {
      const slot = plan.slots[s] as Slot;
      if (!slot.stop || plan.stopWordsOnly) this.#weightOfAll += slot.weight;
      for (const variant of slot.variants) {
        if (entry === MAX_ENTRIES) break;
        entry++;
        this.#entrySlots[entry] = s;
        this.#entryQualities[entry] = variant.quality;
        this.#entryLevels[entry] = LEVELS.indexOf(variant.level);
        this.#entryNext[entry] = this.#marks[variant.term] as number;
        this.#marks[variant.term] = entry;
      }
    }
  }

  close(): void {
    for (const slot of this.#slots) {
      for (const variant of slot.variants) this.#marks[variant.term] = 0;
    }
    this.#slots = [];
  }

  /** Scores a document into {@link ranked}. */
  score(segment: Segment, document: number): Ranked {
    const count = this.#slots.length;
    this.#frequencies.fill(0, 0, count);
    this.#best.fill(0, 0, count);
    const occurrences = this.#walk(segment, document);
    this.#sum(segment.lengths[document] as number);
    this.ranked.score += ORDER * this.#bestChain(occurrences);
    if (count > 1 && this.#longestRun === count) this.ranked.level = "phrase";
    return this.ranked;
  }

  #walk(segment: Segment, document: number): number {
    const { stream } = segment;
    const marks = this.#marks;
    const end = segment.starts[document + 1] as number;
    let occurrences = 0;
    let place = 0;
    let field = 1;
    for (let at = segment.starts[document] as number; at < end; place++) {
      let byte = stream[at++] as number;
      let term = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = stream[at++] as number;
        term |= (byte & 0x7f) << shift;
      }
      if (term < FIRST_TERM) field = FIELD;
      let entry = marks[term] as number;
      while (entry !== 0) {
        const slot = this.#entrySlots[entry] as number;
        const quality = (this.#entryQualities[entry] as number) * field;
        this.#frequencies[slot] = (this.#frequencies[slot] as number) + field;
        if (quality > (this.#best[slot] as number)) {
          this.#best[slot] = quality;
          this.#bestLevels[slot] = this.#entryLevels[entry] as number;
        }
        if (field === 1 && occurrences < MAX_OCCURRENCES) {
          this.#places[occurrences] = place;
          this.#placeEntries[occurrences++] = entry;
        }
        entry = this.#entryNext[entry] as number;
      }
    }
    return occurrences;
  }

  #sum(length: number): void {
    const norm = K1 * (1 - B + (B * length) / this.#averageLength);
    let score = 0;
    let covered = 0;
    let level = 0;
    for (let s = 0; s < this.#slots.length; s++) {
      const best = this.#best[s] as number;
      if (best === 0) continue;
      const slot = this.#slots[s] as Slot;
      const frequency = this.#frequencies[s] as number;
      score += (slot.weight * best * frequency * (K1 + 1)) / (frequency + norm);
      if (slot.stop) continue;
      covered += slot.weight * best;
      level = Math.max(level, this.#bestLevels[s] as number);
    }
    this.ranked.score = score;
    this.ranked.coverage = this.#weightOfAll === 0 ? 0 : covered / this.#weightOfAll;
    this.ranked.level = LEVELS[level] as MatchLevel;
  }

  /**
   * The heaviest chain of occurrences that runs in the query's order. A link is worth the mean of
   * its two words, divided by one more than the words that are too many or too few between them,
   * so that a dropped word costs half and distant words next to nothing.
   */
  #bestChain(occurrences: number): number {
    let best = 0;
    this.#longestRun = 0;
    for (let j = 0; j < occurrences; j++) {
      const entry = this.#placeEntries[j] as number;
      const slot = this.#entrySlots[entry] as number;
      const place = this.#places[j] as number;
      const weight = this.#weightOf(entry);
      const exact = this.#entryLevels[entry] === 0;
      let chain = 0;
      let run = exact ? 1 : 0;
      for (let i = Math.max(0, j - REACH); i < j; i++) {
        const before = this.#placeEntries[i] as number;
        const steps = slot - (this.#entrySlots[before] as number);
        const distance = place - (this.#places[i] as number);
        if (steps <= 0 || distance === 0) continue;
        const link = (weight + this.#weightOf(before)) / 2 / (1 + Math.abs(distance - steps));
        chain = Math.max(chain, (this.#chains[i] as number) + link);
        if (exact && steps === 1 && distance === 1)
          run = Math.max(run, 1 + (this.#runs[i] as number));
      }
      this.#chains[j] = chain;
      this.#runs[j] = run;
      if (chain > best) best = chain;
      if (run > this.#longestRun) this.#longestRun = run;
    }
    return best;
  }

  #weightOf(entry: number): number {
    const slot = this.#slots[this.#entrySlots[entry] as number] as Slot;
    return slot.weight * (this.#entryQualities[entry] as number);
  }
}
