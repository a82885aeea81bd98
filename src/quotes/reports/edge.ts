import type { TokenRange } from "#quotes/reading/token-range.ts";
import type { Report } from "./report.ts";

/** A place where reported words may begin or end. */
export interface Edge {
  readonly kind: EdgeKind;
  readonly report: Report;
  /** The first token of the words, or the first after them. */
  readonly at: number;
  /** Offset in the text: where the words begin, or end. */
  readonly offset: number;
  /** Those of the place, and those of the cue, which all edges of a report have in common. */
  readonly features: readonly [readonly number[], readonly number[]];
}

/** The places among which one is the edge of a report; `from` to `to` is how far its words may reach. */
export interface EdgePlaces extends TokenRange {
  readonly kind: EdgeKind;
  readonly report: Report;
  /** In order: of each place the first token of the words, or the first after them. */
  readonly tokens: readonly number[];
}

/** `start` after a cue, `end` after a cue, `lead`: the start of words that stand before their cue. */
export type EdgeKind = "start" | "end" | "lead";
