import type { Correction, MatchLevel } from "./passage.ts";
import { foldedText, type QueryWord } from "./query.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { NO_TERM, type Term } from "./term-dictionary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word of the library that stands for a word of the query. */
interface Variant {
  readonly term: Term;
  /** 0..1: how surely the one means the other. */
  readonly quality: number;
  readonly level: Exclude<MatchLevel, "phrase">;
}

/** A word of the query with all that is searched for it. */
export interface Slot {
  readonly word: QueryWord;
  readonly stop: boolean;
  /** What matching it well is worth: rarity in the library. */
  readonly weight: number;
  /** Best first. */
  readonly variants: readonly Variant[];
}

export interface QueryPlan {
  /** In the order of the query. */
  readonly slots: readonly Slot[];
  readonly corrections: readonly Correction[];
  readonly missing: readonly string[];
  readonly stopWordsOnly: boolean;
  /** What has to stand in a document word for word. NO_TERM stands in none. */
  readonly phrases: readonly (readonly Term[])[];
}

/** Words of one query that are searched; of more, the rarest. */
const MAX_SLOTS = 64;
const MAX_VARIANTS = 24;
/** Stop words that make a phrase worth finding ("it is what it is"). */
const SHORTEST_SAYING = 3;

/** What a match is worth beside the exact word. */
const QUALITY = { word: 1, stem: 0.85, completion: 0.7, oneEdit: 0.7, twoEdits: 0.45 };

/** Decides what to search for: exact words, their forms, and near words where those fail. */
export function planQuery(words: readonly QueryWord[], vocabulary: Vocabulary): QueryPlan {
  const slots = words.map((word, index) => planWord(word, index === words.length - 1, vocabulary));
  const content = slots.filter((slot) => !slot.stop);
  const stopWordsOnly = slots.length > 0 && content.length === 0;
  return {
    slots: slots.length > MAX_SLOTS ? rarest(slots, MAX_SLOTS) : slots,
    corrections: unique(content.flatMap((slot) => correctionOf(slot, vocabulary))),
    missing: [
      ...new Set(content.filter((slot) => slot.variants.length === 0).map((s) => s.word.typed)),
    ],
    stopWordsOnly,
    phrases: phrasesOf(words, stopWordsOnly, vocabulary),
  };
}

function planWord(word: QueryWord, isLast: boolean, vocabulary: Vocabulary): Slot {
  const { dictionary } = vocabulary;
  const exact = dictionary.find(word.letters, 0, word.letters.length, word.hash);
  const stop = STOP_WORDS.has(foldedText(word));
  const known: Variant[] = vocabulary.has(exact)
    ? [{ term: exact, quality: QUALITY.word, level: "word" }]
    : [];
  if (stop || word.phrase >= 0) return slotOf(word, stop, known, vocabulary);
  const forms = [...known, ...otherForms(word, exact, vocabulary)];
  if (forms.length > 0) return slotOf(word, stop, forms, vocabulary);
  return slotOf(word, stop, nearWords(word, isLast, vocabulary), vocabulary);
}

function slotOf(
  word: QueryWord,
  stop: boolean,
  variants: readonly Variant[],
  vocabulary: Vocabulary,
): Slot {
  // Forms of one word are one word: together they are as common as all of them.
  let documents = 0;
  for (const variant of variants) {
    const own = vocabulary.documentsWith(variant.term);
    documents = variant.level === "typo" ? Math.max(documents, own) : documents + own;
  }
  const weight = vocabulary.rarity(Math.min(documents, vocabulary.documents));
  return { word, stop, weight, variants };
}

function otherForms(word: QueryWord, exact: Term, vocabulary: Vocabulary): Variant[] {
  const { stems } = vocabulary;
  const first = exact === NO_TERM ? stems.find(word.letters, word.letters.length) : exact;
  if (first === NO_TERM) return [];
  const forms: Variant[] = [];
  for (let term = first; ; ) {
    if (term !== exact && vocabulary.has(term)) {
      forms.push({ term, quality: QUALITY.stem, level: "stem" });
    }
    term = stems.after(term);
    if (term === first || forms.length === MAX_VARIANTS) return forms;
  }
}

function nearWords(word: QueryWord, isLast: boolean, vocabulary: Vocabulary): Variant[] {
  const { spelling } = vocabulary;
  const { letters } = word;
  const found = new Map<Term, Variant>();
  const take = (quality: number) => (term: Term) => {
    if (!found.has(term) && vocabulary.has(term)) {
      found.set(term, { term, quality, level: "typo" });
    }
  };
  spelling.oneEdit(letters, letters.length, take(QUALITY.oneEdit));
  if (isLast) spelling.completions(letters, letters.length, take(QUALITY.completion));
  if (found.size === 0) spelling.twoEdits(letters, letters.length, take(QUALITY.twoEdits));
  return [...found.values()]
    .sort((a, b) => likelihood(b, vocabulary) - likelihood(a, vocabulary) || a.term - b.term)
    .slice(0, MAX_VARIANTS);
}

/** The noisy channel: how likely the slip is, times how common the word is (Kernighan et al. 1990). */
function likelihood(variant: Variant, vocabulary: Vocabulary): number {
  return variant.quality * Math.log1p(1 + vocabulary.documentsWith(variant.term));
}

function correctionOf(slot: Slot, vocabulary: Vocabulary): Correction[] {
  const best = slot.variants[0];
  if (best?.level !== "typo") return [];
  return [{ typed: slot.word.typed, searched: vocabulary.dictionary.textOf(best.term) }];
}

/** Stop words alone find nothing, unless they are enough to make a saying. */
function phrasesOf(
  words: readonly QueryWord[],
  stopWordsOnly: boolean,
  vocabulary: Vocabulary,
): Term[][] {
  const quoted = Map.groupBy(words, (word) => word.phrase);
  const loose = quoted.get(-1) ?? [];
  quoted.delete(-1);
  const phrases = [...quoted.values()];
  if (stopWordsOnly && phrases.length === 0 && loose.length >= SHORTEST_SAYING) phrases.push(loose);
  return phrases.map((phrase) =>
    phrase.map(({ letters, hash }) => vocabulary.dictionary.find(letters, 0, letters.length, hash)),
  );
}

function rarest(slots: readonly Slot[], count: number): Slot[] {
  const kept = new Set([...slots].sort((a, b) => b.weight - a.weight).slice(0, count));
  return slots.filter((slot) => kept.has(slot));
}

function unique(corrections: readonly Correction[]): Correction[] {
  return [...new Map(corrections.map((each) => [each.typed, each])).values()];
}
