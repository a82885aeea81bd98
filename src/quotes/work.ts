import type { Said } from "./candidates/candidate.ts";
import type { Cue } from "./cues/cue.ts";
import type { CueBook } from "./cues/cue-book.ts";
import type { Judges } from "./judges/judges.ts";
import type { Speakers } from "./people/resolved.ts";
import type { Attribution, Quotation } from "./quotation.ts";
import type { Reading } from "./reading/reading.ts";

/** What is known of an article while its quotations are found, from its first sentence on. */
export interface Work {
  readonly r: Reading;
  readonly judges: Judges;
  readonly speakers: Speakers;
  readonly cues: CueBook;
  /** Sources cited so far, in order. */
  readonly said: Said[];
  /** Verbs that already hold a string in marks, with the reading that was chosen. */
  readonly used: Map<number, Cue>;
  readonly found: Quotation[];
  /** Where among those the quotation of each string in marks stands, by the string’s index. */
  readonly ofStrings: Map<number, number>;
  /** The words in marks so far that the article gives as what something is called, by `nameKey`. */
  readonly names: Set<string>;
  /** The turns of interviews met so far, by block. */
  readonly turns: Map<number, Quotation>;
  /** The attribution of each cited source, for words that go on. */
  readonly attributions: Map<Said, Attribution>;
}
