import { grown } from "#search/segments/resized.ts";
import { numbersOf, type Sections } from "#search/segments/sections.ts";
import { type Term, TermDictionary } from "#search/segments/term-dictionary.ts";
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
  #inBodies: Uint32Array = new Uint32Array(1 << 8);
  #inFields: Uint32Array = new Uint32Array(0);

  constructor(saved?: Sections) {
    this.dictionary = new TermDictionary(saved);
    this.stems = new StemGroups(this.dictionary, saved);
    this.spelling = new Spelling(this.dictionary);
    if (saved === undefined) return;
    this.#inBodies = numbersOf(saved, "inBodies");
    this.#inFields = numbersOf(saved, "inFields");
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

  /** Documents that have the word in their body. Fields repeat in many and would mislead. */
  documentsWith(term: Term): number {
    return this.#inBodies[term] ?? 0;
  }

  /** True where a body or a field of some document has the word. */
  has(term: Term): boolean {
    return term !== 0 && ((this.#inBodies[term] ?? 0) > 0 || (this.#inFields[term] ?? 0) > 0);
  }

  /** Counts documents in or, below zero, out: those with the word in their body, and in a field only. */
  count(term: Term, inBodies: number, inFieldsOnly: number): void {
    const length = Math.max(term + 1, this.dictionary.size);
    if (term >= this.#inBodies.length) this.#inBodies = grown(this.#inBodies, length);
    this.#inBodies[term] = (this.#inBodies[term] as number) + inBodies;
    // A library without fields pays nothing for counting them.
    if (inFieldsOnly === 0) return;
    if (term >= this.#inFields.length) this.#inFields = grown(this.#inFields, length);
    this.#inFields[term] = (this.#inFields[term] as number) + inFieldsOnly;
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
