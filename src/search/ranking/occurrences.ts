/** Words within which nearness is looked for. */
const windowLength = 20;
/** Occurrences of one document that are looked at. */
const maxOccurrences = 512;
/** Room for those of most documents. */
const fewOccurrences = 64;
/** Earlier occurrences that each one is linked to. */
const reach = 6;

/**
 * Where the words of a query stand in one document, in order, and what their order and nearness are
 * worth.
 */
export class Occurrences {
  /** The most words of the query, one after another, that stand so in the document as typed. */
  longestRun = 0;
  #count = 0;
  #room = roomFor(fewOccurrences);
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
  add(place: number, slot: number, weight: number, isExact: boolean): void {
    if (this.#count === maxOccurrences) return;
    if (this.#count === this.#room.places.length) this.#room = doubled(this.#room);
    const { places, slots, weights, exact } = this.#room;
    const at = this.#count++;
    places[at] = place;
    slots[at] = slot;
    weights[at] = weight;
    exact[at] = isExact ? 1 : 0;
  }

  /**
   * The heaviest chain of occurrences that runs in the query's order. A link is worth the mean of
   * its two words, divided by one more than twice the words that are too many or too few between
   * them: a dropped word costs most of a link, and distant words are worth next to nothing.
   */
  bestChain(): number {
    const { places, slots, weights, exact, chains, runs } = this.#room;
    let best = 0;
    this.longestRun = 0;
    for (let j = 0; j < this.#count; j++) {
      const slot = slots[j] as number;
      const place = places[j] as number;
      const weight = weights[j] as number;
      const isExact = exact[j] === 1;
      let chain = 0;
      let run = isExact ? 1 : 0;
      for (let i = Math.max(0, j - reach); i < j; i++) {
        const steps = slot - (slots[i] as number);
        const distance = place - (places[i] as number);
        if (steps <= 0 || distance === 0) continue;
        const mean = (weight + (weights[i] as number)) / 2;
        const linked = (chains[i] as number) + mean / (1 + 2 * Math.abs(distance - steps));
        if (linked > chain) chain = linked;
        if (isExact && steps === 1 && distance === 1) {
          const longer = 1 + (runs[i] as number);
          if (longer > run) run = longer;
        }
      }
      chains[j] = chain;
      runs[j] = run;
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
    const { places, slots, weights } = this.#room;
    const counts = this.#inWindow.fill(0);
    let weight = 0;
    let best = 0;
    for (let first = 0, last = 0; last < this.#count; last++) {
      const slot = slots[last] as number;
      if (isStop[slot] === 1) continue;
      if (counts[slot] === 0) {
        this.#windowWeights[slot] = weights[last] as number;
        weight += weights[last] as number;
      }
      counts[slot] = (counts[slot] as number) + 1;
      const from = (places[last] as number) - windowLength;
      for (; (places[first] as number) < from; first++) {
        const gone = slots[first] as number;
        if (isStop[gone] === 1) continue;
        counts[gone] = (counts[gone] as number) - 1;
        if (counts[gone] === 0) weight -= this.#windowWeights[gone] as number;
      }
      if (weight > best) best = weight;
    }
    return best;
  }
}

/** Arrays that are kept from document to document: one entry an occurrence. */
interface Room {
  readonly places: Uint16Array;
  /** Which word of the query each is. */
  readonly slots: Uint8Array;
  readonly weights: Float64Array;
  /** 1 for a word as typed. */
  readonly exact: Uint8Array;
  /** The heaviest chain that ends there, and how many words as typed it ends in. */
  readonly chains: Float64Array;
  readonly runs: Uint8Array;
}

function roomFor(count: number): Room {
  return {
    places: new Uint16Array(count),
    slots: new Uint8Array(count),
    weights: new Float64Array(count),
    exact: new Uint8Array(count),
    chains: new Float64Array(count),
    runs: new Uint8Array(count),
  };
}

/** Twice the room, with the occurrences that are noted; chains are worked out later. */
function doubled({ places, slots, weights, exact }: Room): Room {
  const wider = roomFor(2 * places.length);
  wider.places.set(places);
  wider.slots.set(slots);
  wider.weights.set(weights);
  wider.exact.set(exact);
  return wider;
}
