import { isContentWord } from "#answers/words/function-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { SynonymSource } from "#search/passage.ts";
import type { GoldArticle } from "../quotes/gold.ts";
import { quotationsIn, type Said, sharesName } from "./gold-sayings.ts";
import { pick, seeded } from "./random.ts";
import { changed, foldedText, mistyped, reworded, textOf, uniquePhrase } from "./remembered.ts";

/** What a generated question measures. */
export type Measure =
  | "who said, verbatim"
  | "who said, word dropped and typo"
  | "who said, word dropped and synonym"
  | "did X say, verbatim"
  | "did X say, one word changed"
  | "did another say"
  | "what did X say about Y"
  | "not in the library";

/** A question whose answer is known from the annotation. */
export interface Asked {
  readonly measure: Measure;
  readonly question: string;
  /** The index of the article and the stretch in it that answers; null where nothing does. */
  readonly target: {
    readonly article: number;
    readonly start: number;
    readonly end: number;
  } | null;
  /** A name of the one who said it, as annotated. */
  readonly speaker: string | null;
  /** The word as the source has it and as it was asked, where one was changed. */
  readonly changed?: { readonly source: string; readonly asked: string };
}

/** Questions about every annotated quotation in marks whose speaker is named there. */
export function questionsOf(
  corpus: readonly GoldArticle[],
  absent: readonly GoldArticle[],
  random: () => number,
  synonyms: SynonymSource,
): Asked[] {
  // Numbers of its own, so that the other questions stay as they are without it.
  const rewording = seeded(1);
  const said = corpus.flatMap(quotationsIn);
  const library = corpus.map(({ text }) => foldedText(text));
  const frequency = frequencies(corpus);
  const vocabulary = [...frequency.keys()].filter((word) => word.length > 4 && isContentWord(word));
  const asked = said.flatMap((quotation) => {
    const phrase = uniquePhrase(quotation, library, random);
    const others = said.filter(
      (one) => one.article === quotation.article && !sharesName(one.speaker, quotation.speaker),
    );
    const remembered = phrase
      ? phraseQuestions({ quotation, phrase, others }, { vocabulary, random, synonyms, rewording })
      : [];
    const topic = rarestWord(quotation, frequency);
    const onTopic = `what did ${quotation.speaker} say about ${topic}?`;
    return topic
      ? [...remembered, about(quotation, "what did X say about Y", onTopic)]
      : remembered;
  });
  return [...asked, ...absentQuestions(absent, library, random)];
}

interface Remembered {
  readonly quotation: Said;
  readonly phrase: readonly Word[];
  /** What others said in the same article. */
  readonly others: readonly Said[];
}

interface Chances {
  readonly vocabulary: readonly string[];
  readonly random: () => number;
  readonly synonyms: SynonymSource;
  readonly rewording: () => number;
}

/** Questions by some words of a quotation, as they are and otherwise. */
function phraseQuestions(
  { quotation, phrase, others }: Remembered,
  { vocabulary, random, synonyms, rewording }: Chances,
): Asked[] {
  const { text, speaker } = quotation;
  const words = textOf(text, phrase);
  const slipped = phrase.length > 4 ? mistyped(text, phrase, random) : null;
  const otherwise = reworded(text, phrase, synonyms, rewording);
  const change = changed(text, phrase, vocabulary, random);
  const other = pick(others, random);
  const ask = (measure: Measure, question: string | null, more: Partial<Asked> = {}) =>
    question === null ? [] : [{ ...about(quotation, measure, question), ...more }];
  return [
    ...ask("who said, verbatim", `who said ${words}`),
    ...ask("who said, word dropped and typo", slipped && `who said ${slipped}`),
    ...ask("who said, word dropped and synonym", otherwise && `who said ${otherwise}`),
    ...ask("did X say, verbatim", `did ${speaker} say "${words}"?`),
    ...(change
      ? ask("did X say, one word changed", `did ${speaker} say "${change.words}"?`, {
          changed: change,
        })
      : []),
    ...ask("did another say", other ? `did ${other.speaker} say "${words}"?` : null),
  ];
}

function about({ article, start, end, speaker }: Said, measure: Measure, question: string): Asked {
  return { measure, question, target: { article, start, end }, speaker };
}

function rarestWord(
  { words, speaker }: Said,
  frequency: ReadonlyMap<string, number>,
): string | null {
  const content = words
    .map(({ fold }) => fold)
    .filter((word) => word.length > 4 && isContentWord(word) && !sharesName(word, speaker));
  content.sort((one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0));
  return content[0] ?? null;
}

function frequencies(corpus: readonly GoldArticle[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { text } of corpus)
    for (const { fold } of wordsOf(text)) frequency.set(fold, (frequency.get(fold) ?? 0) + 1);
  return frequency;
}

/** Quotations of other articles, and of people that nobody has heard of. */
function absentQuestions(
  absent: readonly GoldArticle[],
  library: readonly string[],
  random: () => number,
): Asked[] {
  return absent.flatMap((article, index) => {
    const quotation = pick(quotationsIn(article, index), random);
    const phrase = quotation && uniquePhrase(quotation, [foldedText(article.text)], random);
    if (!quotation || !phrase || phrase.length < 5) return [];
    const needle = ` ${phrase.map(({ fold }) => fold).join(" ")} `;
    if (library.some((folded) => folded.includes(needle))) return [];
    const words = textOf(quotation.text, phrase);
    const forms = [`who said ${words}`, `did ${quotation.speaker} say "${words}"?`];
    return forms.map(
      (question) =>
        ({ measure: "not in the library", question, target: null, speaker: null }) as const,
    );
  });
}
