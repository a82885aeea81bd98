import { noTerm, type Term, type TermDictionary } from "#search/segments/term-dictionary.ts";
import { editDistance, withinOneEdit } from "#search/text/edits.ts";
import { hashLetters, maxWordLength } from "#search/text/token-reader.ts";
import { FiledWords } from "./filed-words.ts";
import { LongWords } from "./long-words.ts";

/** Words shorter than this are taken as typed: too many others lie one edit away. */
const shortestForOneEdit = 4;
const shortestForTwoEdits = 8;
/** Letters of a beginning that is completed. */
const shortestBeginning = 3;

/**
 * Finds the words near a misspelt one. One edit leaves one half of a word untouched (or swaps the
 * two letters at the middle), so words are filed by each half together with their length: a lookup
 * reads the few words that share a half. The pigeonhole argument is that of Wu & Manber (1992); a
 * dictionary of all one-letter deletions finds the same words in three times the memory.
 */
export class Spelling {
  readonly #dictionary: TermDictionary;
  readonly #filed: FiledWords;
  readonly #long: LongWords;
  /** The letters of the word that is looked at. */
  readonly #own = new Uint16Array(maxWordLength);

  constructor(dictionary: TermDictionary) {
    this.#dictionary = dictionary;
    this.#filed = new FiledWords(dictionary);
    this.#long = new LongWords(dictionary);
  }

  /** Calls `found` for every word one edit away from these letters; some come twice. */
  oneEdit(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < shortestForOneEdit) return;
    this.#filed.sharingHalf(letters, length, (term) => {
      if (this.#isOneEdit(term, letters, length)) found(term);
    });
    const swapped = this.#swappedMiddle(letters, length);
    if (swapped !== noTerm) found(swapped);
  }

  /** Calls `found` for every word two edits away; a pass over the words of like length. */
  twoEdits(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < shortestForTwoEdits) return;
    for (let own = length - 2; own <= length + 2; own++) {
      this.#long.near(letters, length, own, (term) => {
        this.#dictionary.read(term, this.#own);
        if (editDistance(letters, length, this.#own, own, 2) === 2) found(term);
      });
    }
  }

  /** Calls `found` for every longer word that begins with these letters. */
  completions(letters: Uint16Array, length: number, found: (term: Term) => void): void {
    if (length < shortestBeginning) return;
    this.#filed.beginningWith(letters, length, (term) => {
      if (this.#continues(term, letters, length)) found(term);
    });
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

  /** The word with the two letters at the middle swapped: of such a one no half is untouched. */
  #swappedMiddle(letters: Uint16Array, length: number): Term {
    const half = length >> 1;
    const swapped = this.#own;
    swapped.set(letters);
    swapped[half - 1] = letters[half] as number;
    swapped[half] = letters[half - 1] as number;
    if (swapped[half] === letters[half]) return noTerm;
    return this.#dictionary.find(swapped, length, hashLetters(swapped, 0, length));
  }
}
