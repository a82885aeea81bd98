import { hashLetter, hashSeed } from "#search/text/token-reader.ts";
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
import { bytesOf, type Sections } from "./sections.ts";

/**
 * How the words of a dictionary are spelled, by their numbers there. Letters are packed in one array,
 * a byte each where a word has none that takes more: a hundred thousand words as strings would cost
 * several times that.
 */
export class WordLetters {
  #letters: Uint8Array = new Uint8Array(1 << 10);
  /**
   * Twice where each word's letters start, and one more where each letter takes two bytes. One more
   * entry than there are words.
   */
  #starts = roomForPlaces(1 << 8);

  constructor(saved?: Sections) {
    if (saved === undefined) return;
    this.#letters = bytesOf(saved, "letters");
    this.#starts = restorePlaces(saved, "letterStarts");
  }

  /** Puts the letters of the words below `count` into an index's file. */
  save(count: number, into: Sections): void {
    into.set("letters", this.#letters.slice(0, this.#startOf(count)));
    savePlaces(this.#starts, count + 1, "letterStarts", into);
  }

  /** Gives back room that words below `count` don't need. */
  trim(count: number): void {
    this.#letters = resized(this.#letters, this.#startOf(count));
    this.#starts = resizedPlaces(this.#starts, count + 1);
  }

  /** One more than the highest number that there is room for; in a file, that there is. */
  get room(): number {
    return this.#starts.lower.length - 1;
  }

  lengthOf(term: number): number {
    return isWide(this.#starts, term) ? this.#bytesOf(term) >> 1 : this.#bytesOf(term);
  }

  /** Writes a word's letters to the beginning of an array, and gives how many there are. */
  read(term: number, into: Uint16Array): number {
    const letters = this.#letters;
    const start = this.#startOf(term);
    const length = this.lengthOf(term);
    if (isWide(this.#starts, term)) {
      for (let k = 0; k < length; k++) into[k] = this.#wideLetter(start + 2 * k);
    } else for (let k = 0; k < length; k++) into[k] = letters[start + k] as number;
    return length;
  }

  /** True where these are the word's letters. */
  spells(term: number, letters: Uint16Array, length: number): boolean {
    // Nearly every word has narrow letters, and so has the next.
    const starts = this.#starts;
    const isPlain = stepAfter(starts, term) === 2 * length && !isWide(starts, term);
    if (!isPlain) return this.#spellsOddly(term, letters, length);
    const own = this.#letters;
    const start = placeAt(starts, term) >>> 1;
    for (let k = 0; k < length; k++) if (own[start + k] !== letters[k]) return false;
    return true;
  }

  /** Notes the letters of a new word; numbers have to ascend one by one. */
  put(term: number, letters: Uint16Array, length: number): void {
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
    setPlace(this.#starts, term, 2 * start + (isWide ? wideBit : 0));
    setPlace(this.#starts, term + 1, 2 * end);
  }

  /** The hash that a reader of words gives this one. */
  hashOf(term: number): number {
    const letters = this.#letters;
    const start = this.#startOf(term);
    const end = this.#startOf(term + 1);
    let hash = hashSeed;
    if (isWide(this.#starts, term)) {
      for (let at = start; at < end; at += 2) hash = hashLetter(hash, this.#wideLetter(at));
    } else for (let at = start; at < end; at++) hash = hashLetter(hash, letters[at] as number);
    return hash;
  }

  #startOf(term: number): number {
    return placeAt(this.#starts, term) >>> 1;
  }

  /** Bytes that a word's letters take. */
  #bytesOf(term: number): number {
    const { lower } = this.#starts;
    return (((lower[term + 1] as number) >>> 1) - ((lower[term] as number) >>> 1)) & 0x7fff;
  }

  #spellsOddly(term: number, letters: Uint16Array, length: number): boolean {
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
}

/** Set where a word's letters take two bytes each. */
const wideBit = 1;

function isWide({ lower }: Places, term: number): boolean {
  return ((lower[term] as number) & wideBit) !== 0;
}
