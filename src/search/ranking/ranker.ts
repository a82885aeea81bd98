import type { MatchLevel } from "#search/passage.ts";
import { maxSlots, type QueryPlan } from "#search/query/query-plan.ts";
import { type StyleWeights, styleWeights } from "#search/query/query-style.ts";
import type { Segment } from "#search/segments/segment.ts";
import { DocumentReader } from "./document-reader.ts";
import { matchLevels } from "./sought-terms.ts";

/** The pull of length: BM25's b. */
const lengthPull = 0.3;
const synonym = matchLevels.indexOf("synonym");

/**
 * Scores one document at a time by walking its token stream once. The score adds up
 * - BM25 over the body and, for less, the fields (BM25F; Robertson & Zaragoza 2009, formula 3.12),
 *   each query word counted once by its best variant, times a power of the coverage;
 * - the best chain of query words that stand in the query's order;
 * - the heaviest window of query words in any order.
 */
export class Ranker {
  /** Of the document that was scored last; {@link whole} makes it comparable. */
  score = 0;
  /** 0..1: the share of the query's weight that it has. */
  coverage = 0;
  level: MatchLevel = "word";
  readonly #reader = new DocumentReader();
  readonly #isStop = new Uint8Array(maxSlots);
  #slots = 0;
  #weightOfAll = 0;
  #weightOfStops = 0;
  #weightOfLinks = 0;
  #matched = 0;
  /** Of what matched, the weight of synonyms: they lift a passage and cover nothing of the query. */
  #reworded = 0;
  #style: StyleWeights = styleWeights.keywords;
  #averageLength = 1;
  #coverage = -1;
  #power = 0;

  /** Sets the query that documents are scored for. */
  open(plan: QueryPlan, termCount: number, averageLength: number): void {
    this.#averageLength = averageLength;
    this.#style = plan.weights;
    this.#coverage = -1;
    this.#slots = plan.slots.length;
    this.#weightOfAll = 0;
    this.#weightOfStops = 0;
    for (const [s, slot] of plan.slots.entries()) {
      const stop = slot.stop && !plan.stopWordsOnly;
      this.#isStop[s] = stop ? 1 : 0;
      if (stop) this.#weightOfStops += slot.weight;
      else this.#weightOfAll += slot.weight;
    }
    this.#weightOfLinks = chainOf(plan.slots);
    this.#reader.open(plan, this.#isStop, termCount);
  }

  close(): void {
    this.#reader.close();
  }

  /** What the content words of a document weigh that covers so much of the query. */
  weightOf(coverage: number): number {
    return coverage * this.#weightOfAll;
  }

  /** What a document of middling length scores that has the query as it is, once. */
  get whole(): number {
    const { order, nearness } = this.#style;
    const all = this.#weightOfAll + this.#weightOfStops;
    return all + order * this.#weightOfLinks + nearness * this.#weightOfAll;
  }

  /** No document whose content words weigh this much can score higher. */
  atMost(weight: number): number {
    const coverage = this.#coverageOf(weight);
    const { order, nearness, repeats } = this.#style;
    return (
      (weight + this.#weightOfStops) * (repeats + 1) * coverage ** this.#style.coverage +
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
    const { order, nearness, repeats } = this.#style;
    const { occurrences } = this.#reader;
    const norm = this.#normOf(segment.lengths[document] as number);
    this.#reader.readContent(segment, document);
    let words = this.#sum(norm, 0);
    const content = this.#matched;
    const own = content - this.#reworded;
    const coverage = this.#coverageOf(content);
    const covered = this.#powerOf(coverage);
    const chained = order * Math.sqrt(coverage);
    const near = nearness * content * coverage;
    let stops = this.#weightOfStops;
    if ((words + stops * (repeats + 1)) * covered + chained * (content + stops) + near < floor)
      return false;
    this.#reader.listOccurrences(segment);
    words += this.#sum(norm, 1);
    stops = this.#matched;
    if (words * covered + chained * (content + stops) + near < floor) return false;
    this.score = words * covered + chained * occurrences.bestChain();
    if (nearness > 0) {
      const together = occurrences.bestWindow(this.#isStop);
      this.score += nearness * together * this.#coverageOf(together);
    }
    this.coverage = this.#coverageOf(own);
    if (this.#slots > 1 && occurrences.longestRun === this.#slots) this.level = "phrase";
    return this.score >= floor;
  }

  #coverageOf(weight: number): number {
    return this.#weightOfAll === 0 ? 0 : Math.min(1, weight / this.#weightOfAll);
  }

  /** The power of the coverage that scores are multiplied by: most candidates have the same. */
  #powerOf(coverage: number): number {
    if (coverage !== this.#coverage) {
      this.#coverage = coverage;
      this.#power = coverage ** this.#style.coverage;
    }
    return this.#power;
  }

  #normOf(length: number): number {
    return this.#style.repeats * (1 - lengthPull + (lengthPull * length) / this.#averageLength);
  }

  /** BM25 of content or of stop words; notes how much of the query is there, and by what match. */
  #sum(norm: number, stop: 0 | 1): number {
    const { best, bestLevels, frequencies } = this.#reader;
    const { repeats } = this.#style;
    let score = 0;
    let matched = 0;
    let reworded = 0;
    let level = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      const weight = best[slot] as number;
      if (weight === 0 || this.#isStop[slot] !== stop) continue;
      const frequency = frequencies[slot] as number;
      score += (weight * frequency * (repeats + 1)) / (frequency + norm);
      matched += weight;
      if (bestLevels[slot] === synonym) reworded += weight;
      if ((bestLevels[slot] as number) > level) level = bestLevels[slot] as number;
    }
    this.#matched = matched;
    this.#reworded = reworded;
    if (stop === 0) this.level = matchLevels[level] as MatchLevel;
    return score;
  }
}

/** What the chain weighs whose links are all there: each the mean of its two words. */
function chainOf(slots: QueryPlan["slots"]): number {
  let chain = 0;
  for (let s = 1; s < slots.length; s++) {
    chain += ((slots[s - 1]?.weight ?? 0) + (slots[s]?.weight ?? 0)) / 2;
  }
  return chain;
}
