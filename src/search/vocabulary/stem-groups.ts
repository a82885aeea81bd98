import { type NarrowNumbers, withRoom } from "#search/segments/narrow-numbers.ts";
import { resized } from "#search/segments/resized.ts";
import { narrowOf, type Sections } from "#search/segments/sections.ts";
import {
  firstTerm,
  noTerm,
  type Term,
  type TermDictionary,
} from "#search/segments/term-dictionary.ts";
import { hashLetters, maxWordLength } from "#search/text/token-reader.ts";
import { stemWord } from "#search/text/word-stem.ts";
import { WordlessStems } from "./wordless-stems.ts";

/**
 * Which words are forms of one another: a word and its stem, and all words that share a stem. The
 * forms of a group stand in a ring, each naming the next, and no order of adding changes which words
 * share a ring.
 */
export class StemGroups {
  readonly #dictionary: TermDictionary;
  readonly #wordless: WordlessStems;
  #next: NarrowNumbers = new Uint16Array(0);
  #covered = firstTerm;
  readonly #letters = new Uint16Array(maxWordLength + 1);

  constructor(dictionary: TermDictionary, saved?: Sections) {
    this.#dictionary = dictionary;
    this.#wordless = new WordlessStems(dictionary, saved);
    if (saved === undefined) return;
    this.#next = narrowOf(saved, "nextForms");
    this.#covered = this.#next.length;
  }

  save(into: Sections): void {
    into.set("nextForms", this.#next.slice(0, this.#covered));
    this.#wordless.save(into);
  }

  /** Groups the words that the dictionary was given since the last call. */
  update(): void {
    const first = this.#covered;
    const { size } = this.#dictionary;
    this.#next = withRoom(this.#next, size, size);
    for (let term = first; term < size; term++) this.#next[term] = term;
    // No new word is the stem of another new one and wordless: that is looked for in the dictionary.
    const areStems = this.#wordless.count > 0;
    for (let term = first; term < size; term++) this.#group(term, areStems);
    this.#covered = size;
  }

  /** Gives back room that isn't used. */
  trim(): void {
    this.#next = resized(this.#next, this.#covered);
  }

  /** The next form of the same word; the word itself where it is the only one. */
  after(term: Term): Term {
    return this.#next[term] as number;
  }

  /** A form of a word that the dictionary hasn't got, or noTerm. */
  find(letters: Uint16Array, length: number): Term {
    const own = this.#letters;
    for (let k = 0; k < length; k++) own[k] = letters[k] as number;
    let stemLength = stemWord(own, length);
    let hash = hashLetters(own, 0, stemLength);
    // A stem has a stem ("televis", "televi").
    for (let before = -1; hash !== before; ) {
      const form = this.#formWith(stemLength, hash);
      if (form !== noTerm) return form;
      before = hash;
      stemLength = stemWord(own, stemLength);
      hash = hashLetters(own, 0, stemLength);
    }
    return noTerm;
  }

  /** Puts a word in the ring of those that share a stem with it, or have it as theirs. */
  #group(term: Term, mayBeStem: boolean): void {
    const letters = this.#letters;
    let length = this.#dictionary.read(term, letters);
    if (mayBeStem) {
      const form = this.#wordless.find(letters, length, hashLetters(letters, 0, length));
      if (form !== noTerm) this.#join(term, form);
    }
    length = stemWord(letters, length);
    if (this.#dictionary.spells(term, letters, length)) return;
    for (let before = -1, hash = hashLetters(letters, 0, length); hash !== before; ) {
      const form = this.#formWith(length, hash);
      if (form !== noTerm) {
        this.#join(term, form);
        return;
      }
      this.#wordless.enter(term, hash);
      length = stemWord(letters, length);
      before = hash;
      hash = hashLetters(letters, 0, length);
    }
  }

  /** A word of the library that is the stem in the own letters or has it; noTerm for none. */
  #formWith(length: number, hash: number): Term {
    const word = this.#dictionary.find(this.#letters, length, hash);
    return word === noTerm ? this.#wordless.find(this.#letters, length, hash) : word;
  }

  /** Makes the rings of two words one. */
  #join(term: Term, other: Term): void {
    const next = this.#next;
    for (let at = next[term] as number; at !== term; at = next[at] as number) {
      if (at === other) return;
    }
    if (term === other) return;
    const after = next[term] as number;
    next[term] = next[other] as number;
    next[other] = after;
  }
}
