import { Occurrences } from "./occurrences.ts";
import type { MatchLevel } from "./passage.ts";
import type { QueryPlan } from "./query-plan.ts";
import { STYLE_WEIGHTS, type StyleWeights } from "./query-style.ts";
import type { Segment } from "./segment.ts";
import { FIRST_TERM } from "./term-dictionary.ts";

/** Saturation of repeated words and the pull of length: BM25's k1 and b. */
const K1 = 0.9;
const B = 0.3;
/** Words of a heading, title, speaker or role count this much of a body word. */
const FIELD = 0.5;
/** Words between a stop word and another word of the query that it still belongs to. */
const STOP_REACH = 6;
/** Stop words that wait at once: a power of two, at least as many as can come within reach. */
const WAITING = 8;
const MAX_ENTRIES = 2048;
const MAX_SLOTS = 64;

const LEVELS: readonly Exclude<MatchLevel, "phrase">[] = ["word", "stem", "synonym", "typo"];

/**
 * Scores one document at a time by walking its token stream once. The score adds up
 * - BM25 over the body and, for less, the fields (BM25F; Robertson & Zaragoza 2009, formula 3.12),
 *   each query word counted once by its best variant, times a power of the coverage;
 * - the best chain of query words that stand in the query's order;
 * - the heaviest window of query words in any order.
 */
export class Ranker {
  /** Of the document that was scored last. */
  score = 0;
  /** 0..1: the share of the query's weight that it has. */
  coverage = 0;
  level: MatchLevel = "word";
  /** For each word of the library which entry it opens; 0 for none. Cleared after each query. */
  #marks = new Uint16Array(0);
  readonly #entrySlots = new Uint8Array(MAX_ENTRIES + 1);
  readonly #entryWeights = new Float64Array(MAX_ENTRIES + 1);
  readonly #entryLevels = new Uint8Array(MAX_ENTRIES + 1);
  readonly #entryNext = new Uint16Array(MAX_ENTRIES + 1);
  readonly #entryTerms = new Uint32Array(MAX_ENTRIES + 1);
  #entries = 0;
  readonly #isStop = new Uint8Array(MAX_SLOTS);
  readonly #frequencies = new Float64Array(MAX_SLOTS);
  readonly #best = new Float64Array(MAX_SLOTS);
  readonly #bestLevels = new Uint8Array(MAX_SLOTS);
  readonly #waitingPlaces = new Uint16Array(WAITING);
  readonly #waitingEntries = new Uint16Array(WAITING);
  readonly #occurrences = new Occurrences(MAX_SLOTS);
  /** Entries up to this one are of content words, later ones of stop words. */
  #contentEntries = 0;
  #slots = 0;
  #weightOfAll = 0;
  #weightOfStops = 0;
  #matchedStops = 0;
  #matchedContent = 0;
  #style: StyleWeights = STYLE_WEIGHTS.keywords;
  #averageLength = 1;

  /** Sets the query that documents are scored for. */
  open(plan: QueryPlan, termCount: number, averageLength: number): void {
    if (this.#marks.length < termCount) this.#marks = new Uint16Array(Math.ceil(termCount * 1.25));
    this.#averageLength = averageLength;
    this.#style = plan.weights;
    this.#slots = plan.slots.length;
    this.#weightOfAll = 0;
    this.#weightOfStops = 0;
    for (const [s, slot] of plan.slots.entries()) {
      const stop = slot.stop && !plan.stopWordsOnly;
      this.#isStop[s] = stop ? 1 : 0;
      if (stop) this.#weightOfStops += slot.weight;
      else this.#weightOfAll += slot.weight;
    }
    this.#enter(plan, 0);
    this.#contentEntries = this.#entries;
    this.#enter(plan, 1);
  }

  #enter(plan: QueryPlan, stop: 0 | 1): void {
    for (let s = 0; s < plan.slots.length; s++) {
      if (this.#isStop[s] !== stop) continue;
      for (const { term, weight, level } of plan.slots[s]?.variants ?? []) {
        if (this.#entries === MAX_ENTRIES) return;
        const entry = ++this.#entries;
        this.#entrySlots[entry] = s;
        this.#entryWeights[entry] = weight;
        this.#entryLevels[entry] = LEVELS.indexOf(level);
        this.#entryTerms[entry] = term;
        this.#entryNext[entry] = this.#marks[term] as number;
        this.#marks[term] = entry;
      }
    }
  }

  close(): void {
    for (let entry = 1; entry <= this.#entries; entry++) {
      this.#marks[this.#entryTerms[entry] as number] = 0;
    }
    this.#entries = 0;
  }

  /** No document whose content words weigh this much can score higher. */
  atMost(weight: number): number {
    const coverage = this.#coverageOf(weight);
    const { order, nearness } = this.#style;
    return (
      (weight + this.#weightOfStops) * (K1 + 1) * coverage ** this.#style.coverage +
      order * (weight + this.#weightOfStops) * Math.sqrt(coverage) +
      nearness * weight * coverage
    );
  }

  /** What a document of middling length whose content words weigh this much scores, about. */
  expected(weight: number): number {
    const coverage = this.#coverageOf(weight);
    const { order, nearness } = this.#style;
    return (
      weight *
      (coverage ** this.#style.coverage +
        (order / 4) * Math.sqrt(coverage) +
        (nearness / 2) * coverage)
    );
  }

  /** Scores a document; false where its score can't reach `floor`. */
  scores(segment: Segment, document: number, floor: number): boolean {
    this.#walk(segment, document);
    const words = this.#sum(segment.lengths[document] as number);
    const coverage = this.#coverageOf(this.#matchedContent);
    const { order, nearness } = this.#style;
    const chained = order * Math.sqrt(coverage);
    const base = words * coverage ** this.#style.coverage;
    const most =
      base +
      chained * (this.#matchedContent + this.#matchedStops) +
      nearness * this.#matchedContent * coverage;
    if (most < floor) return false;
    this.score = base + chained * this.#occurrences.bestChain();
    if (nearness > 0) {
      const together = this.#occurrences.bestWindow(this.#isStop);
      this.score += nearness * together * this.#coverageOf(together);
    }
    this.coverage = coverage;
    if (this.#slots > 1 && this.#occurrences.longestRun === this.#slots) this.level = "phrase";
    return this.score >= floor;
  }

  #coverageOf(weight: number): number {
    return this.#weightOfAll === 0 ? 0 : Math.min(1, weight / this.#weightOfAll);
  }

  #walk(segment: Segment, document: number): void {
    const { stream } = segment;
    const marks = this.#marks;
    // A loop, not fill: for the few words of a query the call itself costs more.
    for (let slot = 0; slot < this.#slots; slot++) {
      this.#frequencies[slot] = 0;
      this.#best[slot] = 0;
    }
    this.#occurrences.clear();
    const end = segment.starts[document + 1] as number;
    const content = this.#contentEntries;
    let field = 1;
    let near = -1;
    let waiting = 0;
    for (let at = segment.starts[document] as number, place = 0; at < end; place++) {
      let term = stream[at++] as number;
      if (term > 0x7f) {
        let byte = stream[at++] as number;
        term = (term & 0x7f) | ((byte & 0x7f) << 7);
        for (let shift = 14; byte > 0x7f; shift += 7) {
          byte = stream[at++] as number;
          term |= (byte & 0x7f) << shift;
        }
      } else if (term < FIRST_TERM) field = FIELD;
      for (let entry = marks[term] as number; entry !== 0; ) {
        if (entry <= content) {
          if (field === 1) {
            if (waiting > 0) this.#letIn(waiting, place);
            waiting = 0;
            near = place + STOP_REACH;
          }
          this.#note(entry, place, field);
        } else if (place <= near) this.#note(entry, place, field);
        else if (field === 1) {
          // Stop words far from the query's other words tell nothing: this one waits for one.
          this.#waitingPlaces[waiting % WAITING] = place;
          this.#waitingEntries[waiting++ % WAITING] = entry;
        }
        entry = this.#entryNext[entry] as number;
      }
    }
  }

  /** Takes in those of the waiting stop words that a word of the query now follows closely. */
  #letIn(waiting: number, place: number): void {
    for (let k = Math.max(0, waiting - WAITING); k < waiting; k++) {
      const before = this.#waitingPlaces[k % WAITING] as number;
      if (before >= place - STOP_REACH) {
        this.#note(this.#waitingEntries[k % WAITING] as number, before, 1);
      }
    }
  }

  #note(entry: number, place: number, field: number): void {
    const slot = this.#entrySlots[entry] as number;
    const weight = (this.#entryWeights[entry] as number) * field;
    this.#frequencies[slot] = (this.#frequencies[slot] as number) + field;
    if (weight > (this.#best[slot] as number)) {
      this.#best[slot] = weight;
      this.#bestLevels[slot] = this.#entryLevels[entry] as number;
    }
    if (field === 1) this.#occurrences.add(place, slot, weight, this.#entryLevels[entry] === 0);
  }

  /** BM25; notes on the way how much of the query is there, and by what kind of match. */
  #sum(length: number): number {
    const norm = K1 * (1 - B + (B * length) / this.#averageLength);
    let score = 0;
    let content = 0;
    let stops = 0;
    let level = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      const best = this.#best[slot] as number;
      if (best === 0) continue;
      const frequency = this.#frequencies[slot] as number;
      score += (best * frequency * (K1 + 1)) / (frequency + norm);
      if (this.#isStop[slot] === 1) stops += best;
      else {
        content += best;
        if ((this.#bestLevels[slot] as number) > level) level = this.#bestLevels[slot] as number;
      }
    }
    this.#matchedContent = content;
    this.#matchedStops = stops;
    this.level = LEVELS[level] as MatchLevel;
    return score;
  }
}
