import { textOf } from "#search/text/letters.ts";
import { maxWordLength } from "#search/text/token-reader.ts";
import { numbersOf, type Sections } from "./sections.ts";
import { WordLetters } from "./word-letters.ts";

/** A word's number in the dictionary. */
export type Term = number;

/** The numbers below this are never words: they mark fields in a document's token stream. */
export const firstTerm = 8;

/** No word has this number. */
export const noTerm: Term = 0;

/**
 * Words as numbers, in order of first appearance. Numbers are never reused, so token streams made
 * at different times agree.
 */
export class TermDictionary {
  readonly #words: WordLetters;
  /**
   * Open addressing with linear probing: a word's number and, in the bits above it, upper bits of
   * its hash, which tell nearly all other words apart unread. 0 is empty.
   */
  #slots: Int32Array = new Int32Array(1 << 9);
  #count = firstTerm;

  constructor(saved?: Sections) {
    this.#words = new WordLetters(saved);
    if (saved === undefined) return;
    this.#count = this.#words.room;
    const slots = numbersOf(saved, "words");
    if (slots.length > 0) {
      this.#slots = new Int32Array(slots.buffer, slots.byteOffset, slots.length);
      return;
    }
    let capacity = this.#slots.length;
    while (isFull(this.#count, capacity)) capacity *= 2;
    this.#rehash(capacity);
  }

  save(into: Sections): void {
    this.#words.save(this.#count, into);
    // A few words are entered anew in less time than their slots take in a file.
    const slots = this.#count > fewWords ? Uint32Array.from(this.#slots) : new Uint32Array(0);
    into.set("words", slots);
  }

  /** Gives back room that isn't used. */
  trim(): void {
    this.#words.trim(this.#count);
  }

  /** One more than the highest number given. */
  get size(): number {
    return this.#count;
  }

  lengthOf(term: Term): number {
    return this.#words.lengthOf(term);
  }

  /** Writes a word's letters to the beginning of an array, and gives how many there are. */
  read(term: Term, into: Uint16Array): number {
    return this.#words.read(term, into);
  }

  textOf(term: Term): string {
    return textOf(lettersRead, this.read(term, lettersRead));
  }

  /** True where these are the word's letters. */
  spells(term: Term, letters: Uint16Array, length: number): boolean {
    return this.#words.spells(term, letters, length);
  }

  /** The number of the word with these letters, or noTerm. */
  find(letters: Uint16Array, length: number, hash: number): Term {
    const mask = this.#slots.length - 1;
    const spread = spreadOf(hash);
    for (let slot = spread & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return noTerm;
      if (((entry ^ spread) & ~mask) !== 0) continue;
      const term = entry & mask;
      if (this.#words.spells(term, letters, length)) return term;
    }
  }

  /** The number of the word with these letters, given now if it had none. */
  intern(letters: Uint16Array, length: number, hash: number): Term {
    const found = this.find(letters, length, hash);
    if (found !== noTerm) return found;
    const term = this.#count++;
    this.#words.put(term, letters, length);
    if (isFull(this.#count, this.#slots.length)) this.#rehash(this.#slots.length * 2);
    else this.#enter(term, hash);
    return term;
  }

  /** Enters a word in the slots. */
  #enter(term: Term, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const spread = spreadOf(hash);
    let slot = spread & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (spread & ~mask) | term;
  }

  #rehash(capacity: number): void {
    this.#slots = new Int32Array(capacity);
    for (let term = firstTerm; term < this.#count; term++) {
      this.#enter(term, this.#words.hashOf(term));
    }
  }
}

/** Where {@link TermDictionary.textOf} reads a word's letters to. */
const lettersRead = new Uint16Array(maxWordLength);

const fewWords = 20_000;

/** Probes stay short up to three quarters: other words in the way are mostly told apart unread. */
function isFull(count: number, capacity: number): boolean {
  return count * 4 > capacity * 3;
}

/** FNV's low bits are its weakest: fold the high ones in before masking. */
export function spreadOf(hash: number): number {
  return hash ^ (hash >>> 15);
}
