/** Words within which nearness is looked for. */
const WINDOW = 20;
/** Occurrences of one document that are looked at. */
const MAX_OCCURRENCES = 512;
/** Earlier occurrences that each one is linked to. */
const REACH = 6;

/**
 * Where the words of a query stand in one document, in order, and what their order and nearness are
 * worth. Arrays are kept from document to document.
 */
export class Occurrences {
  /** The most words of the query, one after another, that stand so in the document as typed. */
  longestRun = 0;
  #count = 0;
  readonly #places = new Uint16Array(MAX_OCCURRENCES);
  /** Which word of the query each is. */
  readonly #slots = new Uint8Array(MAX_OCCURRENCES);
  readonly #weights = new Float64Array(MAX_OCCURRENCES);
  readonly #exact = new Uint8Array(MAX_OCCURRENCES);
  readonly #chains = new Float64Array(MAX_OCCURRENCES);
  readonly #runs = new Uint8Array(MAX_OCCURRENCES);
  readonly #inWindow: Uint16Array;
  readonly #windowWeights: Float64Array;

  constructor(maxSlots: number) {
    this.#inWindow = new Uint16Array(maxSlots);
    this.#windowWeights = new Float64Array(maxSlots);
  }

  clear(): void {
    this.#count = 0;
  }

  /** Adds an occurrence; places have to ascend. */
  add(place: number, slot: number, weight: number, exact: boolean): void {
    if (this.#count === MAX_OCCURRENCES) return;
    const at = this.#count++;
    this.#places[at] = place;
    this.#slots[at] = slot;
    this.#weights[at] = weight;
    this.#exact[at] = exact ? 1 : 0;
  }

  /**
   * The heaviest chain of occurrences that runs in the query's order. A link is worth the mean of
   * its two words, divided by one more than twice the words that are too many or too few between
   * them: a dropped word costs most of a link, and distant words are worth next to nothing.
   */
  bestChain(): number {
    const places = this.#places;
    const weights = this.#weights;
    let best = 0;
    this.longestRun = 0;
    for (let j = 0; j < this.#count; j++) {
      const slot = this.#slots[j] as number;
      const place = places[j] as number;
      const weight = weights[j] as number;
      const exact = this.#exact[j] === 1;
      let chain = 0;
      let run = exact ? 1 : 0;
      for (let i = Math.max(0, j - REACH); i < j; i++) {
        const steps = slot - (this.#slots[i] as number);
        const distance = place - (places[i] as number);
        if (steps <= 0 || distance === 0) continue;
        const mean = (weight + (weights[i] as number)) / 2;
        const linked = (this.#chains[i] as number) + mean / (1 + 2 * Math.abs(distance - steps));
        if (linked > chain) chain = linked;
        if (exact && steps === 1 && distance === 1) {
          const longer = 1 + (this.#runs[i] as number);
          if (longer > run) run = longer;
        }
      }
      this.#chains[j] = chain;
      this.#runs[j] = run;
      if (chain > best) best = chain;
      if (run > this.longestRun) this.longestRun = run;
    }
    return best;
  }

  /**
   * The most that the content words in one window weigh together, each word of the query once.
   *
   * @param isStop 1 for each word of the query that doesn't count here
   */
  bestWindow(isStop: Uint8Array): number {
    const counts = this.#inWindow.fill(0);
    let weight = 0;
    let best = 0;
    for (let first = 0, last = 0; last < this.#count; last++) {
      const slot = this.#slots[last] as number;
      if (isStop[slot] === 1) continue;
      if (counts[slot] === 0) {
        this.#windowWeights[slot] = this.#weights[last] as number;
        weight += this.#weights[last] as number;
      }
      counts[slot] = (counts[slot] as number) + 1;
      const from = (this.#places[last] as number) - WINDOW;
      for (; (this.#places[first] as number) < from; first++) {
        const gone = this.#slots[first] as number;
        if (isStop[gone] === 1) continue;
        counts[gone] = (counts[gone] as number) - 1;
        if (counts[gone] === 0) weight -= this.#windowWeights[gone] as number;
      }
      if (weight > best) best = weight;
    }
    return best;
  }
}
