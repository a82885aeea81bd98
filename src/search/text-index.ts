import { KeptPlans } from "./query/kept-plans.ts";
import { type QueryWord, readQuery, termOf } from "./query/query.ts";
import type { QueryPlan } from "./query/query-plan.ts";
import { type QueryStyle, stylesOf } from "./query/query-style.ts";
import type { PlanOptions } from "./query/word-planner.ts";
import { KeptResults } from "./ranking/kept-results.ts";
import { documentsWithPhrases } from "./ranking/phrases.ts";
import { Ranking } from "./ranking/ranking.ts";
import type { Sections } from "./segments/sections.ts";
import type { DocumentId } from "./segments/segment.ts";
import { noTerm } from "./segments/term-dictionary.ts";
import type { TextDocument, TextResult, TextSearchOptions } from "./text-search.ts";
import { TextStore } from "./text-store.ts";

/** Share of a whole phrase's score beyond which a passage has what is left of a remembered one. */
const inOrder = 0.3;

/** A passage with this coverage has all of the query; the rest is rounding. */
const wholeCoverage = 0.999;

const keptCounts = 4_000;

/** Finds documents by words. Knows nothing of articles: documents are numbers. */
export class TextIndex {
  readonly #store: TextStore;
  readonly #plans: KeptPlans;
  readonly #ranking: Ranking;
  readonly #results = new KeptResults();
  /** What was counted last: how common a word is is asked of nearly the same words by each question. */
  #counts = new Map<string, number>();

  constructor(saved?: Sections) {
    this.#store = new TextStore(saved);
    this.#plans = new KeptPlans(this.#store.vocabulary);
    this.#ranking = new Ranking(this.#store.vocabulary);
  }

  /** Takes the index apart for a file; some of the arrays are its own, not copies. */
  save(into: Sections): void {
    this.#store.save(into);
  }

  add(document: TextDocument): DocumentId {
    this.#forget();
    return this.#store.add(document);
  }

  /** Forgets what is true only until texts are added. */
  #forget(): void {
    this.#plans.forget();
    if (this.#counts.size > 0) this.#counts = new Map();
  }

  /** Whether each of some words is known in some form. */
  knows(text: string): boolean {
    this.#store.segments();
    const { vocabulary } = this.#store;
    return readQuery(text).every(
      ({ letters, hash }) => vocabulary.formOf(letters, letters.length, hash) !== noTerm,
    );
  }

  /** How many documents of a kind have some words in a row as they are; counting stops at `most`. */
  count(text: string, kind: number, most: number): number {
    const key = `${kind} ${most} ${text}`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const count = this.#countIn(kind, text, most);
    if (this.#counts.size === keptCounts) this.#counts = new Map();
    this.#counts.set(key, count);
    return count;
  }

  #countIn(kind: number, text: string, most: number): number {
    const segments = this.#store.segments(kind);
    const { dictionary } = this.#store.vocabulary;
    const phrase = readQuery(text).map((word) => termOf(word, dictionary));
    if (phrase.length === 0) return 0;
    let count = 0;
    for (const segment of segments) {
      const having = documentsWithPhrases(segment, [phrase], undefined, undefined);
      count += having.take(most - count).toArray().length;
    }
    return count;
  }

  search(query: string, asked: TextSearchOptions): TextResult {
    // Before anything is planned: words are counted once their texts are in a segment.
    const segments = this.#store.segments(asked.kind);
    const words = readQuery(query);
    const [style, other] = stylesOf(query, words);
    // Keywords tell by whatever has some of them whether they are to be doubted.
    const options = style === "keywords" ? { ...asked, leastCoverage: 0 } : asked;
    const rank = (plan: QueryPlan) => this.#ranking.of(plan, segments, options);
    const result = this.#searchAs(style, { query, words, options, rank });
    const isPhrase = (result.hits[0]?.score ?? 0) > inOrder * result.whole;
    if (other === undefined || isPhrase) return result;
    return this.#searchAs(other, { query, words, options, rank });
  }

  #searchAs(style: QueryStyle, { query, words, options, rank }: Search): TextResult {
    const { isWord } = options;
    const plan = (more: Partial<PlanOptions>) =>
      this.#plans.of(query, words, { style, isWord, ...more });
    const asTyped = plan({});
    const first = this.#results.of(asTyped, options, () => rank(asTyped));
    // Most queries are answered by their own words: guesses cost those nothing.
    if ((first.hits[0]?.coverage ?? 0) > wholeCoverage) return first;
    if (style === "keywords") {
      const mayBeSlips = first.hits.length > 0 && first.missing.length === 0;
      return mayBeSlips ? rank(plan({ doubted: asTyped })) : first;
    }
    const { synonyms } = options;
    if (synonyms === undefined && !asTyped.mayHaveSlips) return first;
    const guessed = plan({ doubted: asTyped, synonyms });
    return hasMore(guessed, asTyped) ? rank(guessed) : first;
  }
}

/** Whether a plan looks for more than the one for the words as typed. */
function hasMore({ slots }: QueryPlan, asTyped: QueryPlan): boolean {
  return slots.some(({ variants }, at) => variants.length !== asTyped.slots[at]?.variants.length);
}

/** A query, and how its plans are ranked. */
interface Search {
  readonly query: string;
  readonly words: readonly QueryWord[];
  readonly options: TextSearchOptions;
  readonly rank: (plan: QueryPlan) => TextResult;
}
