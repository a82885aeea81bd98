import { textOf } from "#search/text/letters.ts";
import { HASH_SEED, hashLetter, MAX_WORD_LENGTH } from "#search/text/token-reader.ts";
import {
  type Places,
  placeAt,
  resizedPlaces,
  restorePlaces,
  roomForPlaces,
  savePlaces,
  setPlace,
  stepAfter,
} from "./places.ts";
import { grown, grownLength, resized } from "./resized.ts";
import { bytesOf, numbersOf, type Sections } from "./sections.ts";

/** A word's number in the dictionary. */
export type Term = number;

/** The numbers below this are never words: they mark fields in a document's token stream. */
export const FIRST_TERM = 8;

/** No word has this number. */
export const NO_TERM: Term = 0;

/**
 * Words as numbers, in order of first appearance. Numbers are never reused, so token streams made
 * at different times agree. Letters are packed in one array, a byte each where a word has none that
 * takes more: a hundred thousand words as strings would cost several times that.
 */
export class TermDictionary {
  #letters: Uint8Array = new Uint8Array(1 << 10);
  /**
   * Twice where each word's letters start, and one more where each letter takes two bytes. One more
   * entry than there are words.
   */
  #starts = roomForPlaces(1 << 8);
  /**
   * Open addressing with linear probing: a word's number and, in the bits above it, upper bits of
   * its hash, which tell nearly all other words apart unread. 0 is empty.
   */
  #slots: Int32Array = new Int32Array(1 << 9);
  #count = FIRST_TERM;

  constructor(saved?: Sections) {
    if (saved === undefined) return;
    this.#letters = bytesOf(saved, "letters");
    this.#starts = restorePlaces(saved, "letterStarts");
    this.#count = this.#starts.lower.length - 1;
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
    into.set("letters", this.#letters.slice(0, this.#startOf(this.#count)));
    savePlaces(this.#starts, this.#count + 1, "letterStarts", into);
    // A few words are entered anew in less time than their slots take in a file.
    const slots = this.#count > FEW_WORDS ? Uint32Array.from(this.#slots) : new Uint32Array(0);
    into.set("words", slots);
  }

  /** Gives back room that isn't used. */
  trim(): void {
    this.#letters = resized(this.#letters, this.#startOf(this.#count));
    this.#starts = resizedPlaces(this.#starts, this.#count + 1);
  }

  /** One more than the highest number given. */
  get size(): number {
    return this.#count;
  }

  lengthOf(term: Term): number {
    return isWide(this.#starts, term) ? this.#bytesOf(term) >> 1 : this.#bytesOf(term);
  }

  /** Writes a word's letters to the beginning of an array, and gives how many there are. */
  read(term: Term, into: Uint16Array): number {
    const letters = this.#letters;
    const start = this.#startOf(term);
    const length = this.lengthOf(term);
    if (isWide(this.#starts, term)) {
      for (let k = 0; k < length; k++) into[k] = this.#wideLetter(start + 2 * k);
    } else for (let k = 0; k < length; k++) into[k] = letters[start + k] as number;
    return length;
  }

  textOf(term: Term): string {
    return textOf(READ, this.read(term, READ));
  }

  /** True where these are the word's letters. */
  spells(term: Term, letters: Uint16Array, length: number): boolean {
    // Nearly every word has narrow letters, and so has the next.
    const starts = this.#starts;
    const isPlain = stepAfter(starts, term) === 2 * length && !isWide(starts, term);
    if (!isPlain) return this.#spellsOddly(term, letters, length);
    const own = this.#letters;
    const start = placeAt(starts, term) >>> 1;
    for (let k = 0; k < length; k++) if (own[start + k] !== letters[k]) return false;
    return true;
  }

  /** The number of the word with these letters, or NO_TERM. */
  find(letters: Uint16Array, length: number, hash: number): Term {
    const mask = this.#slots.length - 1;
    const spread = spreadOf(hash);
    for (let slot = spread & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return NO_TERM;
      if (((entry ^ spread) & ~mask) !== 0) continue;
      const term = entry & mask;
      if (this.spells(term, letters, length)) return term;
    }
  }

  /** The number of the word with these letters, given now if it had none. */
  intern(letters: Uint16Array, length: number, hash: number): Term {
    const found = this.find(letters, length, hash);
    if (found !== NO_TERM) return found;
    const term = this.#append(letters, length);
    if (isFull(this.#count, this.#slots.length)) this.#rehash(this.#slots.length * 2);
    else this.#enter(term, hash);
    return term;
  }

  #startOf(term: Term): number {
    return placeAt(this.#starts, term) >>> 1;
  }

  /** Bytes that a word's letters take. */
  #bytesOf(term: Term): number {
    const { lower } = this.#starts;
    return (((lower[term + 1] as number) >>> 1) - ((lower[term] as number) >>> 1)) & 0x7fff;
  }

  #spellsOddly(term: Term, letters: Uint16Array, length: number): boolean {
    if (this.lengthOf(term) !== length) return false;
    const start = this.#startOf(term);
    const width = isWide(this.#starts, term) ? 2 : 1;
    for (let k = 0; k < length; k++) {
      const at = start + width * k;
      const own = width === 2 ? this.#wideLetter(at) : this.#letters[at];
      if (own !== letters[k]) return false;
    }
    return true;
  }

  #wideLetter(at: number): number {
    return (this.#letters[at] as number) | ((this.#letters[at + 1] as number) << 8);
  }

  #append(letters: Uint16Array, length: number): Term {
    const term = this.#count++;
    let all = 0;
    for (let k = 0; k < length; k++) all |= letters[k] as number;
    const isWide = all > 0xff;
    const start = this.#startOf(term);
    const end = start + (isWide ? 2 * length : length);
    if (term + 2 > this.#starts.lower.length) {
      this.#starts = resizedPlaces(this.#starts, grownLength(term + 2));
    }
    if (end > this.#letters.length) this.#letters = grown(this.#letters, end);
    for (let k = 0, at = start; k < length; k++) {
      const letter = letters[k] as number;
      this.#letters[at++] = letter;
      if (isWide) this.#letters[at++] = letter >>> 8;
    }
    setPlace(this.#starts, term, 2 * start + (isWide ? WIDE : 0));
    setPlace(this.#starts, term + 1, 2 * end);
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
    for (let term = FIRST_TERM; term < this.#count; term++) this.#enter(term, this.#hashOf(term));
  }

  #hashOf(term: Term): number {
    const letters = this.#letters;
    const start = this.#startOf(term);
    const end = this.#startOf(term + 1);
    let hash = HASH_SEED;
    if (isWide(this.#starts, term)) {
      for (let at = start; at < end; at += 2) hash = hashLetter(hash, this.#wideLetter(at));
    } else for (let at = start; at < end; at++) hash = hashLetter(hash, letters[at] as number);
    return hash;
  }
}

/** Where {@link TermDictionary.textOf} reads a word's letters to. */
const READ = new Uint16Array(MAX_WORD_LENGTH);

const FEW_WORDS = 20_000;

/** Set where a word's letters take two bytes each. */
const WIDE = 1;

function isWide({ lower }: Places, term: Term): boolean {
  return ((lower[term] as number) & WIDE) !== 0;
}

/** Probes stay short up to three quarters: other words in the way are mostly told apart unread. */
function isFull(count: number, capacity: number): boolean {
  return count * 4 > capacity * 3;
}

/** FNV's low bits are its weakest: fold the high ones in before masking. */
export function spreadOf(hash: number): number {
  return hash ^ (hash >>> 15);
}
