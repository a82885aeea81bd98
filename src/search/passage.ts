import type { Article, Span } from "#articles/article.ts";
import type { Sections } from "./segments/sections.ts";

/** What is searched: a body paragraph, or a quotation with its speaker. */
export interface Passage {
  readonly article: Article;
  readonly kind: "paragraph" | "quotation";
  /** For a paragraph its number in decimal; for a quotation its id. Unique in the article per kind. */
  readonly key: string;
  /** What is searched and shown, in order: stretches of `article.text`. */
  readonly parts: readonly Span[];
  /** Text that scores for the passage but is no hit of its own. */
  readonly fields: {
    readonly title?: string;
    readonly heading?: string;
    readonly speaker?: string;
    readonly role?: string;
  };
}

/** What tells a passage from all others. */
export type PassageAddress = Pick<Passage, "article" | "kind" | "key">;

/** How the weakest match that a hit rests on was made, strongest first. */
export type MatchLevel = "phrase" | "word" | "stem" | "synonym" | "typo";

/** Other words that mean nearly the same as one, in lower case; none where it knows none. */
export type SynonymSource = (word: string) => readonly string[];

export interface Hit {
  readonly passage: Passage;
  /**
   * 1 for a passage of middling length that has the query as it is, once; more where words recur.
   * Of questions it tells an answer from a neighbour better than `coverage` does.
   */
  readonly score: number;
  /**
   * 0..1: the share of the query's weight that the passage carries; what `answers` thresholds. A
   * corrected word counts as the word that was searched instead, a synonym counts nothing.
   */
  readonly coverage: number;
  readonly level: MatchLevel;
  /** Matched stretches of `article.text`, typos and stems included, in order. */
  readonly matches: readonly Span[];
}

/** A word as typed, and another that was searched: for it, or besides. */
export interface Correction {
  readonly typed: string;
  readonly searched: string;
}

export interface SearchResult {
  /** Best first; equal scores in document order. */
  readonly hits: readonly Hit[];
  readonly corrections: readonly Correction[];
  /** Synonyms that the hits have and the query hasn't: for people to see what was also searched. */
  readonly alsoSearched: readonly Correction[];
  /** Words of the query that nothing in the library resembles. */
  readonly missing: readonly string[];
  /** True where the query has stop words only. */
  readonly stopWordsOnly: boolean;
}

export interface SearchOptions {
  readonly kind?: Passage["kind"];
  /**
   * How many hits at most; 10 by default. Of up to 256 passages they are the first of all that there
   * are. In a larger library more hits are chosen from more passages, so that a later hit can be
   * another one than a smaller limit gives.
   */
  readonly limit?: number;
  /**
   * Asked for synonyms where no passage has all that a phrase or a question says. Keywords and
   * what stands in marks are meant as they are.
   */
  readonly synonyms?: SynonymSource;
  /** Tells the words of the language: one that the library hasn't got is missing, and no slip of another. */
  readonly isWord?: ((word: string) => boolean) | undefined;
  /** The share of a query's weight, 0..1, below which a passage need not be found; 0 by default. */
  readonly leastCoverage?: number;
  /** Only these passages; quickest where the same array is given as for the search before. */
  readonly among?: readonly PassageAddress[];
  /** Only passages for which this is true: asked of each that has a word of the query. */
  readonly where?: (passage: Passage) => boolean;
}

/** The index that `answers` asks. */
export interface PassageIndex {
  add(passages: Iterable<Passage>): void;
  /** The index taken apart for a file; `saved-index.ts` packs it. */
  sections(): Sections;
  /** Whether each of some words stands somewhere in some form: without, no passage has all of them. */
  knows(words: string): boolean;
  /** How many passages of a kind have some words in a row as they are; counting stops at `most`. */
  count(words: string, kind: Passage["kind"], most: number): number;
  /** Words match loosely; what stands inside "…" must stand in the passage as it is. */
  search(query: string, options?: SearchOptions): SearchResult;
}
