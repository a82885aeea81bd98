import { markedStrings, withoutMarks } from "#answers/questions/typed/clean-question.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";

/** Asked words, cut at their ellipses; words in the asker's brackets stand for any. */
export interface AskedWords {
  readonly text: string;
  /** Whether the asker put them in marks: they are claimed to be the very words. */
  readonly marked: boolean;
  readonly segments: readonly (readonly Word[])[];
}

/** Reads what somebody takes for a quotation. */
export function askedWords(
  typed: string,
  marked: boolean = markedStrings(typed).length > 0,
): AskedWords {
  const text = withoutMarks(typed);
  const segments: Word[][] = [];
  let at = 0;
  for (const piece of text.split(ellipsis)) {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    const words = wordsOf(text, start, at).filter((word) => !word.bracketed);
    if (words.length > 0) segments.push(words);
  }
  return { text, marked, segments };
}

const ellipsis =
  /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?/;

/** Some words of a text as they are written, with a space between: what to search for. */
export function writtenOf(text: string, words: readonly Word[]): string {
  return words.map(({ start, end }) => text.slice(start, end)).join(" ");
}
