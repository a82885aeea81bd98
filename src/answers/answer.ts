import type { Span } from "#articles/article.ts";
import type { Attribution, Evidence, How, Modality, QuotationKind } from "#quotes/quotation.ts";
import type { Correction } from "#search/passage.ts";

/** A stretch of an article, copied out character by character. */
export interface Citation extends Span {
  readonly article: { readonly id: string; readonly title: string; readonly url?: string };
  /** Paragraph number, as people see it. */
  readonly paragraph: number;
  /** `article.text.slice(start, end)`. */
  readonly quote: string;
}

interface ResultBase extends Citation {
  /** A short stable reference to these words in this article; `verifyReceipt` reads it. */
  readonly receipt: string;
  readonly score: number;
  /** What the question matched, as offsets into the article, in order. */
  readonly matches: readonly Span[];
  /** Where else the same words stand, variants of a speaker's included. */
  readonly elsewhere: readonly Citation[];
  /** Set where the speaker is too little sure to be stated: it may be somebody else. */
  readonly isUnsure?: true;
}

/** Words inside marks in the article: a speaker's own. */
export interface SpokenResult extends ResultBase {
  readonly words: "speaker";
  readonly id: string;
  readonly kind: Exclude<QuotationKind, "reported">;
  readonly parts: readonly Citation[];
  /** The full name; null where nobody said it or the speaker is unknown. */
  readonly speaker: string | null;
  /** The speaker's role as printed. */
  readonly role: Citation | null;
  /** Set where the words stand within somebody else's: who tells that they were said. */
  readonly teller?: string;
  readonly attribution: Attribution["kind"];
  readonly how: How | null;
  readonly confidence: number;
  readonly modality: Modality;
  /** The article's sentence around the words, with all of what is said in it: shown with a partial quotation. */
  readonly carrier: Citation;
  readonly mention: Citation | null;
  readonly cue: Citation | null;
  readonly evidence: Evidence;
}

/** The article's own words: a report of what somebody said, or any passage of it. */
export interface ArticleResult extends ResultBase {
  readonly words: "article";
  /** `reported`: somebody's speech in the article's words. */
  readonly kind: "reported" | "passage";
  readonly id: string | null;
  /** Whose speech is reported, or whom a passage was found to tell of that was asked of them. */
  readonly speaker: string | null;
  /** Who wrote a passage that has nobody else's words, as the article's byline or a note at its end tells. */
  readonly author?: string;
  readonly attribution: Attribution["kind"] | null;
  readonly how: How | "indirect" | null;
  readonly confidence: number;
  readonly modality: Modality;
  readonly evidence: Evidence | null;
}

export type Result = SpokenResult | ArticleResult;

/** One step of a word diff, from the asked words to the source's. */
export interface DiffPart {
  readonly op: "same" | "dropped" | "added" | "swapped" | "moved";
  /** What the question has; empty where the question dropped words. */
  readonly asked: string;
  /** What the source has; empty where the question added words. */
  readonly source: string;
}

export type Verdict =
  | "verbatim"
  | "altered"
  | "other-speaker"
  | "reported"
  | "second-hand"
  | "not-found";

/** What stands before some words in their sentence and makes them no view of their speaker's. */
export interface Disowning {
  readonly words: string;
  /** What it does: deny them, leave them open, or give them as said by others or as quoted somewhere. */
  readonly how: "denied" | "left-open" | "of-others" | "quoted";
}

/** A string in marks of a draft, held against the library. */
export interface DraftCheck extends Span {
  /** `draft.slice(start, end)`. */
  readonly quote: string;
  /** Whose words the draft says they are. */
  readonly speaker: string | null;
  readonly verdict: Verdict;
  readonly diff: readonly DiffPart[];
  readonly senseTurned: readonly string[];
  /** As of a verdict. */
  readonly disowning?: Disowning;
  readonly results: readonly Result[];
}

/** Whether a receipt's words still stand where it says. */
export type ReceiptState =
  /** The words stand at the receipt's place. */
  | "holds"
  /** The article is gone or changed; the same words stand elsewhere in the library. */
  | "moved"
  /** The article changed and the words are gone; `results` has what stands nearest. */
  | "changed"
  /** Nothing in the library has that article or those words. */
  | "unknown"
  /** The text is not a receipt. */
  | "malformed";

/** One of several people who go by the asked name and can't be taken for one person. */
export interface Namesake {
  readonly speaker: string;
  /** The role as printed that keeps them apart; null where none is printed. */
  readonly role: string | null;
  readonly article: { readonly id: string; readonly title: string };
}

/** A word as typed, and the synonyms of it that were searched besides and stand in what is shown. */
export interface AlsoSearched {
  readonly typed: string;
  readonly searched: readonly string[];
}

/** What was searched in place of what was typed: a spelling, or somebody who was described. */
export interface Corrected extends Correction {
  /** Set where a description was taken for a name. */
  readonly described?: true;
}

/** Somebody who is asked about and says nothing in any article. */
export interface Unheard {
  readonly name: string;
  /** Whether an article names them at all. */
  readonly isNamed: boolean;
}

/** A pronoun of a question that means nobody in particular. */
export interface Unclear {
  readonly pronoun: "he" | "she";
  /** Those who spoke before and are called so, where they are several. */
  readonly among: readonly string[];
}

/** What all answers have in common. */
export interface AnswerBase {
  /** As it was asked. */
  readonly question: string;
  /** The full question that was answered: a follow-up is completed from its conversation. */
  readonly understood: string;
  /** How many articles were searched. */
  readonly articles: number;
  /** Best first. */
  readonly results: readonly Result[];
  /** Set where there are more than these results. */
  readonly isCut?: true;
  /** Related passages that don't answer by themselves ("also mentioned"). */
  readonly also: readonly Result[];
  /** Spelling that was changed for the search. */
  readonly corrected: readonly Corrected[];
  /** Set where nothing has the asked words and `also` shows what has their synonyms. */
  readonly alsoSearched?: readonly AlsoSearched[];
  /**
   * Set where nothing has all that was asked and the results have most of it: the words of matter, as typed,
   * that stand nowhere in the paragraph of the first.
   */
  readonly missing?: readonly string[];
  /** Set where no words shown have what was asked: the articles that they stand in are about it. */
  readonly onSubject?: true;
  /** Set where it was asked when something was to have been said, which is not looked up: these are of any date. */
  readonly anyDate?: true;
  /** Set where it was asked when something was: the date that the article of the first result, or else of what comes nearest, gives as its own. */
  readonly articleDate?: string;
  /** Set where it was also asked why, which nothing tells but the words themselves, if they do. */
  readonly isWhyOpen?: true;
  /** Set where the results were asked for by their place in an article: from 1, or from -1 for the last. */
  readonly place?: number;
  /** Set where nothing tells what was asked of what was shown before: these are the paragraphs around that. */
  readonly around?: true;
  /** Set where somebody is asked about of whom there are no words. */
  readonly unheard?: readonly Unheard[];
  /** Set where the question has a pronoun that means nobody in particular: of whom it may be one, if several are. */
  readonly unclear?: Unclear;
  /** Empty, or at least two people whom the asked name could mean: their words stay apart. */
  readonly namesakes: readonly Namesake[];
  /** Where the same text asks more than one thing: the answers to what it asks behind the first. */
  readonly further?: readonly Answer[];
}

/** Somebody in a count of who is quoted. */
export interface Voice {
  readonly speaker: string;
  /** The first role that an article prints, if any does. */
  readonly role?: string;
  readonly quotations: number;
  readonly reported: number;
  /** Set where nothing that is counted is sure to be theirs. */
  readonly isUnsure?: true;
}

/** What a question comes to. Every variant can be shown without looking anything up. */
export type Answer = AnswerBase &
  (
    | {
        readonly kind: "quotes";
        /** Where the asked words are close to the first result's and not the same. */
        readonly diff: readonly DiffPart[];
        /** As of a verdict; set where there is such a difference. */
        readonly senseTurned?: readonly string[];
      }
    | {
        readonly kind: "passages";
        /**
         * The words asked for by default; a speaker who is only reported; what an article is about; in
         * which articles a matter stands, one result for each; what comes nearest to it in each.
         */
        readonly asked?: "words" | "speaker" | "article" | "articles" | "side-by-side";
        /** Set where it was asked what somebody wrote: their name. */
        readonly author?: string;
      }
    | {
        readonly kind: "verdict";
        readonly verdict: Verdict;
        readonly asked: { readonly words: string; readonly speaker: string | null };
        readonly diff: readonly DiffPart[];
        /** Changed words that turn the sense: "not", "only", "may", a quantifier. */
        readonly senseTurned: readonly string[];
        readonly disowning?: Disowning;
        /** Of words that are not found, of somebody whom no article knows: names that are spelt alike, if any are. */
        readonly suggestions?: readonly string[];
        /** Set where a report hasn't all the words of matter that were asked, or another negation. */
        readonly reportDiffers?: true;
      }
    | {
        readonly kind: "speaker";
        readonly speaker: string;
        /** "who is X" or "everything X said". */
        readonly asked: "who" | "everything";
        readonly roles: readonly Citation[];
        readonly firstMention: Citation;
        readonly quotations: number;
      }
    | { readonly kind: "mentioned"; readonly speaker: string }
    | {
        readonly kind: "fact";
        /** Of who did something: whom the first result names first, for a "he" that follows. */
        readonly names?: string;
      }
    | {
        readonly kind: "compare";
        readonly sides: readonly {
          readonly speaker: string;
          readonly results: readonly Result[];
        }[];
        /** Where the article itself links the two, if it does. */
        readonly link: Citation | null;
      }
    | {
        readonly kind: "voices";
        readonly voices: readonly Voice[];
        readonly silent: readonly string[];
      }
    /** How the speaker of what was shown before is known: that first, then the sentences that lead to them. */
    | { readonly kind: "evidence" }
    | {
        readonly kind: "help";
        readonly examples: readonly string[];
        readonly speakers: readonly string[];
      }
    | { readonly kind: "too-broad" }
    | { readonly kind: "not-stated"; readonly asked: string }
    | {
        readonly kind: "not-found";
        readonly suggestions: readonly string[];
        readonly searched: string;
        /** Whose words were looked for, where it is somebody who speaks. */
        readonly speaker?: string;
        /** Set where only what a "he" or "she" said was looked for; `also` may have what others said. */
        readonly pronoun?: string;
        /** Set where it was asked of somebody by what they are ("Lee’s wife"), and nobody is known to be that. */
        readonly ofNobody?: true;
        /** Set where more was asked for and all that there is was shown before. */
        readonly nothingMore?: true;
        /** Set where `also` is near by its words alone; what contradicts what was asked, or is of others, is not. */
        readonly isNearByWords?: true;
      }
    | { readonly kind: "declined"; readonly reason: "opinion" | "truth" | "motive" | "gender" }
    | { readonly kind: "draft"; readonly draft: string; readonly checks: readonly DraftCheck[] }
    | {
        readonly kind: "receipt";
        readonly receipt: string;
        readonly state: ReceiptState;
        /** From the receipt's words, where they are known, to those that stand there now. */
        readonly diff: readonly DiffPart[];
      }
  );

/** What a conversation came to, for follow-ups such as "and about the call?" and "more". */
export interface Conversation {
  /** `understood` of the last answer, or the last question as typed. */
  readonly question: string;
  /** The one speaker that the last answer was about. */
  readonly speaker: string | null;
  /** Who spoke in each of the last answers in which anybody did, the last first. */
  readonly spoke?: readonly (readonly string[])[];
  /** Receipts of the results shown so far. */
  readonly shown: readonly string[];
  /** Receipt of what the last answer showed first, be it only near; one more of those shown where it isn't given. */
  readonly at?: string;
}
