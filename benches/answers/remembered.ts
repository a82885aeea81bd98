import { isNegated } from "#answers/wording/sense.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import type { SynonymSource } from "#search/passage.ts";
import type { Said } from "./gold-sayings.ts";
import { pick } from "./random.ts";

/**
 * Four to seven words in a row that stand in the whole library once, no mark between them, two of
 * them words of matter: what somebody can remember of a quotation.
 */
export function uniquePhrase(
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

/** A text as folded words with a space around each. */
export function foldedText(text: string): string {
  return ` ${wordsOf(text)
    .map(({ fold }) => fold)
    .join(" ")} `;
}

/** A run of words as it stands in its text. */
export function textOf(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** A word left out, though no "not", and another mistyped where one is long enough. */
export function mistyped(text: string, phrase: readonly Word[], random: () => number): string {
  const dropped = pick(phrase.slice(1, -1).filter(isForgotten), random);
  const kept = phrase
    .filter((word) => word !== dropped)
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

/** Whether somebody who remembers words can leave one out and still means them. */
function isForgotten(word: Word): boolean {
  return !isNegated([word]);
}

/** A word left out, though no "not", and another said otherwise. */
export function reworded(
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
    phrase.filter((other) => other !== word && isForgotten(other)),
    random,
  );
  const synonym = pick(word ? synonyms(word.fold) : [], random);
  if (phrase.length < 5 || synonym === undefined) return null;
  return phrase
    .filter((each) => each !== dropped)
    .map((each) => (each === word ? synonym : text.slice(each.start, each.end)))
    .join(" ");
}

/** One word inside a phrase put for another of the vocabulary; null where that can't be done. */
export function changed(
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
