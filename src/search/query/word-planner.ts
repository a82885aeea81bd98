import type { Correction, SynonymSource } from "#search/passage.ts";
import { noTerm, type Term } from "#search/segments/term-dictionary.ts";
import { stopWords } from "#search/text/stop-words.ts";
import type { Vocabulary } from "#search/vocabulary/vocabulary.ts";
import { type Doubted, NearWords } from "./near-words.ts";
import { type QueryWord, termOf } from "./query.ts";
import type { QueryPlan, Slot, Variant } from "./query-plan.ts";
import { type QueryStyle, type StyleWeights, styleWeights } from "./query-style.ts";
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
  /** Tells words that are no slips of others. */
  readonly isWord?: ((word: string) => boolean) | undefined;
}

/** Other forms of one word that are searched. */
const maxForms = 24;

/** A word that the library has is seldom a slip. */
const doubt = 0.7;
/** What is near a lone keyword comes after all that has the keyword. */
const afterwards = 0.1;
/** Documents with a lone keyword that nothing else has to come after. */
const enoughDocuments = 5;
/** Documents with a word that is nevertheless likelier a slip than one with more. */
const doubtfulAtMost = 10;

/** A stop word tells something where one passage of more than so many has it. */
const tellingShare = 16;

/** Decides word by word what to search for; notes what was corrected and what is unknown. */
export class WordPlanner {
  readonly corrections: Correction[];
  readonly missing: string[];
  mayHaveSlips = false;
  readonly #vocabulary: Vocabulary;
  readonly #style: QueryStyle;
  readonly #weights: StyleWeights;
  readonly #looksForSlips: boolean;
  readonly #synonyms: SynonymSource | undefined;
  readonly #isWord: ((word: string) => boolean) | undefined;
  readonly #hasContent: boolean;
  readonly #isLone: boolean;
  readonly #near: NearWords;

  /** @param words all of the query */
  constructor(
    words: readonly QueryWord[],
    vocabulary: Vocabulary,
    { style, doubted, synonyms, isWord }: PlanOptions,
  ) {
    this.#vocabulary = vocabulary;
    this.#hasContent = words.some(({ text }) => !stopWords.has(text));
    this.#isLone = words.length === 1 && style === "keywords";
    this.#style = style;
    this.#weights = styleWeights[style];
    this.#looksForSlips = doubted !== undefined;
    // Only words that the library hasn't got are noted, and they stay so.
    this.corrections = [...(doubted?.corrections ?? [])];
    this.missing = [...(doubted?.missing ?? [])];
    this.#synonyms = synonyms;
    this.#isWord = isWord;
    this.#near = new NearWords(vocabulary, style, (documents) => this.#rarity(documents));
  }

  slotOf(word: QueryWord, isLast: boolean): Slot {
    const exact = termOf(word, this.#vocabulary.dictionary);
    if (stopWords.has(word.text)) return this.#stopSlotOf(word, exact);
    const variants = this.#vocabulary.has(exact) ? [this.#itself(exact, false)] : [];
    let isSure = false;
    if (word.phrase < 0) {
      this.#addForms(variants, word, exact);
      if (variants.length === 0) {
        if (!this.#isWord?.(word.text)) variants.push(...this.#near.of(word, isLast));
        this.#announce(word, variants);
      } else {
        isSure = this.#isLone;
        const doubted = this.#doubtOf(word, exact, variants);
        if (doubted) variants.push(...this.#near.of(word, isLast, variants, doubted));
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
    return { word, stop: false, isSure, weight, variants };
  }

  /** A stop word is taken as typed. */
  #stopSlotOf(word: QueryWord, term: Term): Slot {
    const stop = !this.#isTelling(term);
    const variants = this.#vocabulary.has(term) ? [this.#itself(term, stop)] : [];
    const weight = variants[0]?.weight ?? this.#rarity(0);
    return { word, stop, isSure: true, weight, variants };
  }

  /**
   * Beside other words of a phrase a stop word that few passages have ("must", "whose") finds them as
   * these do: often it is the others that were remembered wrongly.
   */
  #isTelling(stopWord: Term): boolean {
    const vocabulary = this.#vocabulary;
    if (!this.#hasContent || this.#style !== "phrase" || !vocabulary.has(stopWord)) return false;
    return vocabulary.documentsWith(stopWord) * tellingShare < vocabulary.documents;
  }

  /** How a word is doubted, if it is to be now. */
  #doubtOf({ text }: QueryWord, term: Term, variants: readonly Variant[]): Doubted | undefined {
    if (this.#isLone) return this.#isRare(variants) ? { term, share: afterwards } : undefined;
    if (!this.#isDoubtful(term)) return undefined;
    this.mayHaveSlips = true;
    if (!this.#looksForSlips || this.#isWord?.(text)) return undefined;
    return { term, share: this.#vocabulary.has(term) ? doubt : 1 };
  }

  /** Keywords are few and each is needed: any may be a slip. A phrase has others to go by. */
  #isDoubtful(exact: Term): boolean {
    if (this.#style === "question") return false;
    return this.#style === "keywords" || this.#vocabulary.documentsWith(exact) <= doubtfulAtMost;
  }

  /** True where few documents have a word in any of its forms. */
  #isRare(variants: readonly Variant[]): boolean {
    const documents = variants.map(({ term }) => this.#vocabulary.documentsWith(term));
    return documents.reduce((all, some) => all + some, 0) < enoughDocuments;
  }

  #itself(term: Term, stop: boolean): Variant {
    const rarity = this.#rarity(this.#vocabulary.documentsWith(term));
    return { term, weight: stop ? rarity * this.#weights.stopWord : rarity, level: "word" };
  }

  #addForms(variants: Variant[], word: QueryWord, exact: Term): void {
    const { stems } = this.#vocabulary;
    const first = exact === noTerm ? stems.find(word.letters, word.letters.length) : exact;
    if (first === noTerm) return;
    const forms: Term[] = [];
    // Forms of one word are one word: together they are as common as all of them.
    let documents = this.#vocabulary.documentsWith(exact);
    for (let term = first; ; ) {
      if (term !== exact && this.#vocabulary.has(term)) {
        forms.push(term);
        documents += this.#vocabulary.documentsWith(term);
      }
      term = stems.after(term);
      if (term === first || forms.length === maxForms) break;
    }
    const weight =
      this.#weights.form * this.#rarity(Math.min(documents, this.#vocabulary.documents));
    for (const term of forms) variants.push({ term, weight, level: "stem" });
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
