import { MAX_SLOTS, type QueryPlan } from "#search/query/query-plan.ts";
import type { Segment } from "#search/segments/segment.ts";
import { FIRST_TERM, type Term } from "#search/segments/term-dictionary.ts";
import { longTerm, TWO_UNITS } from "#search/segments/token-stream.ts";
import { Occurrences } from "./occurrences.ts";
import { CONTENT, headOf, SoughtTerms, STOP, sieveOf } from "./sought-terms.ts";

/** Words of a heading, title, speaker or role count this much of a body word. */
const FIELD = 0.5;
/** Words between a stop word and another word of the query that it still belongs to. */
const STOP_REACH = 6;
/** Content words of one document that are looked at. */
const MAX_HITS = 512;

/**
 * Reads what a document has of a query from its token stream: first the content words, which are
 * few, so that a document with too little needs no second look; then what stands about them.
 */
export class DocumentReader {
  /** For each word of the query how often the document has it, a field's word counting for less. */
  readonly frequencies = new Float64Array(MAX_SLOTS);
  /** The weight of its best variant there; 0 where there is none. */
  readonly best = new Float64Array(MAX_SLOTS);
  readonly bestLevels = new Uint8Array(MAX_SLOTS);
  readonly occurrences = new Occurrences(MAX_SLOTS);
  readonly #sought = new SoughtTerms();
  #slots = 0;
  /** Where in the stream the document's body has content words of the query. */
  readonly #hits = new Uint32Array(MAX_HITS);
  readonly #hitPlaces = new Uint16Array(MAX_HITS);
  readonly #hitTerms = new Uint32Array(MAX_HITS);
  #hitCount = 0;
  /** Where in the stream the document's body ends. */
  #bodyEnd = 0;

  /** @param isStop 1 for each word of the query that is a stop word */
  open(plan: QueryPlan, isStop: Uint8Array, termCount: number): void {
    this.#slots = plan.slots.length;
    this.#sought.open(plan, isStop, termCount);
  }

  close(): void {
    this.#sought.close();
  }

  /** Counts the content words that a document has, and notes where. */
  readContent({ stream, starts }: Segment, document: number): void {
    const { sieve } = this.#sought;
    // A loop, not fill: for the few words of a query the call itself costs more.
    for (let slot = 0; slot < this.#slots; slot++) {
      this.frequencies[slot] = 0;
      this.best[slot] = 0;
    }
    this.#hitCount = 0;
    const end = starts[document + 1] as number;
    this.#bodyEnd = end;
    let field = 1;
    // Places count words, whether they take one unit or two.
    for (let at = starts[document] as number, ahead = at; ; at++) {
      while (at + AT_ONCE <= end && hasNoContent(stream, at, sieve)) at += AT_ONCE;
      if (at >= end) return;
      const first = at;
      let term = stream[at] as number;
      // The sieve lets first units of two through, too.
      if (((sieve[sieveOf(term)] as number) & CONTENT) === 0) continue;
      if (term >= TWO_UNITS) {
        term = longTerm(term, stream[++at] as number);
        ahead++;
        if (((sieve[sieveOf(term)] as number) & CONTENT) === 0) continue;
      }
      if (term >= FIRST_TERM) this.#count(term, first, at - ahead, field);
      else if (field === 1) {
        field = FIELD;
        this.#bodyEnd = at;
      }
    }
  }

  /** Counts a word's entries as content words; in the body, notes where it stands. */
  #count(term: Term, at: number, place: number, field: number): void {
    const { heads, terms, slots, weights, levels, next, contentEntries } = this.#sought;
    let isContent = false;
    for (let entry = heads[headOf(term)] as number; entry !== 0; entry = next[entry] as number) {
      if (entry > contentEntries || terms[entry] !== term) continue;
      isContent = true;
      const slot = slots[entry] as number;
      const weight = (weights[entry] as number) * field;
      this.frequencies[slot] = (this.frequencies[slot] as number) + field;
      if (weight > (this.best[slot] as number)) {
        this.best[slot] = weight;
        this.bestLevels[slot] = levels[entry] as number;
      }
    }
    if (!isContent || field !== 1 || this.#hitCount === MAX_HITS) return;
    this.#hits[this.#hitCount] = at;
    this.#hitTerms[this.#hitCount] = term;
    this.#hitPlaces[this.#hitCount++] = place;
  }

  /**
   * Lists where the query's words stand in the body, in order: its content words, and those of its
   * stop words that stand near one. Stop words far from the query's other words tell nothing.
   */
  listOccurrences({ stream }: Segment): void {
    this.occurrences.clear();
    const hasStops = this.#sought.contentEntries < this.#sought.count;
    let fromPlace = 0;
    for (let k = 0; k < this.#hitCount; k++) {
      const hit = this.#hits[k] as number;
      const place = this.#hitPlaces[k] as number;
      if (hasStops) {
        const steps = Math.min(STOP_REACH, place - fromPlace);
        this.#listStops(stream, backBy(stream, hit, steps), hit, place - steps);
      }
      this.#list(this.#hitTerms[k] as Term, place, 0);
      if (!hasStops) continue;
      const next = k + 1 < this.#hitCount ? (this.#hitPlaces[k + 1] as number) : 0xffff;
      const from = forwardBy(stream, hit, 1, this.#bodyEnd);
      const to = forwardBy(stream, from, Math.min(STOP_REACH, next - place - 1), this.#bodyEnd);
      fromPlace = this.#listStops(stream, from, to, place + 1);
    }
  }

  /** Lists the stop words of a stretch of the stream, and gives the place after it. */
  #listStops(stream: Uint16Array, from: number, to: number, firstPlace: number): number {
    const { sieve, contentEntries } = this.#sought;
    let place = firstPlace;
    for (let at = from; at < to; at++, place++) {
      let term = stream[at] as number;
      if (term >= TWO_UNITS) term = longTerm(term, stream[++at] as number);
      if (((sieve[sieveOf(term)] as number) & STOP) === 0) continue;
      this.#list(term, place, contentEntries);
    }
    return place;
  }

  /** Lists a word's entries; above `contentEntries` they are stop words, which are counted too. */
  #list(term: Term, place: number, above: number): void {
    const { heads, terms, slots, weights, levels, next, contentEntries } = this.#sought;
    let entry = heads[headOf(term)] as number;
    for (; entry > above; entry = next[entry] as number) {
      if (terms[entry] !== term) continue;
      const slot = slots[entry] as number;
      const weight = weights[entry] as number;
      if (entry > contentEntries) {
        this.frequencies[slot] = (this.frequencies[slot] as number) + 1;
        this.best[slot] = weight;
      }
      this.occurrences.add(place, slot, weight, levels[entry] === 0);
    }
  }
}

/** Units that are told from all sought words together. */
const AT_ONCE = 4;

/** True where the next units are none of the sought content words, and no first unit of two. */
function hasNoContent(stream: Uint16Array, at: number, sieve: Uint8Array): boolean {
  const all =
    (sieve[sieveOf(stream[at] as number)] as number) |
    (sieve[sieveOf(stream[at + 1] as number)] as number) |
    (sieve[sieveOf(stream[at + 2] as number)] as number) |
    (sieve[sieveOf(stream[at + 3] as number)] as number);
  return (all & CONTENT) === 0;
}

/** The place of a stream so many words before. */
function backBy(stream: Uint16Array, from: number, words: number): number {
  let at = from;
  for (let k = 0; k < words; k++) {
    at--;
    if (at > 0 && (stream[at - 1] as number) >= TWO_UNITS) at--;
  }
  return at;
}

/** The place of a stream so many words after, or its end. */
function forwardBy(stream: Uint16Array, from: number, words: number, end: number): number {
  let at = from;
  for (let k = 0; k < words && at < end; k++) at += (stream[at] as number) >= TWO_UNITS ? 2 : 1;
  return at;
}
