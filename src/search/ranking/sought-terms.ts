import type { MatchLevel } from "#search/passage.ts";
import type { QueryPlan } from "#search/query/query-plan.ts";
import { firstTerm, type Term } from "#search/segments/term-dictionary.ts";
import { firstUnit, twoUnits } from "#search/segments/token-stream.ts";

/** Words of the library that one query can be after. */
const maxEntries = 2048;
/** Room for those of most queries. */
const fewEntries = 128;
/** Powers of two: a core keeps these tables nearest. */
const sieveSize = 4096;
const headCount = 1024;

export const contentBit = 1;
export const stopBit = 2;

/** Kinds of match by their numbers. */
export const matchLevels: readonly Exclude<MatchLevel, "phrase">[] = [
  "word",
  "stem",
  "synonym",
  "typo",
];

/**
 * The words of the library that a query is after. Each has entries, from 1: one for each word of the
 * query that it may stand for, first those of content words and then those of stop words.
 */
export class SoughtTerms {
  /** For some lower bits of words the first entry of a word that has these; 0 for none. */
  readonly heads = new Uint16Array(headCount);
  /**
   * contentBit or stopBit where some sought word of that kind has these lower bits: nearly all words of a
   * text are told apart from the sought ones by this small table alone. The start of a field counts
   * as content, and so does the first unit of two.
   */
  readonly sieve = new Uint8Array(sieveSize).fill(contentBit, 0, firstTerm);
  /** The sieve's entries up to this one are always of content. */
  #always = firstTerm;
  terms = new Uint32Array(fewEntries);
  slots = new Uint8Array(fewEntries);
  weights = new Float64Array(fewEntries);
  levels = new Uint8Array(fewEntries);
  /** The next entry of a word with the same lower bits, stop words first; 0 for none. */
  next = new Uint16Array(fewEntries);
  /** Entries up to this one are of content words. */
  contentEntries = 0;
  /** How many entries there are. */
  count = 0;

  /** @param isStop 1 for each word of the query that is a stop word */
  open(plan: QueryPlan, isStop: Uint8Array, termCount: number): void {
    this.#reserve(plan);
    if (termCount > twoUnits) {
      // First units of two have lower bits that ascend from zero.
      this.#always = Math.min(sieveSize, Math.max(firstTerm, sieveOf(firstUnit(termCount)) + 1));
      this.sieve.fill(contentBit, 0, this.#always);
    }
    this.#enter(plan, isStop, 0);
    this.contentEntries = this.count;
    this.#enter(plan, isStop, 1);
  }

  close(): void {
    for (let entry = 1; entry <= this.count; entry++) {
      const term = this.terms[entry] as Term;
      this.heads[headOf(term)] = 0;
      this.sieve[sieveOf(term)] = sieveOf(term) < this.#always ? contentBit : 0;
    }
    this.count = 0;
  }

  #reserve({ slots }: QueryPlan): void {
    let entries = 1;
    for (const { variants } of slots) entries += variants.length;
    const length = Math.min(entries, maxEntries + 1);
    if (length <= this.terms.length) return;
    this.terms = new Uint32Array(length);
    this.slots = new Uint8Array(length);
    this.weights = new Float64Array(length);
    this.levels = new Uint8Array(length);
    this.next = new Uint16Array(length);
  }

  #enter({ slots }: QueryPlan, isStop: Uint8Array, stop: 0 | 1): void {
    for (let s = 0; s < slots.length; s++) {
      if (isStop[s] !== stop) continue;
      for (const { term, weight, level } of slots[s]?.variants ?? []) {
        if (this.count === maxEntries) return;
        const entry = ++this.count;
        this.slots[entry] = s;
        this.weights[entry] = weight;
        this.levels[entry] = matchLevels.indexOf(level);
        this.terms[entry] = term;
        this.next[entry] = this.heads[headOf(term)] as number;
        this.heads[headOf(term)] = entry;
        this.sieve[sieveOf(term)] =
          (this.sieve[sieveOf(term)] as number) | (stop === 1 ? stopBit : contentBit);
      }
    }
  }
}

/** Where a word stands in the sieve. */
export function sieveOf(term: Term): number {
  return term & (sieveSize - 1);
}

/** Where the first entry of words with these lower bits stands. */
export function headOf(term: Term): number {
  return term & (headCount - 1);
}
