import { type NarrowNumbers, withRoom } from "#search/segments/narrow-numbers.ts";
import { resized } from "#search/segments/resized.ts";
import { narrowOf, numbersOf, type Sections } from "#search/segments/sections.ts";
import { noTerm, type Term, TermDictionary } from "#search/segments/term-dictionary.ts";
import { Spelling } from "./spelling.ts";
import { StemGroups } from "./stem-groups.ts";

/** The words of a library, how they hang together, and how many documents have each. */
export class Vocabulary {
  readonly dictionary: TermDictionary;
  readonly stems: StemGroups;
  readonly spelling: Spelling;
  /** Documents there are now. */
  documents = 0;
  /** Words in the bodies of all documents. */
  words = 0;
  #inBodies: NarrowNumbers = new Uint16Array(0);
  #inFields: NarrowNumbers = new Uint16Array(0);

  constructor(saved?: Sections) {
    this.dictionary = new TermDictionary(saved);
    this.stems = new StemGroups(this.dictionary, saved);
    this.spelling = new Spelling(this.dictionary);
    if (saved === undefined) return;
    this.#inBodies = narrowOf(saved, "inBodies");
    this.#inFields = narrowOf(saved, "inFields");
    const [documents = 0, words = 0] = numbersOf(saved, "totals");
    this.documents = documents;
    this.words = words;
  }

  save(into: Sections): void {
    this.dictionary.save(into);
    this.stems.save(into);
    into.set("inBodies", this.#inBodies.slice(0, this.dictionary.size));
    const isUsed = this.#inFields.some((documents) => documents > 0);
    into.set("inFields", this.#inFields.slice(0, isUsed ? this.dictionary.size : 0));
    into.set("totals", Uint32Array.of(this.documents, this.words));
  }

  /** Gives back room that isn't used: worth it where the whole library is copied anyway. */
  trim(): void {
    this.dictionary.trim();
    this.stems.trim();
    const { size } = this.dictionary;
    this.#inBodies = resized(this.#inBodies, size);
    if (this.#inFields.length > 0) this.#inFields = resized(this.#inFields, size);
  }

  /** Documents that have the word in their body. Fields repeat in many and would mislead. */
  documentsWith(term: Term): number {
    return this.#inBodies[term] ?? 0;
  }

  /** True where a body or a field of some document has the word. */
  has(term: Term): boolean {
    return term !== 0 && ((this.#inBodies[term] ?? 0) > 0 || (this.#inFields[term] ?? 0) > 0);
  }

  /** A word, or a form of it where the library hasn't got it; noTerm for neither. */
  formOf(letters: Uint16Array, length: number, hash: number): Term {
    const known = this.dictionary.find(letters, length, hash);
    return known === noTerm ? this.stems.find(letters, length) : known;
  }

  /** Counts documents in or, below zero, out: those with the word in their body, and in a field only. */
  count(term: Term, inBodies: number, inFieldsOnly: number): void {
    this.#inBodies = counted(this.#inBodies, term, inBodies, this.dictionary.size);
    // A library without fields pays nothing for counting them.
    if (inFieldsOnly === 0) return;
    this.#inFields = counted(this.#inFields, term, inFieldsOnly, this.dictionary.size);
  }

  /**
   * How much a word that stands in so many documents tells: the inverse document frequency of BM25
   * (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", formula 3.3), plus one so
   * that it is never negative.
   */
  rarity(documentsWith: number): number {
    return Math.log1p((this.documents - documentsWith + 0.5) / (documentsWith + 0.5));
  }
}

/** The counts with so many more for a word; there is room for `size` words. */
function counted(counts: NarrowNumbers, term: Term, more: number, size: number): NarrowNumbers {
  const now = (counts[term] ?? 0) + more;
  const all = withRoom(counts, size, now);
  all[term] = now;
  return all;
}
