import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Cue } from "./cue.ts";

/** Who may have said the words of a verb, and where that stands. */
export interface Source {
  readonly mention: Mention;
  readonly side: Exclude<Cue["side"], "according">;
}

/** Whoever stands before a verb as its source; nobody for none. */
export function before(mention: Mention | null): Source[] {
  return mention ? [{ mention, side: "before" }] : [];
}
