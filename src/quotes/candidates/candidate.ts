import type { Cue } from "#quotes/cues/cue.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";

/** A cited source that came before, for words that go on without a cue. */
export interface Said {
  readonly mention: Mention;
  readonly cue: Cue | null;
  /** Token after the words, sentence and block in which they end. */
  readonly after: number;
  readonly sentence: number;
  readonly block: number;
  readonly marked: boolean;
  readonly whole: boolean;
  /** How sure its speaker is, 0..1. */
  readonly sure: number;
  readonly continued: boolean;
}

/** Somebody who may have said the words of a string in marks. */
export interface Candidate {
  readonly kind:
    | "cue"
    | "colon"
    | "dash"
    | "possessor"
    | "continued"
    | "reported"
    | "previous"
    | "ahead";
  readonly mention: Mention;
  readonly cue: Cue | null;
  readonly said: Said | null;
  /** Those of the place, its own, and what else all candidates of the place have in common. */
  readonly features: readonly [readonly number[], readonly number[], readonly number[]];
  /** How likely the frame alone makes it, 0..1; 0 where it says nothing. */
  readonly least: number;
}
