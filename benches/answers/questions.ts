import { isContentWord } from "#answers/words/function-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { SynonymSource } from "#search/passage.ts";
import type { GoldArticle } from "../quotes/gold.ts";
import { pick, seeded } from "./random.ts";

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

interface Said {
  readonly article: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly words: readonly Word[];
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
  const asked: Asked[] = [];
  for (const quotation of said) {
    const phrase = uniquePhrase(quotation, library, random);
    const target = { article: quotation.article, start: quotation.start, end: quotation.end };
    const { speaker } = quotation;
    const add = (measure: Measure, question: string, more: Partial<Asked> = {}) =>
      asked.push({ measure, question, target, speaker, ...more });
    if (phrase) {
      const words = textOf(quotation.text, phrase);
      add("who said, verbatim", `who said ${words}`);
      if (phrase.length > 4)
        add(
          "who said, word dropped and typo",
          `who said ${mistyped(quotation.text, phrase, random)}`,
        );
      const otherwise = reworded(quotation.text, phrase, synonyms, rewording);
      if (otherwise) add("who said, word dropped and synonym", `who said ${otherwise}`);
      add("did X say, verbatim", `did ${speaker} say "${words}"?`);
      const change = changed(quotation.text, phrase, vocabulary, random);
      if (change)
        add("did X say, one word changed", `did ${speaker} say "${change.words}"?`, {
          changed: change,
        });
      const other = pick(
        said.filter(
          (one) => one.article === quotation.article && !sharesName(one.speaker, speaker),
        ),
        random,
      );
      if (other) add("did another say", `did ${other.speaker} say "${words}"?`);
    }
    const topic = rarestWord(quotation, frequency);
    if (topic) add("what did X say about Y", `what did ${speaker} say about ${topic}?`);
  }
  return [...asked, ...absentQuestions(absent, library, random)];
}

/** Whether two names have a word in common. */
export function sharesName(one: string, other: string): boolean {
  const words = new Set(nameOf(one));
  return nameOf(other).some((word) => words.has(word));
}

function nameOf(name: string): string[] {
  return wordsOf(name.replace(/['’]s\b/g, ""))
    .map(({ fold }) => fold)
    .filter((word) => word.length > 2 && !titles.has(word));
}

const titles = new Set([
  "mrs",
  "the",
  "president",
  "senator",
  "sen",
  "rep",
  "gov",
  "secretary",
  "republican",
  "democratic",
]);

function quotationsIn({ text, quotes }: GoldArticle, article: number): Said[] {
  return quotes.flatMap(({ start, end, type, speaker }) => {
    if (type !== "direct" || !speaker || !isName(speaker.text)) return [];
    const words = wordsOf(text, start, end);
    return words.length < 5 ? [] : [{ article, text, start, end, speaker: speaker.text, words }];
  });
}

function isName(mention: string): boolean {
  return (
    /^(?:M(?:r|s|rs)\. )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(mention) &&
    !/^(?:The|He|She|They|We|It|I|You|Who|Another|One|Both|Some)\b/.test(mention)
  );
}

/**
 * Four to seven words in a row that stand in the whole library once, no mark between them, two of
 * them words of matter: what somebody can remember of a quotation.
 */
function uniquePhrase(
  { words, text }: Said,
  library: readonly string[],
  random: () => number,
): Word[] | null {
  for (let turn = 0; turn < 8; turn += 1) {
    const size = 4 + Math.floor(random() * 4);
    const from = Math.floor(random() * Math.max(1, words.length - size + 1));
    const phrase = words.slice(from, from + size);
    if (phrase.length < 4 || /["“”‘\n[\]]/.test(textOf(text, phrase))) continue;
    if (phrase.filter(({ fold }) => isContentWord(fold)).length < 2) continue;
    const needle = ` ${phrase.map(({ fold }) => fold).join(" ")} `;
    if (library.reduce((sum, folded) => sum + folded.split(needle).length - 1, 0) === 1)
      return phrase;
  }
  return null;
}

function foldedText(text: string): string {
  return ` ${wordsOf(text)
    .map(({ fold }) => fold)
    .join(" ")} `;
}

function textOf(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function mistyped(text: string, phrase: readonly Word[], random: () => number): string {
  const dropped = 1 + Math.floor(random() * (phrase.length - 2));
  const kept = phrase
    .filter((_, at) => at !== dropped)
    .map(({ start, end }) => text.slice(start, end));
  const long = kept.flatMap((word, at) => (word.length > 4 ? [at] : []));
  const at = pick(long, random);
  const word = at === undefined ? undefined : kept[at];
  if (at !== undefined && word !== undefined) {
    const cut = 1 + Math.floor(random() * (word.length - 2));
    kept[at] =
      random() < 0.5
        ? word.slice(0, cut) + word.slice(cut + 1)
        : word.slice(0, cut) + word.charAt(cut + 1) + word.charAt(cut) + word.slice(cut + 2);
  }
  return kept.join(" ");
}

/** A word left out and another said otherwise. */
function reworded(
  text: string,
  phrase: readonly Word[],
  synonyms: SynonymSource,
  random: () => number,
): string | null {
  const word = pick(
    phrase.filter(({ fold }) => isContentWord(fold) && synonyms(fold).length > 0),
    random,
  );
  const dropped = pick(
    phrase.filter((other) => other !== word),
    random,
  );
  const synonym = pick(word ? synonyms(word.fold) : [], random);
  if (phrase.length < 5 || synonym === undefined) return null;
  return phrase
    .filter((each) => each !== dropped)
    .map((each) => (each === word ? synonym : text.slice(each.start, each.end)))
    .join(" ");
}

function changed(
  text: string,
  phrase: readonly Word[],
  vocabulary: readonly string[],
  random: () => number,
): { words: string; source: string; asked: string } | null {
  const inner = phrase.slice(1, -1).filter(({ fold }) => isContentWord(fold));
  const word = pick(inner, random);
  const asked = pick(vocabulary, random);
  if (!word || asked === undefined || phrase.some(({ fold }) => fold === asked)) return null;
  const start = phrase[0]?.start ?? 0;
  const end = phrase.at(-1)?.end ?? 0;
  return {
    words: text.slice(start, word.start) + asked + text.slice(word.end, end),
    source: text.slice(word.start, word.end),
    asked,
  };
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
