import type { Tallies } from "./tallies.ts";

/** Of equal weight, shorter documents come first: a class for each 32 words up to 127. */
const classBits = 2;
const lengthClasses = 1 << classBits;

const orderBits = 16;
const orderMask = (1 << orderBits) - 1;
/** A key is the grain of a document's weight, its class of length, and how early it was found. */
const grainShift = orderBits + classBits;

/** The heaviest of many documents, heaviest first. */
export class Heaviest {
  /** How many there are. */
  count = 0;
  documents = new Uint16Array(0);
  #grains = new Uint8Array(0);
  /** Keys; while documents are taken, a heap with the least on top. */
  #keys = new Uint32Array(0);

  /**
   * Takes up to `depth` of the documents that have a tally, and clears all tallies.
   *
   * @param lengths for each document of the segment, its words
   */
  take(tallies: Tallies, lengths: Uint16Array, depth: number): void {
    this.#reserve(Math.min(depth, tallies.count));
    const keys = this.#keys;
    const { found, count } = tallies;
    let size = 0;
    let leastGrain = 0;
    for (let k = 0; k < count; k++) {
      const document = found[k] as number;
      const grain = tallies.grainOf(document);
      tallies.clear(document);
      if (grain < leastGrain) continue;
      const key = keyOf(grain, lengths[document] as number, k);
      if (size < depth) {
        keys[size++] = key;
        if (size === depth) heap(keys, size);
      } else if (key > (keys[0] as number)) sink(keys, size, 0, key);
      if (size === depth) leastGrain = (keys[0] as number) >>> grainShift;
    }
    if (size < depth) heap(keys, size);
    this.#drain(size, found);
  }

  /** The weight of the document at this place lies below so many grains. */
  grainsAbove(place: number): number {
    return (this.#grains[place] as number) + 1;
  }

  /** Empties the heap from its top, which is the last of the documents. */
  #drain(size: number, found: Uint16Array): void {
    const keys = this.#keys;
    this.count = size;
    for (let place = size - 1; place >= 0; place--) {
      const key = keys[0] as number;
      this.documents[place] = found[orderMask - (key & orderMask)] as number;
      this.#grains[place] = key >>> grainShift;
      sink(keys, place, 0, keys[place] as number);
    }
  }

  #reserve(size: number): void {
    if (this.documents.length >= size) return;
    this.documents = new Uint16Array(size);
    this.#grains = new Uint8Array(size);
    this.#keys = new Uint32Array(size);
  }
}

function keyOf(grain: number, length: number, order: number): number {
  const shortness = length > 127 ? 0 : lengthClasses - 1 - (length >> 5);
  return (grain << grainShift) | (shortness << orderBits) | (orderMask - order);
}

/** Makes the first `size` keys a heap with the least on top. */
function heap(keys: Uint32Array, size: number): void {
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(keys, size, at, keys[at] as number);
}

/** Puts a key into the heap in place of the one that stands at `from`. */
function sink(keys: Uint32Array, size: number, from: number, key: number): void {
  let at = from;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child++;
    if ((keys[child] as number) >= key) break;
    keys[at] = keys[child] as number;
    at = child;
  }
  keys[at] = key;
}
