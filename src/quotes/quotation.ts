import type { Article, Brand, Span } from "#articles/article.ts";

export type QuotationId = Brand<string, "QuotationId">;
export type SpeakerId = Brand<string, "SpeakerId">;

/**
 * - `direct`: a full quotation in marks; it may run over paragraphs or be split by its cue
 * - `partial`: words in marks inside the article's own sentence
 * - `reported`: indirect speech, no marks
 * - `term`: words in marks that nobody said (a title, a nickname, a so-called)
 * - `echo`: a headline's or heading's repeat of a quotation in the body
 */
export type QuotationKind = "direct" | "partial" | "reported" | "term" | "echo";

/** Whether the article says that the words were said, that they were not, or only might be. */
export type Modality = "asserted" | "negated" | "hypothetical";

/** How the words lead to the speaker. */
export type How = "explicit" | "pronoun" | "nominal" | "continuation";

/** Somebody or something that can speak, as one article knows them. */
export interface Speaker {
  readonly id: SpeakerId;
  readonly kind: "person" | "institution" | "unnamed";
  /** The fullest name that the article prints; for an unnamed source its printed description. */
  readonly name: string;
  /** Every form printed, the full name included, in order of first appearance. */
  readonly aliases: readonly string[];
  /** Roles as printed ("prospective Secretary of State"). */
  readonly roles: readonly Span[];
  /** Every place that names them, pronouns and nominals left out, in order. */
  readonly mentions: readonly Span[];
  /** What the article's words about a person or the first name tell. */
  readonly pronoun?: "he" | "she";
  /** Of several who speak with one voice ("Ana Ruiz and Tom Ekman") each by themselves. */
  readonly members?: readonly SpeakerId[];
}

/** One link of the chain from the words to the speaker. */
export interface EvidenceStep extends Span {
  readonly by: "cue" | "pronoun" | "nominal" | "name" | "role" | "continuation";
  /** Paragraph number, as people see it. */
  readonly paragraph: number;
}

/** Somebody who could have been the speaker, and why not. */
export interface Rival extends Span {
  readonly speaker: string;
  readonly why: "addressee" | "object" | "possessor" | "farther" | "gender";
}

export interface Evidence {
  /** From the words to the speaker's full name. */
  readonly steps: readonly EvidenceStep[];
  readonly rivals: readonly Rival[];
}

export type Attribution =
  | {
      readonly kind: "named" | "unnamed" | "institution";
      readonly speaker: Speaker;
      /** The words that stand for the speaker beside the cue: a name, "he", "the minister". */
      readonly mention: Span;
      readonly cue: Span | null;
      readonly how: How;
      /** 0..1: of those at 0.9, nine in ten are right. */
      readonly confidence: number;
      readonly evidence: Evidence;
    }
  | {
      readonly kind: "unknown";
      /** The words beside the cue where there are some, of which nobody can tell whom they mean. */
      readonly mention: Span | null;
      readonly cue: Span | null;
      readonly reason: "no-cue" | "no-candidate" | "ambiguous" | "not-speech";
      readonly evidence: Evidence;
    };

/** `start` and `end` stand inside the marks. */
export interface Quotation extends Span {
  readonly id: QuotationId;
  readonly kind: QuotationKind;
  /** The quoted stretches in order; more than one where a cue or a paragraph break splits them. */
  readonly parts: readonly Span[];
  readonly paragraph: number;
  /** The article's sentence or sentences that carry the words. */
  readonly carrier: Span;
  readonly modality: Modality;
  readonly attribution: Attribution;
  /** For an `echo`: the quotation that it repeats. */
  readonly echoOf?: QuotationId;
  /** For a quotation inside a quotation: the outer one. */
  readonly within?: QuotationId;
}

/** An article with everything that was said in it. */
export interface QuotedArticle {
  readonly article: Article;
  /** In document order. */
  readonly quotations: readonly Quotation[];
  /** Everybody named, quoted or not, and every quoted source, in order of first mention. */
  readonly speakers: readonly Speaker[];
}
