import type { Correction, MatchLevel } from "#search/passage.ts";
import type { Term } from "#search/segments/term-dictionary.ts";
import type { QueryWord } from "./query.ts";
import type { StyleWeights } from "./query-style.ts";

/** A word of the library that stands for a word of the query. */
export interface Variant {
  readonly term: Term;
  /** Rarity in the library, times how surely the one word means the other. */
  readonly weight: number;
  readonly level: Exclude<MatchLevel, "phrase">;
}

/** A word of the query with all that is searched for it. */
export interface Slot {
  readonly word: QueryWord;
  readonly stop: boolean;
  /** True where the word is meant as typed, though near words may come after it. */
  readonly isSure: boolean;
  /** The weight of the best variant; for a word that nothing resembles, that of a new word. */
  readonly weight: number;
  /** Heaviest first. */
  readonly variants: readonly Variant[];
}

/** Words of one query that are searched; of more, the rarest. */
export const maxSlots = 64;

export interface QueryPlan {
  readonly weights: StyleWeights;
  /** In the order of the query, up to {@link maxSlots}. */
  readonly slots: readonly Slot[];
  readonly corrections: readonly Correction[];
  readonly missing: readonly string[];
  /** True where a word that was taken as typed is so rare that it may be a slip of another. */
  readonly mayHaveSlips: boolean;
  readonly stopWordsOnly: boolean;
  /** What has to stand in a document word for word. noTerm stands in none. */
  readonly phrases: readonly (readonly Term[])[];
}
