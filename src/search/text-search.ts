import type { Span } from "#articles/article.ts";
import type { Correction, MatchLevel, SynonymSource } from "./passage.ts";
import type { DocumentSet } from "./segments/document-set.ts";
import type { DocumentId } from "./segments/segment.ts";

/** What a text index keeps. */
export interface TextDocument {
  /** The number of its kind, from 0: a search may keep to one. */
  readonly kind: number;
  readonly text: string;
  /** What is found: stretches of the text, in order. */
  readonly body: readonly Span[];
  /** What scores for the document without being found by itself, where there is any. */
  readonly fields: readonly (string | undefined)[];
}

export interface TextHit {
  readonly id: DocumentId;
  readonly score: number;
  readonly coverage: number;
  readonly level: MatchLevel;
}

export interface TextResult {
  /** Where the query's words stand in stretches of a text, forms and near words included. */
  readonly matchesIn: (text: string, spans: readonly Span[]) => Span[];
  readonly hits: readonly TextHit[];
  /** The score of a document of middling length that has the query as it is, once. */
  readonly whole: number;
  readonly corrections: readonly Correction[];
  readonly alsoSearched: readonly Correction[];
  readonly missing: readonly string[];
  readonly stopWordsOnly: boolean;
}

export interface TextSearchOptions {
  readonly synonyms: SynonymSource | undefined;
  /** Tells words that are no slips of others. */
  readonly isWord: ((word: string) => boolean) | undefined;
  readonly limit: number;
  /** The share of a query's weight below which a document need not be found; 0 for all. */
  readonly leastCoverage: number;
  /** Only documents of this kind. */
  readonly kind: number | undefined;
  /** Only these documents. */
  readonly among: DocumentSet | undefined;
  /** Only documents for which this is true; asked of each that is found. */
  readonly accepts: ((id: DocumentId) => boolean) | undefined;
  /** Orders documents of equal score. */
  readonly compare: (a: DocumentId, b: DocumentId) => number;
}
