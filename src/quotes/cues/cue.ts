import type { Span } from "#articles/article.ts";
import type { Modality } from "#quotes/quotation.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** A verb (or "according to") with one reading of who its source is. */
export interface Cue extends Span {
  /** Token of the verb, or of "according". */
  readonly at: number;
  /** First token of the verb group. */
  readonly from: number;
  readonly sentence: number;
  /** Bits of `verbClass`; 0 for a verb that is none of speech. */
  readonly classes: number;
  readonly lemma: string;
  readonly form: VerbGroup["form"];
  readonly passive: boolean;
  readonly source: Mention;
  /**
   * `main`: the subject of an earlier verb of the sentence ("X smiled, saying …"); `opening`: the
   * sentence's first phrase, over what stands between ("The clerk on duty at Y said").
   */
  readonly side: "before" | "after" | "main" | "opening" | "agent" | "according";
  readonly addressee: Mention | null;
  readonly modality: Modality;
  /** First token after the verb and its addressee. */
  readonly content: number;
}
