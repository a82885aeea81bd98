import { FIRST_TERM, type Term, type TermDictionary } from "#search/segments/term-dictionary.ts";
import { editDistance, withinOneEdit } from "#search/text/edits.ts";
import { hashLetter, hashLetters, MAX_WORD_LENGTH } from "#search/text/token-reader.ts";

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

/** Letter classes that one edit may change: one letter gone and another come. */
const ONE_EDIT_CLASSES = 2;

/**
 * Finds the words near a misspelt one. One edit leaves one half of a word untouched (or swaps the
 * two letters at the middle), so words are filed by each half together with their length: a lookup
 * reads the few words that share a half. The pigeonhole argument is that of Wu & Manber (1992); a
 * dictionary of all one-letter deletions finds the same words in three times the memory.
 *
 * What is filed is a word's number and, in the bits above it, which classes of letters the rest of
 * the word has: most of the words that share a half are told to be others by that, unread.
 */
export class Spelling {
  readonly #dictionary: TermDictionary;
  /** The letters of the word that is looked at. */
  readonly #own = new Uint16Array(MAX_WORD_LENGTH);
  #heads = new Uint32Array(0);
  #filed = new Uint32Array(0);
  /** Bits of a filed number that are the word's. */
  #termBits = 0;
  /** Words below this are filed; later ones are read one by one until there are many. */
  #covered = FIRST_TERM;
  /** Words long enough for two edits, by length; where each length starts; their letters' classes. */
  #long = new Uint32Array(0);
  #longStarts: readonly number[] = [];
  #longMasks = new Uint32Array(0);
  #longCovered = FIRST_TERM;

  constructor(dictionary: TermDictionary) {
    this.#dictionary = dictionary;
  }

  /** Calls `found` for every word one edit away from these letters; some come twice. */
  oneEdit(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < SHORTEST_FOR_ONE_EDIT) return;
    this.#update();
    for (let own = length - 1; own <= length + 1; own++) {
      const half = own >> 1;
      const rest = length - (own - half);
      const first = keyOf(FIRST_HALF, own, letters, 0, half);
      this.#near(first, letters, length, this.#classesOf(letters, half, length), found);
      const second = keyOf(SECOND_HALF, own, letters, rest, length);
      this.#near(second, letters, length, this.#classesOf(letters, 0, rest), found);
    }
    this.#swappedMiddle(letters, length, found);
    for (let term = this.#covered; term < this.#dictionary.size; term++) {
      if (this.#isOneEdit(term, letters, length)) found(term);
    }
  }

  /** Calls `found` for every word two edits away; a pass over the words of like length. */
  twoEdits(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < SHORTEST_FOR_TWO_EDITS) return;
    this.#updateLong();
    const dictionary = this.#dictionary;
    const mask = maskOf(letters, 0, length, 32);
    for (let own = length - 2; own <= length + 2; own++) {
      // A letter more or less changes one class, another letter two.
      const most = 2 * ONE_EDIT_CLASSES - Math.abs(own - length);
      const to = this.#longStarts[own + 1] ?? this.#long.length;
      for (let k = this.#longStarts[own] ?? to; k < to; k++) {
        if (bitCount(mask ^ (this.#longMasks[k] as number)) > most) continue;
        const term = this.#long[k] as Term;
        dictionary.read(term, this.#own);
        if (editDistance(letters, length, this.#own, own, 2) === 2) found(term);
      }
    }
  }

  /** Calls `found` for every longer word that begins with these letters. */
  completions(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < BEGINNING) return;
    this.#update();
    const classes = this.#classesOf(letters, BEGINNING, length);
    const [at, end] = this.#bucketOf(keyOf(BEGINNINGS, 0, letters, 0, BEGINNING));
    for (let k = at; k < end; k++) {
      const filed = this.#filed[k] as number;
      if ((classes & ~(filed >>> this.#termBits)) !== 0) continue;
      const term = filed & ((1 << this.#termBits) - 1);
      if (this.#continues(term, letters, length)) found(term);
    }
    for (let term = this.#covered; term < this.#dictionary.size; term++) {
      if (this.#continues(term, letters, length)) found(term);
    }
  }

  /** Reads the words filed under a half for those whose other half has nearly these classes. */
  #near(
    key: number,
    letters: Uint16Array,
    length: number,
    classes: number,
    found: (term: Term) => void,
  ): void {
    const [at, end] = this.#bucketOf(key);
    for (let k = at; k < end; k++) {
      const filed = this.#filed[k] as number;
      if (bitCount(classes ^ (filed >>> this.#termBits)) > ONE_EDIT_CLASSES) continue;
      const term = filed & ((1 << this.#termBits) - 1);
      if (this.#isOneEdit(term, letters, length)) found(term);
    }
  }

  #isOneEdit(term: Term, letters: Uint16Array, length: number): boolean {
    if (Math.abs(this.#dictionary.lengthOf(term) - length) > 1) return false;
    const own = this.#dictionary.read(term, this.#own);
    return withinOneEdit(letters, length, this.#own, own);
  }

  #continues(term: Term, letters: Uint16Array, length: number): boolean {
    if (this.#dictionary.lengthOf(term) <= length) return false;
    this.#dictionary.read(term, this.#own);
    for (let k = 0; k < length; k++) if (this.#own[k] !== letters[k]) return false;
    return true;
  }

  #swappedMiddle(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    const half = length >> 1;
    const swapped = letters.slice(0, length);
    swapped[half - 1] = letters[half] as number;
    swapped[half] = letters[half - 1] as number;
    if (swapped[half] === letters[half]) return;
    const term = this.#dictionary.find(swapped, length, hashLetters(swapped, 0, length));
    if (term !== 0) found(term);
  }

  /** Where what is filed under a key starts and ends. */
  #bucketOf(key: number): readonly [number, number] {
    if (this.#heads.length === 0) return [0, 0];
    const bucket = bucketOf(key, this.#heads.length - 2);
    return [this.#heads[bucket] as number, this.#heads[bucket + 1] as number];
  }

  #classesOf(letters: Uint16Array, start: number, end: number): number {
    return maskOf(letters, start, end, 32 - this.#termBits);
  }

  /** Files all words anew once a sixteenth is unfiled, and many: constant work a word on average. */
  #update(): void {
    const size = this.#dictionary.size;
    if (size - this.#covered <= Math.max(UNFILED, this.#covered >> 4)) return;
    const buckets = 1 << Math.max(4, Math.floor(Math.log2(size)));
    const heads = new Uint32Array(buckets + 1);
    const keys = new Uint32Array((size - FIRST_TERM) * FILINGS);
    const entries = new Uint32Array(keys.length);
    this.#termBits = 32 - Math.clz32(size);
    const count = this.#listKeys(size, keys, entries);
    for (let k = 0; k < count; k++) {
      const bucket = bucketOf(keys[k] as number, buckets - 1);
      heads[bucket] = (heads[bucket] as number) + 1;
    }
    for (let bucket = 1; bucket <= buckets; bucket++) {
      heads[bucket] = (heads[bucket] as number) + (heads[bucket - 1] as number);
    }
    const filed = new Uint32Array(count);
    // Placing from each bucket's end leaves its start in `heads`.
    for (let k = 0; k < count; k++) {
      const bucket = bucketOf(keys[k] as number, buckets - 1);
      const place = (heads[bucket] as number) - 1;
      heads[bucket] = place;
      filed[place] = entries[k] as number;
    }
    this.#heads = heads;
    this.#filed = filed;
    this.#covered = size;
  }

  /** Lists what each word is filed under and as what, and gives how many there are. */
  #listKeys(size: number, keys: Uint32Array, entries: Uint32Array): number {
    const letters = this.#own;
    const bits = this.#termBits;
    let count = 0;
    for (let term = FIRST_TERM; term < size; term++) {
      const length = this.#dictionary.read(term, letters);
      const middle = length >> 1;
      keys[count] = keyOf(FIRST_HALF, length, letters, 0, middle);
      entries[count++] = term | (this.#classesOf(letters, middle, length) << bits);
      keys[count] = keyOf(SECOND_HALF, length, letters, middle, length);
      entries[count++] = term | (this.#classesOf(letters, 0, middle) << bits);
      if (length <= BEGINNING) continue;
      keys[count] = keyOf(BEGINNINGS, 0, letters, 0, BEGINNING);
      entries[count++] = term | (this.#classesOf(letters, BEGINNING, length) << bits);
    }
    return count;
  }

  /** Sorts the words by length whenever there are new ones. */
  #updateLong(): void {
    const dictionary = this.#dictionary;
    const { size } = dictionary;
    if (size === this.#longCovered) return;
    this.#longCovered = size;
    const starts: number[] = new Array(MAX_WORD_LENGTH + 4).fill(0);
    for (let term = FIRST_TERM; term < size; term++) {
      const length = dictionary.lengthOf(term);
      if (length >= SHORTEST_FOR_TWO_EDITS - 2) starts[length + 1] = (starts[length + 1] ?? 0) + 1;
    }
    for (let k = 1; k < starts.length; k++) starts[k] = (starts[k] ?? 0) + (starts[k - 1] ?? 0);
    this.#longStarts = starts.slice();
    this.#long = new Uint32Array(starts.at(-1) ?? 0);
    this.#longMasks = new Uint32Array(this.#long.length);
    for (let term = FIRST_TERM; term < size; term++) {
      const length = dictionary.lengthOf(term);
      if (length < SHORTEST_FOR_TWO_EDITS - 2) continue;
      const place = starts[length] ?? 0;
      starts[length] = place + 1;
      this.#long[place] = term;
      dictionary.read(term, this.#own);
      this.#longMasks[place] = maskOf(this.#own, 0, length, 32);
    }
  }
}

/** What one word is filed under at most. */
const FILINGS = 3;

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

/** Which of some classes of letters, up to 32, stand in a stretch. */
function maskOf(letters: Uint16Array, start: number, end: number, classes: number): number {
  let mask = 0;
  for (let at = start; at < end; at++) mask |= 1 << ((letters[at] as number) % classes);
  return mask;
}

/** Ones in a 32-bit number (Warren, "Hacker's Delight", 5-2). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
