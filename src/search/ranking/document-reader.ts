import { maxSlots, type QueryPlan } from "#search/query/query-plan.ts";
import type { Segment } from "#search/segments/segment.ts";
import { firstTerm, type Term } from "#search/segments/term-dictionary.ts";
import { longTerm, twoUnits } from "#search/segments/token-stream.ts";
import { Occurrences } from "./occurrences.ts";
import { contentBit, headOf, SoughtTerms, sieveOf, stopBit } from "./sought-terms.ts";

/** Words of a heading, title, speaker or role count this much of a body word. */
const fieldShare = 0.5;
/** Words between a stop word and another word of the query that it still belongs to. */
const stopReach = 6;
/** Content words of one document that are looked at. */
const maxHits = 512;

/**
 * Reads what a document has of a query from its token stream: first the content words, which are
 * few, so that a document with too little needs no second look; then what stands about them.
 */
export class DocumentReader {
  /** For each word of the query how often the document has it, a field's word counting for less. */
  readonly frequencies = new Float64Array(maxSlots);
  /** The weight of its best variant there; 0 where there is none. */
  readonly best = new Float64Array(maxSlots);
  readonly bestLevels = new Uint8Array(maxSlots);
  readonly occurrences = new Occurrences(maxSlots);
  readonly #sought = new SoughtTerms();
  #slots = 0;
  /** Where in the stream the document's body has content words of the query. */
  readonly #hits = new Uint32Array(maxHits);
  readonly #hitPlaces = new Uint16Array(maxHits);
  readonly #hitTerms = new Uint32Array(maxHits);
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
      while (at + atOnce <= end && hasNoContent(stream, at, sieve)) at += atOnce;
      if (at >= end) return;
      const first = at;
      let term = stream[at] as number;
      // The sieve lets first units of two through, too.
      if (((sieve[sieveOf(term)] as number) & contentBit) === 0) continue;
      if (term >= twoUnits) {
        term = longTerm(term, stream[++at] as number);
        ahead++;
        if (((sieve[sieveOf(term)] as number) & contentBit) === 0) continue;
      }
      if (term >= firstTerm) this.#count(term, first, at - ahead, field);
      else if (field === 1) {
        field = fieldShare;
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
    if (!isContent || field !== 1 || this.#hitCount === maxHits) return;
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
        const steps = Math.min(stopReach, place - fromPlace);
        this.#listStops(stream, backBy(stream, hit, steps), hit, place - steps);
      }
      this.#list(this.#hitTerms[k] as Term, place, 0);
      if (!hasStops) continue;
      const next = k + 1 < this.#hitCount ? (this.#hitPlaces[k + 1] as number) : 0xffff;
      const from = forwardBy(stream, hit, 1, this.#bodyEnd);
      const to = forwardBy(stream, from, Math.min(stopReach, next - place - 1), this.#bodyEnd);
      fromPlace = this.#listStops(stream, from, to, place + 1);
    }
  }

  /** Lists the stop words of a stretch of the stream, and gives the place after it. */
  #listStops(stream: Uint16Array, from: number, to: number, firstPlace: number): number {
    const { sieve, contentEntries } = this.#sought;
    let place = firstPlace;
    for (let at = from; at < to; at++, place++) {
      let term = stream[at] as number;
      if (term >= twoUnits) term = longTerm(term, stream[++at] as number);
      if (((sieve[sieveOf(term)] as number) & stopBit) === 0) continue;
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
const atOnce = 4;

/** True where the next units are none of the sought content words, and no first unit of two. */
function hasNoContent(stream: Uint16Array, at: number, sieve: Uint8Array): boolean {
  const all =
    (sieve[sieveOf(stream[at] as number)] as number) |
    (sieve[sieveOf(stream[at + 1] as number)] as number) |
    (sieve[sieveOf(stream[at + 2] as number)] as number) |
    (sieve[sieveOf(stream[at + 3] as number)] as number);
  return (all & contentBit) === 0;
}

/** The place of a stream so many words before. */
function backBy(stream: Uint16Array, from: number, words: number): number {
  let at = from;
  for (let k = 0; k < words; k++) {
    at--;
    if (at > 0 && (stream[at - 1] as number) >= twoUnits) at--;
  }
  return at;
}

/** The place of a stream so many words after, or its end. */
function forwardBy(stream: Uint16Array, from: number, words: number, end: number): number {
  let at = from;
  for (let k = 0; k < words && at < end; k++) at += (stream[at] as number) >= twoUnits ? 2 : 1;
  return at;
}
