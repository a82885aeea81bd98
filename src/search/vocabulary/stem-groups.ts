import { grown } from "#search/segments/resized.ts";
import { numbersOf, type Sections } from "#search/segments/sections.ts";
import { FIRST_TERM, type Term, type TermDictionary } from "#search/segments/term-dictionary.ts";
import { stemEnglish } from "#search/text/english-stem.ts";
import { IRREGULAR_FORMS } from "#search/text/irregular-forms.ts";
import { hashLetters, MAX_WORD_LENGTH } from "#search/text/token-reader.ts";

/**
 * Which words are forms of one another. The forms of a group stand in a ring, each naming the
 * next: four bytes a word, and no order of adding changes which words share a ring. A stem is
 * itself a number of the dictionary, also where no text has it as a word.
 */
export class StemGroups {
  #dictionary: TermDictionary;
  #next: Uint32Array = new Uint32Array(1 << 8);
  #covered = FIRST_TERM;
  readonly #letters = new Uint16Array(MAX_WORD_LENGTH + 1);

  constructor(dictionary: TermDictionary, saved?: Sections) {
    this.#dictionary = dictionary;
    if (saved === undefined) return;
    this.#next = numbersOf(saved, "nextForms");
    this.#covered = this.#next.length;
  }

  save(into: Sections): void {
    into.set("nextForms", this.#next.slice(0, this.#covered));
  }

  /** Groups the words that the dictionary was given since the last call. */
  update(): void {
    // The dictionary grows by stems while this runs: they are grouped too, so that a text which
    // has a stem as a word later changes nothing.
    while (this.#covered < this.#dictionary.size) {
      const term = this.#covered++;
      const stem = this.#stemOf(term);
      this.#reserve(Math.max(term, stem));
      if (this.#next[term] === 0) this.#next[term] = term;
      if (stem === term) continue;
      if (this.#next[stem] === 0) this.#next[stem] = stem;
      if (!this.#together(term, stem)) this.#splice(term, stem);
    }
  }

  /** The next form of the same word; the word itself where it is the only one. */
  after(term: Term): Term {
    return this.#next[term] as number;
  }

  /** The stem of a word that need not be in the dictionary; NO_TERM where no known word has it. */
  find(letters: Uint16Array, length: number): Term {
    this.#letters.set(letters.subarray(0, length));
    const stemLength = this.#stem(length);
    const hash = hashLetters(this.#letters, 0, stemLength);
    return this.#dictionary.find(this.#letters, stemLength, hash);
  }

  #stemOf(term: Term): Term {
    const length = this.#dictionary.read(term, this.#letters);
    const stemLength = this.#stem(length);
    if (this.#dictionary.spells(term, this.#letters, stemLength)) return term;
    const hash = hashLetters(this.#letters, 0, stemLength);
    return this.#dictionary.intern(this.#letters, stemLength, hash);
  }

  /** Stems the first `length` of the own letters in place. */
  #stem(length: number): number {
    const base = irregularBase(this.#letters, length);
    if (base === undefined) return stemEnglish(this.#letters, length);
    for (let k = 0; k < base.length; k++) this.#letters[k] = base.charCodeAt(k);
    return stemEnglish(this.#letters, base.length);
  }

  #together(term: Term, other: Term): boolean {
    for (let at = term; ; ) {
      if (at === other) return true;
      at = this.#next[at] as number;
      if (at === term) return false;
    }
  }

  #splice(term: Term, other: Term): void {
    const after = this.#next[term] as number;
    this.#next[term] = this.#next[other] as number;
    this.#next[other] = after;
  }

  #reserve(term: Term): void {
    if (term >= this.#next.length) this.#next = grown(this.#next, term + 1);
  }
}

/** 1 for the lower bits of each irregular form's hash: hardly any other word is made a string for a look. */
const SIEVE = new Uint8Array(1 << 13);
for (const form of IRREGULAR_FORMS.keys()) {
  const letters = Uint16Array.from(form, (letter) => letter.charCodeAt(0));
  SIEVE[sieveOf(letters, letters.length)] = 1;
}

function sieveOf(letters: Uint16Array, length: number): number {
  return hashLetters(letters, 0, length) & (SIEVE.length - 1);
}

/** The word that these letters are an irregular form of. */
function irregularBase(letters: Uint16Array, length: number): string | undefined {
  if (SIEVE[sieveOf(letters, length)] === 0) return undefined;
  return IRREGULAR_FORMS.get(String.fromCharCode(...letters.subarray(0, length)));
}
