import type { Term } from "#search/segments/term-dictionary.ts";
import { speechVerbs, stopWords } from "#search/text/stop-words.ts";
import type { Vocabulary } from "#search/vocabulary/vocabulary.ts";
import type { QueryWord } from "./query.ts";
import type { Variant } from "./query-plan.ts";
import type { QueryStyle } from "./query-style.ts";

/** Near words of one word that are searched; of more, the commonest. */
const maxNear = 24;
/** Words of one query that near words are looked for; and those two edits away. */
const maxGuesses = 64;
const maxFarGuesses = 8;

/** A number with another digit is another number, however near. */
const digit = /\p{N}/u;

/** How likely a slip is, beside the word as typed. */
const oneEdit = 0.7;
const twoEdits = 0.45;
const completion = 0.7;
/** How many times commoner a word is that another of a phrase may be a slip of. */
const commoner = 5;

/** A word that the library has, and that may nevertheless be a slip. */
export interface Doubted {
  readonly term: Term;
  /** What a near word counts beside one that nobody would doubt. */
  readonly share: number;
}

/** Finds what the words of one query may be slips of. */
export class NearWords {
  readonly #vocabulary: Vocabulary;
  readonly #style: QueryStyle;
  readonly #rarity: (documents: number) => number;
  #guesses = 0;

  /** @param rarity the weight of a word that so many documents have */
  constructor(vocabulary: Vocabulary, style: QueryStyle, rarity: (documents: number) => number) {
    this.#vocabulary = vocabulary;
    this.#style = style;
    this.#rarity = rarity;
  }

  /**
   * Near words by the noisy channel (Kernighan, Church & Gale 1990), each with its own rarity: that
   * of several that are possible one alone is meant is left to the documents.
   *
   * @param known what is searched for the word already; none of it comes again
   */
  of(
    word: QueryWord,
    isLast: boolean,
    known: readonly Variant[] = [],
    doubted?: Doubted,
  ): readonly Variant[] {
    const near = this.#all(word, isLast, known, doubted);
    return near.length > maxNear ? this.#commonest(near) : near;
  }

  #all(
    word: QueryWord,
    isLast: boolean,
    known: readonly Variant[],
    doubted: Doubted | undefined,
  ): readonly Variant[] {
    const near: Variant[] = [];
    if (digit.test(word.text) || this.#guesses++ >= maxGuesses) return near;
    const { spelling } = this.#vocabulary;
    const { letters } = word;
    const take = (quality: number) => (term: Term) => {
      if (!this.#mayBeMeant(term, word, doubted?.term)) return;
      if (near.some((other) => other.term === term)) return;
      if (known.some((other) => other.term === term)) return;
      const rarity = this.#rarity(this.#vocabulary.documentsWith(term));
      const weight = (doubted?.share ?? 1) * quality * rarity;
      near.push({ term, weight, level: "typo" });
    };
    spelling.oneEdit(letters, letters.length, take(oneEdit));
    if (near.length > 0 && doubted) return near;
    if (isLast) spelling.completions(letters, letters.length, take(completion));
    // Two edits are looked for among all words: dear, and of use in short queries only.
    if (near.length === 0 && !doubted && this.#guesses <= maxFarGuesses)
      spelling.twoEdits(letters, letters.length, take(twoEdits));
    return near;
  }

  /** The same in whatever order they were found: of equally common words the first by name. */
  #commonest(near: readonly Variant[]): readonly Variant[] {
    const { dictionary } = this.#vocabulary;
    const documents = ({ term }: Variant) => this.#vocabulary.documentsWith(term);
    const byName = (one: Variant, other: Variant) =>
      dictionary.textOf(one.term) < dictionary.textOf(other.term) ? -1 : 1;
    return near
      .toSorted((one, other) => documents(other) - documents(one) || byName(one, other))
      .slice(0, maxNear);
  }

  /** In place of a word that the library has, no stop word, and in a phrase a much commoner one. */
  #mayBeMeant(term: Term, { text }: QueryWord, doubted: Term | undefined): boolean {
    const vocabulary = this.#vocabulary;
    if (!vocabulary.has(term)) return false;
    const near = vocabulary.dictionary.textOf(term);
    if (speechVerbs.has(near) && !text.startsWith(near.charAt(0))) return false;
    if (doubted === undefined) return true;
    if (stopWords.has(near)) return false;
    if (this.#style === "keywords") return true;
    return vocabulary.documentsWith(term) >= commoner * vocabulary.documentsWith(doubted);
  }
}
