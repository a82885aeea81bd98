import { stopWords } from "#search/text/stop-words.ts";
import type { QueryWord } from "./query.ts";

/**
 * How a query means its words:
 * - `keywords`: no stop word; having all of them is what counts
 * - `phrase`: remembered words; their order counts, and stop words belong to it
 * - `question`: the answer has the words near one another, in forms and an order of its own
 */
export type QueryStyle = "keywords" | "phrase" | "question";

/**
 * What ranking gives weight to. Chosen on phrases made from paragraphs, and on questions about
 * others' paragraphs: half of either to choose, half to check.
 */
export interface StyleWeights {
  /** Exponent of the share of the query that a passage covers: how hard missing words count. */
  readonly coverage: number;
  /** What the best chain in the query's order is worth, beside the words themselves. */
  readonly order: number;
  /** What words near one another are worth, in any order. */
  readonly nearness: number;
  /** What another form of a word is worth. */
  readonly form: number;
  /** What a stop word's rarity is multiplied by. */
  readonly stopWord: number;
  /**
   * What a stop word counts, beside other words, in choosing which documents to rank closely; 0
   * where looking for it costs more than it finds.
   */
  readonly stopChoice: number;
  /** Exponent of rarity: below 1, common words count for more. */
  readonly rarity: number;
  /** How much a word's further occurrences add: BM25's k1. */
  readonly repeats: number;
  /** What a word is worth that says which kind of thing the answer is ("which year"). */
  readonly asked: number;
  /** What a synonym is worth beside the word. */
  readonly synonym: number;
  /**
   * Documents worth ranking closely in a library of a thousand; chance matches, and with them this
   * number, grow with the square root of the library. More where order decides, which postings
   * don't have.
   */
  readonly depth: number;
}

export const styleWeights: Readonly<Record<QueryStyle, StyleWeights>> = {
  keywords: {
    coverage: 3,
    order: 0.5,
    nearness: 0,
    form: 0.7,
    stopWord: 1,
    stopChoice: 0,
    rarity: 1,
    repeats: 0.9,
    asked: 1,
    synonym: 0.6,
    depth: 1,
  },
  // Chance brings a common word next to another less often than its share of documents says:
  // rarity is flattened, and what stands in the phrase's order outweighs what is merely there.
  phrase: {
    coverage: 1,
    order: 6,
    nearness: 0,
    form: 0.5,
    stopWord: 2.5,
    stopChoice: 0.5,
    rarity: 0.5,
    repeats: 0.1,
    asked: 1,
    synonym: 0.6,
    depth: 16,
  },
  question: {
    coverage: 1.5,
    order: 0.5,
    nearness: 0.5,
    form: 0.9,
    stopWord: 0.5,
    stopChoice: 0,
    rarity: 1,
    repeats: 0.6,
    asked: 0.5,
    synonym: 0.2,
    depth: 6,
  },
};

const questionBeginnings: ReadonlySet<string> = new Set(
  (
    "who whom whose which what when where why how " +
    "do does did is are was were has have had can could will would should"
  ).split(" "),
);

/**
 * How a query means its words: questions are told by their mark, phrases by their stop words. What
 * begins as a question and has no mark may be a piece of a sentence as well ("was not asked to"): it
 * is a phrase where something has it as one, or else a question.
 */
export function stylesOf(
  query: string,
  words: readonly QueryWord[],
): readonly [QueryStyle, QueryStyle?] {
  const first = words[0];
  if (first === undefined) return ["keywords"];
  if (/\?\s*$/.test(query.slice(-8))) return ["question"];
  if (words.length > 1 && questionBeginnings.has(first.text)) return ["phrase", "question"];
  return [words.some((word) => stopWords.has(word.text)) ? "phrase" : "keywords"];
}

const asking: ReadonlySet<string> = new Set(["what", "which", "how"]);

/** True for a word right after "what", "which" or "how": answers seldom have it ("which year"). */
export function isAskedFor(words: readonly QueryWord[], place: number): boolean {
  return asking.has(words[place - 1]?.text ?? "");
}
