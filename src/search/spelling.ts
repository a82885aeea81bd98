import { editDistance, withinOneEdit } from "./edits.ts";
import { FIRST_TERM, type Term, type TermDictionary } from "./term-dictionary.ts";
import { hashLetter, hashLetters } from "./token-reader.ts";

/** Words shorter than this are taken as typed: too many others lie one edit away. */
const SHORTEST_FOR_ONE_EDIT = 4;
const SHORTEST_FOR_TWO_EDITS = 8;
/** Letters of a beginning that is completed. */
const BEGINNING = 3;

/** Words that are quicker read through than filed: a few articles have no more. */
const UNFILED = 2_000;

const FIRST_HALF = 1;
const SECOND_HALF = 2;
const BEGINNINGS = 3;

/**
 * Finds the words near a misspelt one. One edit leaves one half of a word untouched (or swaps the
 * two letters at the middle), so words are filed by each half together with their length: a lookup
 * reads the few words that share a half. The pigeonhole argument is that of Wu & Manber (1992); a
 * dictionary of all one-letter deletions finds the same words in three times the memory.
 */
export class Spelling {
  readonly #dictionary: TermDictionary;
  #heads = new Uint32Array(0);
  #filed = new Uint32Array(0);
  /** Words below this are filed; later ones are read one by one until there are many. */
  #covered = FIRST_TERM;
  #masks = new Uint32Array(0);
  #masked = FIRST_TERM;

  constructor(dictionary: TermDictionary) {
    this.#dictionary = dictionary;
  }

  /** Calls `found` for every word one edit away from these letters; some come twice. */
  oneEdit(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < SHORTEST_FOR_ONE_EDIT) return;
    this.#update();
    const near = (term: Term): void => {
      const dictionary = this.#dictionary;
      const start = dictionary.startOf(term);
      const own = dictionary.lengthOf(term);
      if (withinOneEdit(letters, 0, length, dictionary.letters, start, own)) found(term);
    };
    for (let own = length - 1; own <= length + 1; own++) {
      const half = own >> 1;
      this.#read(keyOf(FIRST_HALF, own, letters, 0, half), near);
      this.#read(keyOf(SECOND_HALF, own, letters, length - (own - half), length), near);
    }
    this.#swappedMiddle(letters, length, found);
    for (let term = this.#covered; term < this.#dictionary.size; term++) near(term);
  }

  /** Calls `found` for every word two edits away; a pass over all words' letter sets. */
  twoEdits(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < SHORTEST_FOR_TWO_EDITS) return;
    this.#updateMasks();
    const dictionary = this.#dictionary;
    const mask = maskOf(letters, 0, length);
    for (let term = FIRST_TERM; term < dictionary.size; term++) {
      // Each edit changes at most two bits of the letter set.
      if (bitCount(mask ^ (this.#masks[term] as number)) > 4) continue;
      const own = dictionary.lengthOf(term);
      if (Math.abs(own - length) > 2) continue;
      const start = dictionary.startOf(term);
      if (editDistance(letters, 0, length, dictionary.letters, start, own, 2) === 2) found(term);
    }
  }

  /** Calls `found` for every longer word that begins with these letters. */
  completions(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < BEGINNING) return;
    this.#update();
    const longer = (term: Term): void => {
      const dictionary = this.#dictionary;
      if (dictionary.lengthOf(term) <= length) return;
      const start = dictionary.startOf(term);
      for (let k = 0; k < length; k++) if (dictionary.letters[start + k] !== letters[k]) return;
      found(term);
    };
    this.#read(keyOf(BEGINNINGS, 0, letters, 0, BEGINNING), longer);
    for (let term = this.#covered; term < this.#dictionary.size; term++) longer(term);
  }

  #swappedMiddle(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    const half = length >> 1;
    const swapped = letters.slice(0, length);
    swapped[half - 1] = letters[half] as number;
    swapped[half] = letters[half - 1] as number;
    if (swapped[half] === letters[half]) return;
    const term = this.#dictionary.find(swapped, 0, length, hashLetters(swapped, 0, length));
    if (term !== 0) found(term);
  }

  #read(key: number, near: (term: Term) => void): void {
    if (this.#heads.length === 0) return;
    const bucket = bucketOf(key, this.#heads.length - 2);
    const end = this.#heads[bucket + 1] as number;
    for (let at = this.#heads[bucket] as number; at < end; at++) near(this.#filed[at] as number);
  }

  /** Files all words anew once a sixteenth is unfiled, and many: constant work a word on average. */
  #update(): void {
    const size = this.#dictionary.size;
    if (size - this.#covered <= Math.max(UNFILED, this.#covered >> 4)) return;
    const buckets = 1 << Math.max(4, Math.ceil(Math.log2(size)));
    const heads = new Uint32Array(buckets + 1);
    const filed = new Uint32Array((size - FIRST_TERM) * 3);
    this.#eachKey(size, (key) => {
      const bucket = bucketOf(key, buckets - 1);
      heads[bucket] = (heads[bucket] as number) + 1;
    });
    for (let bucket = 1; bucket <= buckets; bucket++) {
      heads[bucket] = (heads[bucket] as number) + (heads[bucket - 1] as number);
    }
    // Placing from each bucket's end leaves its start in `heads`.
    this.#eachKey(size, (key, term) => {
      const bucket = bucketOf(key, buckets - 1);
      const place = (heads[bucket] as number) - 1;
      heads[bucket] = place;
      filed[place] = term;
    });
    this.#heads = heads;
    this.#filed = filed;
    this.#covered = size;
  }

  #eachKey(size: number, file: (key: number, term: Term) => void): void {
    const { letters } = this.#dictionary;
    for (let term = FIRST_TERM; term < size; term++) {
      const start = this.#dictionary.startOf(term);
      const end = this.#dictionary.startOf(term + 1);
      const length = end - start;
      const middle = start + (length >> 1);
      file(keyOf(FIRST_HALF, length, letters, start, middle), term);
      file(keyOf(SECOND_HALF, length, letters, middle, end), term);
      if (length > BEGINNING) file(keyOf(BEGINNINGS, 0, letters, start, start + BEGINNING), term);
    }
  }

  #updateMasks(): void {
    const { size, letters } = this.#dictionary;
    if (size > this.#masks.length) {
      const masks = new Uint32Array(Math.ceil(size * 1.1));
      masks.set(this.#masks);
      this.#masks = masks;
    }
    for (let term = this.#masked; term < size; term++) {
      const start = this.#dictionary.startOf(term);
      this.#masks[term] = maskOf(letters, start, this.#dictionary.startOf(term + 1));
    }
    this.#masked = size;
  }
}

function keyOf(
  kind: number,
  length: number,
  letters: Uint16Array,
  start: number,
  end: number,
): number {
  let key = hashLetter(kind * 0x9e3779b1, length);
  for (let at = start; at < end; at++) key = hashLetter(key, letters[at] as number);
  return key;
}

function bucketOf(key: number, mask: number): number {
  return (key ^ (key >>> 15)) & mask;
}

/** Which of 32 letter classes a word has. */
function maskOf(letters: Uint16Array, start: number, end: number): number {
  let mask = 0;
  for (let at = start; at < end; at++) mask |= 1 << ((letters[at] as number) & 31);
  return mask;
}

/** Ones in a 32-bit number (Warren, "Hacker's Delight", 5-2). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
