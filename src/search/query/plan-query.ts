import type { Term } from "#search/segments/term-dictionary.ts";
import { stopWords } from "#search/text/stop-words.ts";
import type { Vocabulary } from "#search/vocabulary/vocabulary.ts";
import { type QueryWord, termOf } from "./query.ts";
import { maxSlots, type QueryPlan, type Slot } from "./query-plan.ts";
import { isAskedFor, styleWeights } from "./query-style.ts";
import { type PlanOptions, WordPlanner } from "./word-planner.ts";

/** Stop words that make a phrase worth finding ("it is what it is"). */
const shortestSaying = 3;

/** Decides what to search for: exact words, their forms, and near words where those fail. */
export function planQuery(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  options: PlanOptions,
): QueryPlan {
  const hasContent = words.some(({ text }) => !stopWords.has(text));
  const planner = new WordPlanner(words, vocabulary, options);
  const weights = styleWeights[options.style];
  const areSlips = options.style === "keywords" && options.doubted !== undefined;
  const slots = words.map((word, index) => {
    const slot =
      slotBefore(options, word, index) ?? planner.slotOf(word, index === words.length - 1);
    if (areSlips) return evened(slot, vocabulary);
    return weights.asked < 1 && isAskedFor(words, index) ? worth(slot, weights.asked) : slot;
  });
  const stopWordsOnly = slots.length > 0 && !hasContent;
  return {
    weights,
    slots: slots.length > maxSlots ? rarest(slots, maxSlots) : slots,
    corrections: planner.corrections,
    missing: planner.missing,
    mayHaveSlips: planner.mayHaveSlips,
    stopWordsOnly,
    phrases: phrasesOf(words, stopWordsOnly, vocabulary),
  };
}

/** Stop words alone find nothing, unless they are enough to make a saying. */
function phrasesOf(
  words: readonly QueryWord[],
  stopWordsOnly: boolean,
  { dictionary }: Vocabulary,
): Term[][] {
  const phrases: Term[][] = [];
  for (const word of words) {
    if (word.phrase < 0) continue;
    phrases[word.phrase] ??= [];
    phrases[word.phrase]?.push(termOf(word, dictionary));
  }
  if (stopWordsOnly && phrases.length === 0 && words.length >= shortestSaying)
    phrases.push(words.map((word) => termOf(word, dictionary)));
  // A pair of marks with no word between them leaves a hole.
  return phrases.filter((phrase) => phrase.length > 0);
}

function worth(slot: Slot, share: number): Slot {
  const variants = slot.variants.map((variant) => ({ ...variant, weight: variant.weight * share }));
  return { ...slot, weight: slot.weight * share, variants };
}

/** What was found for a word that the library hasn't got: looking again would find the same. */
function slotBefore(
  { doubted, synonyms }: PlanOptions,
  word: QueryWord,
  index: number,
): Slot | undefined {
  const slot = doubted?.slots[index];
  if (slot?.word !== word || synonyms !== undefined) return undefined;
  return slot.variants.every(({ level }) => level === "typo") ? slot : undefined;
}

/**
 * Weights halfway between each word's own and what it would be if all that the typed word may stand for
 * were one word. A typed word that may be a slip is no surer than what it may be a slip of, and a text
 * with one rare slip of its own ("goverment") must not outweigh another that has all keywords.
 */
function evened(slot: Slot, vocabulary: Vocabulary): Slot {
  let documents = 0;
  for (const { term } of slot.variants) documents += vocabulary.documentsWith(term);
  const together = vocabulary.rarity(Math.min(documents, vocabulary.documents));
  const variants = slot.variants.map((variant) => {
    const own = vocabulary.rarity(vocabulary.documentsWith(variant.term));
    return { ...variant, weight: (variant.weight * (1 + together / own)) / 2 };
  });
  variants.sort((a, b) => b.weight - a.weight);
  return { ...slot, weight: variants[0]?.weight ?? slot.weight, variants };
}

function rarest(slots: readonly Slot[], count: number): Slot[] {
  const kept = new Set([...slots].sort((a, b) => b.weight - a.weight).slice(0, count));
  return slots.filter((slot) => kept.has(slot));
}
