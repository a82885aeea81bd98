import { firstTerm, type Term, type TermDictionary } from "#search/segments/term-dictionary.ts";
import { hashLetter, maxWordLength } from "#search/text/token-reader.ts";
import { classesApart, classesIn } from "./letter-classes.ts";

/** Words that are quicker read through than filed: a few articles have no more. */
const unfiled = 2_000;
/** Letters of a beginning that is completed. */
const beginningLength = 3;
/** Look-ups that are made together at most. */
const mostSought = 6;

/** Letter classes that one edit may change: one letter gone and another come. */
const oneEditClasses = 2;

const firstHalf = 1;
const secondHalf = 2;
const beginnings = 3;
/** What one word is filed under at most. */
const filings = 3;

/**
 * Words filed by each half together with their length, and by their first letters. What is filed is a
 * word's number and, in the bits above it, which classes of letters the rest of the word has: most of
 * the words that share a part are told to be others by that, unread.
 */
export class FiledWords {
  readonly #dictionary: TermDictionary;
  #heads = new Uint32Array(2);
  #filed: Uint32Array = new Uint32Array(0);
  /** Bits of a filed number that are the word's. */
  #termBits = 0;
  /** Words below this are filed; later ones are few. */
  #covered = firstTerm;
  /** What is sought: where it is filed, and the classes of the rest. */
  readonly #buckets = new Uint32Array(mostSought);
  readonly #classes = new Uint32Array(mostSought);
  #sought = 0;
  /** What {@link fetch} read, so that it isn't optimized away. */
  touched = 0;

  constructor(dictionary: TermDictionary) {
    this.#dictionary = dictionary;
  }

  /**
   * Calls `found` for the words that share a half with these letters where one edit leads from one to
   * the other, and that have nearly the same classes of letters in the rest; some come twice.
   */
  sharingHalf(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    this.#update();
    this.#sought = 0;
    for (let own = length - 1; own <= length + 1; own++) {
      const half = own >> 1;
      const rest = length - (own - half);
      this.#seek(keyOf(firstHalf, own, letters, 0, half), this.#classesOf(letters, half, length));
      this.#seek(keyOf(secondHalf, own, letters, rest, length), this.#classesOf(letters, 0, rest));
    }
    this.#fetch();
    for (let k = 0; k < this.#sought; k++) {
      const bucket = this.#buckets[k] as number;
      const classes = this.#classes[k] as number;
      const end = this.#heads[bucket + 1] as number;
      for (let at = this.#heads[bucket] as number; at < end; at++) {
        const filed = this.#filed[at] as number;
        if (classesApart(classes, filed >>> this.#termBits) <= oneEditClasses) {
          found(this.#termOf(filed));
        }
      }
    }
    this.#eachUnfiled(found);
  }

  /** Calls `found` for the words that begin as these letters and have the classes of the rest. */
  beginningWith(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    this.#update();
    const classes = this.#classesOf(letters, beginningLength, length);
    const bucket = this.#bucketOf(keyOf(beginnings, 0, letters, 0, beginningLength));
    const end = this.#heads[bucket + 1] as number;
    for (let at = this.#heads[bucket] as number; at < end; at++) {
      const filed = this.#filed[at] as number;
      if ((classes & ~(filed >>> this.#termBits)) === 0) found(this.#termOf(filed));
    }
    this.#eachUnfiled(found);
  }

  #seek(key: number, classes: number): void {
    this.#buckets[this.#sought] = this.#bucketOf(key);
    this.#classes[this.#sought++] = classes;
  }

  /**
   * Reads the beginning of all buckets that are sought. They lie far apart in memory, and a core
   * fetches them at once if no work on one stands between it and the next.
   */
  #fetch(): void {
    let touched = 0;
    for (let k = 0; k < this.#sought; k++) {
      const head = this.#heads[this.#buckets[k] as number] as number;
      touched ^= this.#filed[head] ?? 0;
    }
    this.touched = touched;
  }

  #eachUnfiled(found: (term: Term) => void): void {
    for (let term = this.#covered; term < this.#dictionary.size; term++) found(term);
  }

  #termOf(filed: number): Term {
    return filed & ((1 << this.#termBits) - 1);
  }

  #bucketOf(key: number): number {
    return (key ^ (key >>> 15)) & (this.#heads.length - 2);
  }

  #classesOf(letters: Uint16Array, start: number, end: number): number {
    return classesIn(letters, start, end, 32 - this.#termBits);
  }

  /** Files all words anew once a sixteenth is unfiled, and many: constant work a word on average. */
  #update(): void {
    const size = this.#dictionary.size;
    if (size - this.#covered <= Math.max(unfiled, this.#covered >> 4)) return;
    this.#heads = new Uint32Array((1 << Math.max(4, Math.floor(Math.log2(size)))) + 1);
    this.#termBits = 32 - Math.clz32(size);
    this.#covered = size;
    const keys = new Uint32Array((size - firstTerm) * filings);
    const entries = new Uint32Array(keys.length);
    const count = this.#listKeys(size, keys, entries);
    this.#filed = sortedInto(this.#heads, keys.subarray(0, count), entries);
  }

  /** Lists in which bucket each word is filed and as what, and gives how many there are. */
  #listKeys(size: number, buckets: Uint32Array, entries: Uint32Array): number {
    const letters = new Uint16Array(maxWordLength);
    const bits = this.#termBits;
    let count = 0;
    for (let term = firstTerm; term < size; term++) {
      const length = this.#dictionary.read(term, letters);
      const middle = length >> 1;
      buckets[count] = this.#bucketOf(keyOf(firstHalf, length, letters, 0, middle));
      entries[count++] = term | (this.#classesOf(letters, middle, length) << bits);
      buckets[count] = this.#bucketOf(keyOf(secondHalf, length, letters, middle, length));
      entries[count++] = term | (this.#classesOf(letters, 0, middle) << bits);
      if (length <= beginningLength) continue;
      buckets[count] = this.#bucketOf(keyOf(beginnings, 0, letters, 0, beginningLength));
      entries[count++] = term | (this.#classesOf(letters, beginningLength, length) << bits);
    }
    return count;
  }
}

/** The entries by their buckets, and in `heads` where each bucket starts: a counting sort. */
function sortedInto(heads: Uint32Array, buckets: Uint32Array, entries: Uint32Array): Uint32Array {
  for (const bucket of buckets) heads[bucket] = (heads[bucket] as number) + 1;
  for (let bucket = 1; bucket < heads.length; bucket++) {
    heads[bucket] = (heads[bucket] as number) + (heads[bucket - 1] as number);
  }
  const sorted = new Uint32Array(buckets.length);
  // Placing from each bucket's end leaves its start in `heads`.
  for (let k = 0; k < buckets.length; k++) {
    const bucket = buckets[k] as number;
    const place = (heads[bucket] as number) - 1;
    heads[bucket] = place;
    sorted[place] = entries[k] as number;
  }
  return sorted;
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
