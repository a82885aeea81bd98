import { type NarrowNumbers, withRoom } from "#search/segments/narrow-numbers.ts";
import { narrowOf, numbersOf, type Sections } from "#search/segments/sections.ts";
import {
  noTerm,
  spreadOf,
  type Term,
  type TermDictionary,
} from "#search/segments/term-dictionary.ts";
import { hashLetters, maxWordLength } from "#search/text/token-reader.ts";
import { stemWord } from "#search/text/word-stem.ts";

/**
 * Stems that are no words of the library ("televis"), each with a word that has it. Their letters are
 * not kept: who looks for a stem has them, and the word's own stem tells whether they are the same.
 */
export class WordlessStems {
  readonly #dictionary: TermDictionary;
  /** Open addressing with linear probing: the hash of a stem, and a word that has it. */
  #hashes: Uint32Array = new Uint32Array(1 << 8);
  #words: NarrowNumbers = new Uint16Array(1 << 8);
  count = 0;
  readonly #letters = new Uint16Array(maxWordLength + 1);

  constructor(dictionary: TermDictionary, saved?: Sections) {
    this.#dictionary = dictionary;
    if (saved === undefined) return;
    this.#hashes = numbersOf(saved, "stemHashes");
    this.#words = narrowOf(saved, "stemWords");
    for (const word of this.#words) if (word !== noTerm) this.count++;
  }

  save(into: Sections): void {
    into.set("stemHashes", this.#hashes.slice());
    into.set("stemWords", this.#words.slice());
  }

  /** A word that has this stem, or its stem's stem; noTerm for none. */
  find(letters: Uint16Array, length: number, hash: number): Term {
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    for (let slot = spreadOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#words[slot] as number;
      if (word === noTerm) return noTerm;
      if ((hashes[slot] as number) === hash >>> 0 && this.#hasStem(word, letters, length)) {
        return word;
      }
    }
  }

  /** Enters a word under a stem that isn't found yet, by its hash. */
  enter(word: Term, hash: number): void {
    this.#words = withRoom(this.#words, this.#words.length, word);
    // Whole hashes are compared, so that long probes cost little.
    if (++this.count * 8 > this.#words.length * 7) this.#double();
    this.#put(word, hash);
  }

  #put(word: Term, hash: number): void {
    const mask = this.#words.length - 1;
    let slot = spreadOf(hash) & mask;
    while (this.#words[slot] !== noTerm) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    this.#words[slot] = word;
  }

  #double(): void {
    const hashes = this.#hashes;
    const words = this.#words;
    const size = 2 * words.length;
    this.#hashes = new Uint32Array(size);
    this.#words = words instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
    for (let slot = 0; slot < words.length; slot++) {
      if (words[slot] !== noTerm) this.#put(words[slot] as Term, hashes[slot] as number);
    }
  }

  #hasStem(word: Term, letters: Uint16Array, length: number): boolean {
    const own = this.#letters;
    let ownLength = this.#dictionary.read(word, own);
    for (let hash = 0, before = -1; hash !== before; ) {
      before = hash;
      ownLength = stemWord(own, ownLength);
      hash = hashLetters(own, 0, ownLength);
      if (isSame(own, ownLength, letters, length)) return true;
    }
    return false;
  }
}

function isSame(a: Uint16Array, aLength: number, b: Uint16Array, bLength: number): boolean {
  if (aLength !== bLength) return false;
  for (let k = 0; k < aLength; k++) if (a[k] !== b[k]) return false;
  return true;
}
