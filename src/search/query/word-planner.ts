import type { Correction, SynonymSource } from "#search/passage.ts";
import { NO_TERM, type Term } from "#search/segments/term-dictionary.ts";
import { SPEECH_VERBS, STOP_WORDS } from "#search/text/stop-words.ts";
import type { Vocabulary } from "#search/vocabulary/vocabulary.ts";
import type { QueryWord } from "./query.ts";
import type { QueryPlan, Slot, Variant } from "./query-plan.ts";
import { type QueryStyle, STYLE_WEIGHTS, type StyleWeights } from "./query-style.ts";
import { synonymVariants } from "./synonym-variants.ts";

export interface PlanOptions {
  readonly style: QueryStyle;
  /**
   * The plan for the words as typed: look for words near those that the library has, too, which may be
   * slips that make a word.
   */
  readonly doubted?: QueryPlan;
  /** Look for synonyms, too. */
  readonly synonyms?: SynonymSource | undefined;
}

const MAX_VARIANTS = 24;
/** Words of one query that near words are looked for; and those two edits away. */
const MAX_GUESSES = 64;
const MAX_FAR_GUESSES = 8;

/** A number with another digit is another number, however near. */
const DIGIT = /\p{N}/u;

/** How likely a slip is, beside the word as typed. */
const ONE_EDIT = 0.7;
const TWO_EDITS = 0.45;
const COMPLETION = 0.7;
/** A word that the library has is seldom a slip. */
const DOUBT = 0.7;
/** Documents with a word that is nevertheless likelier a slip than one with more. */
const DOUBTFUL = 10;
/** How many times commoner a word is that another of a phrase may be a slip of. */
const COMMONER = 5;

/** A stop word tells something where one passage of more than so many has it. */
const TELLING = 16;

/** Decides word by word what to search for; notes what was corrected and what is unknown. */
export class WordPlanner {
  readonly corrections: Correction[];
  readonly missing: string[];
  mayHaveSlips = false;
  readonly #vocabulary: Vocabulary;
  readonly #style: QueryStyle;
  readonly #weights: StyleWeights;
  readonly #doubted: QueryPlan | undefined;
  readonly #synonyms: SynonymSource | undefined;
  readonly #hasContent: boolean;
  #guesses = 0;

  /** @param hasContent true where some word of the query is no stop word */
  constructor(
    vocabulary: Vocabulary,
    { style, doubted, synonyms }: PlanOptions,
    hasContent: boolean,
  ) {
    this.#vocabulary = vocabulary;
    this.#hasContent = hasContent;
    this.#style = style;
    this.#weights = STYLE_WEIGHTS[style];
    this.#doubted = doubted;
    // Only words that the library hasn't got are noted, and they stay so.
    this.corrections = [...(doubted?.corrections ?? [])];
    this.missing = [...(doubted?.missing ?? [])];
    this.#synonyms = synonyms;
  }

  slotOf(word: QueryWord, isLast: boolean): Slot {
    const { dictionary } = this.#vocabulary;
    const exact = dictionary.find(word.letters, word.letters.length, word.hash);
    if (STOP_WORDS.has(word.text)) return this.#stopSlotOf(word, exact);
    const variants = this.#vocabulary.has(exact) ? [this.#itself(exact, false)] : [];
    if (word.phrase < 0) {
      this.#addForms(variants, word, exact);
      if (variants.length === 0) {
        this.#addNear(variants, word, isLast);
        this.#announce(word, variants);
      } else if (this.#isDoubtful(exact)) {
        this.mayHaveSlips = true;
        if (this.#doubted !== undefined) this.#addNear(variants, word, isLast, exact);
      }
    } else this.#announce(word, variants);
    variants.sort((a, b) => b.weight - a.weight);
    const weight = variants[0]?.weight ?? this.#rarity(0);
    if (word.phrase < 0 && this.#synonyms !== undefined) {
      // None is worth more than a share of the word itself.
      const weightOf = (documents: number) =>
        this.#weights.synonym * Math.min(this.#rarity(documents), weight);
      const synonyms = this.#synonyms(word.text);
      variants.push(...synonymVariants(synonyms, variants, this.#vocabulary, weightOf));
      variants.sort((a, b) => b.weight - a.weight);
    }
    return { word, stop: false, weight, variants };
  }

  /** A stop word is taken as typed. */
  #stopSlotOf(word: QueryWord, term: Term): Slot {
    const stop = !this.#isTelling(term);
    const variants = this.#vocabulary.has(term) ? [this.#itself(term, stop)] : [];
    return { word, stop, weight: variants[0]?.weight ?? this.#rarity(0), variants };
  }

  /**
   * Beside other words of a phrase a stop word that few passages have ("must", "whose") finds them as
   * these do: often it is the others that were remembered wrongly.
   */
  #isTelling(stopWord: Term): boolean {
    const vocabulary = this.#vocabulary;
    if (!this.#hasContent || this.#style !== "phrase" || !vocabulary.has(stopWord)) return false;
    return vocabulary.documentsWith(stopWord) * TELLING < vocabulary.documents;
  }

  /** Keywords are few and each is needed: any may be a slip. A phrase has others to go by. */
  #isDoubtful(exact: Term): boolean {
    if (this.#style === "question") return false;
    return this.#style === "keywords" || this.#vocabulary.documentsWith(exact) <= DOUBTFUL;
  }

  #itself(term: Term, stop: boolean): Variant {
    const rarity = this.#rarity(this.#vocabulary.documentsWith(term));
    return { term, weight: stop ? rarity * this.#weights.stopWord : rarity, level: "word" };
  }

  #addForms(variants: Variant[], word: QueryWord, exact: Term): void {
    const { stems } = this.#vocabulary;
    const first = exact === NO_TERM ? stems.find(word.letters, word.letters.length) : exact;
    if (first === NO_TERM) return;
    const forms: Term[] = [];
    // Forms of one word are one word: together they are as common as all of them.
    let documents = this.#vocabulary.documentsWith(exact);
    for (let term = first; ; ) {
      if (term !== exact && this.#vocabulary.has(term)) {
        forms.push(term);
        documents += this.#vocabulary.documentsWith(term);
      }
      term = stems.after(term);
      if (term === first || forms.length === MAX_VARIANTS) break;
    }
    const weight =
      this.#weights.form * this.#rarity(Math.min(documents, this.#vocabulary.documents));
    for (const term of forms) variants.push({ term, weight, level: "stem" });
  }

  /**
   * Near words by the noisy channel (Kernighan, Church & Gale 1990), each with its own rarity: that
   * of several that are possible one alone is meant is left to the documents.
   */
  #addNear(variants: Variant[], word: QueryWord, isLast: boolean, doubted = NO_TERM): void {
    if (DIGIT.test(word.text)) return;
    if (this.#guesses++ >= MAX_GUESSES) return;
    const { spelling } = this.#vocabulary;
    const { letters } = word;
    const before = variants.length;
    const isGuess = variants.length > 0;
    const doubt = this.#vocabulary.has(doubted) ? DOUBT : 1;
    const take = (quality: number) => (term: Term) => {
      if (!this.#vocabulary.has(term) || variants.some((known) => known.term === term)) return;
      if (variants.length - before === MAX_VARIANTS) return;
      const text = this.#vocabulary.dictionary.textOf(term);
      if (SPEECH_VERBS.has(text) && !word.text.startsWith(text.charAt(0))) return;
      if (isGuess && !this.#mayBeMeant(term, doubted)) return;
      const rarity = this.#rarity(this.#vocabulary.documentsWith(term));
      variants.push({ term, weight: doubt * quality * rarity, level: "typo" });
    };
    spelling.oneEdit(letters, letters.length, take(ONE_EDIT));
    if (variants.length > before && isGuess) return;
    if (isLast) spelling.completions(letters, letters.length, take(COMPLETION));
    // Two edits are looked for among all words: dear, and of use in short queries only.
    if (variants.length === 0 && this.#guesses <= MAX_FAR_GUESSES)
      spelling.twoEdits(letters, letters.length, take(TWO_EDITS));
  }

  /** Whether a word of the library may be meant by another: in a phrase, a much commoner one. */
  #mayBeMeant(term: Term, doubted: Term): boolean {
    const { dictionary } = this.#vocabulary;
    if (STOP_WORDS.has(dictionary.textOf(term))) return false;
    if (this.#style === "keywords") return true;
    const vocabulary = this.#vocabulary;
    return vocabulary.documentsWith(term) >= COMMONER * vocabulary.documentsWith(doubted);
  }

  /** Says what an unknown word was taken for: the commonest that it may be, then the first by name. */
  #announce(word: QueryWord, variants: readonly Variant[]): void {
    const { dictionary } = this.#vocabulary;
    const { typed } = word;
    let searched = "";
    let most = -1;
    for (const { term } of variants) {
      const documents = this.#vocabulary.documentsWith(term);
      const text = documents >= most ? dictionary.textOf(term) : searched;
      if (documents > most || (documents === most && text < searched)) {
        most = documents;
        searched = text;
      }
    }
    if (variants.length === 0) {
      if (!this.missing.includes(typed)) this.missing.push(typed);
    } else if (word.phrase < 0 && !this.corrections.some((known) => known.typed === typed)) {
      this.corrections.push({ typed, searched });
    }
  }

  #rarity(documents: number): number {
    const rarity = this.#vocabulary.rarity(documents);
    return this.#weights.rarity === 1 ? rarity : rarity ** this.#weights.rarity;
  }
}
