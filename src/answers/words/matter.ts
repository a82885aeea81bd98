import { stemOf } from "#search/text/word-stem.ts";
import { isContentWord } from "./function-words.ts";
import { foldsOf, type Word } from "./words.ts";

/** The folded words of a text that say something by themselves, in order. */
export function matterWords(text: string): string[] {
  return foldsOf(text).filter(isContentWord);
}

/** The stems of a text's words of matter, each once, some spelt otherwise than they are typed. */
export function stemsOf(text: string, spelt: ReadonlyMap<string, string> = asTyped): string[] {
  return [...new Set(matterWords(text).map((word) => stemOf(spelt.get(word) ?? word)))];
}

const asTyped: ReadonlyMap<string, string> = new Map();

/** The stems of those of some words that are of matter. */
export function stemsAmong(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ fold }) => (isContentWord(fold) ? stemOf(fold) : [])));
}
