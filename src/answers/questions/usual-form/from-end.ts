import { withMarksCovered } from "#answers/questions/typed/clean-question.ts";

/** A question parted before one of its last words. */
export interface Ending {
  /** Without the punctuation at its end. */
  readonly before: string;
  /** Whether punctuation or the end of a quotation stands between. */
  readonly isSetOff: boolean;
  /** Without its stop. */
  readonly rest: string;
}

/** What is asked behind a matter is no longer, in words. */
const mostWords = 16;

/** The ends of a question, the longest first, that begin outside quotation marks; with one of some words, if any are given. */
export function* endingsFrom(
  question: string,
  begins: ReadonlySet<string> | null,
): Generator<Ending> {
  const covered = withMarksCovered(question);
  const starts = [...covered.matchAll(wordStart)].slice(-mostWords);
  for (const { index, 0: word } of starts) {
    if (index === 0 || begins?.has(word.toLowerCase()) === false) continue;
    const before = question.slice(0, index);
    const kept = before.replace(between, "");
    yield {
      before: kept,
      isSetOff: /[”"»]$/.test(kept) || /[,;:.?!…(–—-]/.test(before.slice(kept.length)),
      rest: question.slice(index).replace(stop, ""),
    };
  }
}

const wordStart = /(?<![\p{L}\p{N}’'])\p{L}+/gu;
const between = /[\s,;:.?!…(–—-]+$/;
const stop = /[\s?!.)]+$/;
