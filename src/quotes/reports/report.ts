import type { Span } from "#articles/article.ts";
import type { ReportCue } from "#quotes/cues/report-cues.ts";
import type { Content } from "./contents.ts";

/** What a cue may report: one of the places where its words may stand. */
export interface Report extends Span {
  readonly cue: ReportCue;
  readonly content: Content;
  readonly features: readonly number[];
}

/** Where reported words stand: two stretches where their cue is in the middle. */
export interface Told extends Span {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Span[];
}
