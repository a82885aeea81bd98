import type { Term, TermDictionary } from "#search/segments/term-dictionary.ts";
import { textOf } from "#search/text/letters.ts";
import { TokenReader } from "#search/text/token-reader.ts";

/** A word of a question, folded as the index folds. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string;
  readonly letters: Uint16Array;
  /** The letters as text. */
  readonly text: string;
  readonly hash: number;
  /** The number of the quoted phrase that it is part of, or -1. */
  readonly phrase: number;
}

const reader = new TokenReader();

/** Words read of one query: a long pasted text is searched by its beginning. */
const maxQueryWords = 1024;

/** Reads a query; what stands between double quotation marks is a phrase. */
export function readQuery(query: string): readonly QueryWord[] {
  const words: QueryWord[] = [];
  let phrase = -1;
  for (const stretch of stretchesOf(query)) {
    if (stretch.quoted) phrase++;
    reader.open(query, stretch.start, stretch.end);
    while (words.length < maxQueryWords && reader.next()) {
      const letters = reader.letters.slice(0, reader.length);
      const typed = query.slice(reader.start, reader.end);
      words.push({
        typed,
        letters,
        text: typedText(letters, typed),
        hash: reader.hash,
        phrase: stretch.quoted ? phrase : -1,
      });
    }
  }
  return words;
}

/** The word of the library that is spelled so, or noTerm. */
export function termOf({ letters, hash }: QueryWord, dictionary: TermDictionary): Term {
  return dictionary.find(letters, letters.length, hash);
}

/** Letters as text: for most words that is what was typed, in lower case. */
function typedText(letters: Uint16Array, typed: string): string {
  const lower = typed.toLowerCase();
  if (lower.length !== letters.length) return textOf(letters, letters.length);
  for (let k = 0; k < letters.length; k++) {
    if (lower.charCodeAt(k) !== letters[k]) return textOf(letters, letters.length);
  }
  return lower;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const anyMark = /["“”„«»]/;
const everyMark = new RegExp(anyMark, "g");

/** A mark without a partner marks nothing. */
function stretchesOf(query: string): Stretch[] {
  if (query.search(anyMark) < 0) return [{ start: 0, end: query.length, quoted: false }];
  const marks = [...query.matchAll(everyMark)].map((match) => match.index);
  if (marks.length % 2 === 1) marks.pop();
  const stretches: Stretch[] = [];
  let from = 0;
  for (let k = 0; k < marks.length; k += 2) {
    const open = marks[k] as number;
    const close = marks[k + 1] as number;
    stretches.push({ start: from, end: open, quoted: false });
    stretches.push({ start: open + 1, end: close, quoted: true });
    from = close + 1;
  }
  stretches.push({ start: from, end: query.length, quoted: false });
  return stretches;
}
