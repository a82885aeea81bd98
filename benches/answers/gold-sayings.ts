import { type Word, wordsOf } from "#answers/words/words.ts";
import type { GoldArticle } from "../quotes/gold.ts";

/** An annotated quotation in marks whose speaker is named where it stands. */
export interface Said {
  readonly article: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly words: readonly Word[];
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

/** The quotations of an article that can be asked for. */
export function quotationsIn({ text, quotes }: GoldArticle, article: number): Said[] {
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
