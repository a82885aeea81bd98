import { numbersOf, type Sections, shortsOf } from "./sections.ts";
import { hashLetters } from "./token-reader.ts";

/** A word's number in the dictionary. */
export type Term = number;

/** The numbers below this are never words: they mark fields in a document's token stream. */
export const FIRST_TERM = 8;

/** No word has this number. */
export const NO_TERM: Term = 0;

/**
 * Words as numbers, in order of first appearance. Numbers are never reused, so token streams made
 * at different times agree. Letters are packed in one array: a hundred thousand words as strings
 * would cost several times that.
 */
export class TermDictionary {
  #letters: Uint16Array = new Uint16Array(1 << 10);
  /** Where each word's letters start; one more entry than there are words. */
  #starts: Uint32Array = new Uint32Array(1 << 8);
  /** Open addressing with linear probing; 0 is empty. */
  #slots: Uint32Array = new Uint32Array(1 << 9);
  #count = FIRST_TERM;

  constructor(saved?: Sections) {
    if (saved === undefined) return;
    this.#letters = shortsOf(saved, "letters");
    this.#starts = numbersOf(saved, "letterStarts");
    this.#slots = numbersOf(saved, "words");
    this.#count = this.#starts.length - 1;
  }

  save(into: Sections): void {
    into.set("letters", this.#letters.slice(0, this.startOf(this.#count)));
    into.set("letterStarts", this.#starts.slice(0, this.#count + 1));
    into.set("words", this.#slots);
  }

  /** One more than the highest number given. */
  get size(): number {
    return this.#count;
  }

  /** The letters of all words, packed; a word's stand from `startOf(term)` to `startOf(term + 1)`. */
  get letters(): Uint16Array {
    return this.#letters;
  }

  startOf(term: Term): number {
    return this.#starts[term] as number;
  }

  lengthOf(term: Term): number {
    return (this.#starts[term + 1] as number) - (this.#starts[term] as number);
  }

  textOf(term: Term): string {
    return String.fromCharCode(
      ...this.#letters.subarray(this.startOf(term), this.startOf(term + 1)),
    );
  }

  /** The number of the word with these letters, or NO_TERM. */
  find(letters: Uint16Array, start: number, length: number, hash: number): Term {
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const term = this.#slots[slot] as number;
      if (term === 0 || this.#equals(term, letters, start, length)) return term;
    }
  }

  /** The number of the word with these letters, given now if it had none. */
  intern(letters: Uint16Array, length: number, hash: number): Term {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const term = this.#slots[slot] as number;
      if (term === 0) break;
      if (this.#equals(term, letters, 0, length)) return term;
    }
    const term = this.#append(letters, length);
    this.#slots[slot] = term;
    if (this.#count * 3 > this.#slots.length * 2) this.#rehash(this.#slots.length * 2);
    return term;
  }

  #equals(term: Term, letters: Uint16Array, start: number, length: number): boolean {
    const own = this.#starts[term] as number;
    if ((this.#starts[term + 1] as number) - own !== length) return false;
    for (let k = 0; k < length; k++) {
      if (this.#letters[own + k] !== letters[start + k]) return false;
    }
    return true;
  }

  #append(letters: Uint16Array, length: number): Term {
    const term = this.#count++;
    const start = this.#starts[term] as number;
    if (term + 2 > this.#starts.length) this.#starts = grown(this.#starts, term + 2);
    if (start + length > this.#letters.length) {
      const larger = new Uint16Array(Math.ceil((start + length) * 1.125));
      larger.set(this.#letters);
      this.#letters = larger;
    }
    this.#letters.set(letters.subarray(0, length), start);
    this.#starts[term + 1] = start + length;
    return term;
  }

  #rehash(capacity: number): void {
    const slots = new Uint32Array(capacity);
    const mask = capacity - 1;
    for (let term = FIRST_TERM; term < this.#count; term++) {
      const hash = hashLetters(this.#letters, this.startOf(term), this.startOf(term + 1));
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = term;
    }
    this.#slots = slots;
  }
}

/** A copy with room for at least `length` entries, and an eighth more. */
export function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil(length * 1.125));
  larger.set(array);
  return larger;
}

/** FNV's low bits are its weakest: fold the high ones in before masking. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
