import type { Side } from "#answers/words/stance-words.ts";
import type { QuotationKind } from "#quotes/quotation.ts";

/** Limits that a question sets with operators (`from:`, `in:`, …); all have to hold. */
export interface Filters {
  /** Only this speaker's words. */
  readonly from?: string;
  /** Nobody's words who goes by this name. */
  readonly except?: string;
  /** The same, and only articles in which somebody does who goes by it. */
  readonly beside?: string;
  /** Only articles whose title or source has these words. */
  readonly in?: string;
  /** Only articles that are about these words. */
  readonly on?: string;
  /** Only articles published on or after this ISO date, or a beginning of one. */
  readonly after?: string;
  readonly before?: string;
  /** One kind of speech; "quoted" is all that stands in marks as somebody's own. */
  readonly kind?: QuotationKind | "quoted";
}

/** A question as understood, names and topics still as typed. */
export type Question =
  | { readonly ask: "help" }
  /** All quotations within the filters. */
  | { readonly ask: "everything" }
  /** Words to find, "…" around what must be found as it is; only of those whom a pronoun fits, where it is given. */
  | { readonly ask: "search"; readonly words: string; readonly pronoun?: "he" | "she" }
  /**
   * `verb` is the asker's word for the speaking ("denied"); "said" where it says nothing. The words
   * are those that were said, unless they are only what it was about.
   */
  | {
      readonly ask: "who-said";
      readonly words: string;
      readonly verb: string;
      readonly isTopic: boolean;
      /** Set where it is asked who takes sides on a topic, and on which: to speak of it is neither. */
      readonly side?: Side | "any";
    }
  | {
      readonly ask: "what-said";
      readonly speaker: string;
      readonly about: string | null;
      /** Everything, not only what fits on a page. */
      readonly everything: boolean;
      readonly verb?: string;
      /** When it is to have been, as typed: "before the vote". */
      readonly when?: string;
      /** Set where `about` is an occasion: "the rally in Lund", "Tuesday". */
      readonly isOccasion?: true;
    }
  /** What somebody said to others, as they are typed. */
  | { readonly ask: "said-to"; readonly speaker: string; readonly whom: string }
  | { readonly ask: "last-said"; readonly speaker: string }
  /** `verb` is the asker's word for the speaking, as with "who-said". */
  | {
      readonly ask: "did-say";
      readonly speaker: string | null;
      readonly words: string;
      /** Whether the words were in marks: claimed as the very words. */
      readonly marked: boolean;
      readonly verb: string;
      /** By what the one is pointed at whom it is asked of and nobody names. */
      readonly pronoun?: "he" | "she";
    }
  /** What was denied, confirmed, promised, by anybody where no speaker is given. */
  | {
      readonly ask: "said-how";
      readonly verb: string;
      readonly speaker: string | null;
      /** Whom a pronoun means is not known: anybody is shown. */
      readonly pronoun?: "he" | "she";
    }
  /**
   * What was said in response to somebody or something; whose, where it is given. With a side only who
   * agrees or disagrees.
   */
  | {
      readonly ask: "responses";
      readonly to: string;
      readonly by: string | null;
      readonly side?: Side;
    }
  /** On which side of something somebody is, whichever the asker supposes. */
  | { readonly ask: "side-of"; readonly speaker: string; readonly about: string }
  /** Who declined to comment, on something where it is given. */
  | { readonly ask: "silences"; readonly about: string | null }
  | { readonly ask: "who-is"; readonly name: string }
  | { readonly ask: "age"; readonly name: string }
  | { readonly ask: "voices" }
  /** Who is quoted on a topic: of articles that are limited to it, all are. */
  | { readonly ask: "quoted-on"; readonly topic: string }
  /** Who is quoted without a name, on a matter and where articles call somebody so, if these are given ("insiders"). */
  | { readonly ask: "unnamed"; readonly about?: string; readonly called?: string }
  | { readonly ask: "fact"; readonly wants: Fact; readonly about: string }
  /** What the page says of the article itself. */
  | { readonly ask: "publication"; readonly wants: "published" | "author" | "outlet" }
  | { readonly ask: "article" }
  /** What is quoted in some place of an article, who speaks there, or all that they say; from 1, or from -1 for the last. */
  | {
      readonly ask: "in-order";
      readonly place: number;
      readonly of: "quotation" | "speaker" | "all-of-speaker";
      /** The matter that it is quoted on, where one is given. */
      readonly about?: string;
    }
  /** Whose words the title repeats. */
  | { readonly ask: "in-title" }
  /** In which articles something stands. */
  | { readonly ask: "articles"; readonly about: string }
  /** What each article has on a matter, to be compared; of those on a subject where one is given. */
  | { readonly ask: "side-by-side"; readonly about: string; readonly on?: string }
  /** What is said in a paragraph, by its number as people see it. */
  | { readonly ask: "paragraph"; readonly number: number }
  | {
      readonly ask: "compare";
      /** Two or more. */
      readonly speakers: readonly string[];
      readonly about: string | null;
    }
  | { readonly ask: "finish"; readonly words: string }
  /** Whether a text's quotations are right. */
  | { readonly ask: "draft"; readonly draft: string }
  | {
      readonly ask: "declined";
      readonly reason: "opinion" | "truth" | "motive" | "gender";
      readonly about: string;
      /** Whom it asks of, where some may be called so: "women". */
      readonly called?: string;
    }
  | {
      readonly ask: "receipt";
      readonly receipt: string;
      /** The words as they were, where the asker gives them. */
      readonly words: string | null;
    };

/** Whether a question gives words that are to have been said; "quoted alongside Lee" is none. */
export function isClaim(question: Question): boolean {
  if (question.ask === "did-say") return true;
  if (question.ask !== "who-said" || question.isTopic) return false;
  return question.verb !== "quoted" || /^(?:as )?saying\b/i.test(question.words);
}

/** Whether a question is for what was said or who spoke, on no occasion that it names. */
export function asksForWords(question: Question): boolean {
  if (question.ask === "what-said") return !question.isOccasion;
  return question.ask === "search" ? question.pronoun !== undefined : ofWords.has(question.ask);
}

const ofWords: ReadonlySet<Question["ask"]> = new Set([
  "who-said",
  "did-say",
  "last-said",
  "said-how",
  "said-to",
  "everything",
  "voices",
  "quoted-on",
  "responses",
  "unnamed",
  "silences",
  "side-of",
  "compare",
  "in-order",
]);

/** What a sentence has to have to answer a question of fact. */
export type Fact = "when" | "where" | "count" | "number" | "age" | "reason" | "who" | "what";
