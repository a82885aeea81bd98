import type { Article, Span } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";
import { align } from "./align.ts";
import type { DiffPart } from "./answer.ts";
import { senseCutBefore, senseTurnedBy } from "./sense.ts";
import { partsOf } from "./sources.ts";
import { wordDiff } from "./word-diff.ts";
import { runText, stretchesOf, type Word, wordsOf } from "./words.ts";

/** How asked words and a source's compare. */
export interface Comparison {
  /** Nothing changed but case, marks, and cuts that the asker showed with an ellipsis. */
  readonly verbatim: boolean;
  /** 0..1 */
  readonly likeness: number;
  /** Where in the article, one stretch for each asked stretch between ellipses. */
  readonly spans: readonly Span[];
  /** Makes the word diff; empty for verbatim words. */
  readonly diff: () => readonly DiffPart[];
  readonly senseTurned: () => readonly string[];
}

/** Asked words, cut at their ellipses; words in the asker's brackets stand for any. */
export interface AskedWords {
  readonly text: string;
  readonly segments: readonly (readonly Word[])[];
}

/** Reads what somebody takes for a quotation. */
export function askedWords(text: string): AskedWords {
  const segments: Word[][] = [];
  let at = 0;
  for (const piece of text.split(ellipsis)) {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    const words = wordsOf(text, start, at).filter((word) => !word.bracketed);
    if (words.length > 0) segments.push(words);
  }
  return { text, segments };
}

const ellipsis =
  /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?/;

/** Compares asked words with those of a quotation. */
export function compareWording(
  asked: AskedWords,
  article: Article,
  quotation: Quotation,
): Comparison {
  return compareWords(asked, article.text, quotationWords(article, quotation));
}

/** Compares asked words with words of a text, in order. */
export function compareWords(asked: AskedWords, text: string, source: readonly Word[]): Comparison {
  return verbatimIn(asked, text, source) ?? closeIn(asked, text, source);
}

/** The words of a quotation, all parts in order. */
export function quotationWords(article: Article, quotation: Quotation): readonly Word[] {
  let words = wordsByQuotation.get(quotation);
  if (!words) {
    words = partsOf(quotation).flatMap(({ start, end }, part) =>
      wordsOf(article.text, start, end, part),
    );
    wordsByQuotation.set(quotation, words);
  }
  return words;
}

const wordsByQuotation = new WeakMap<Quotation, readonly Word[]>();

function verbatimIn(asked: AskedWords, text: string, source: readonly Word[]): Comparison | null {
  const runs: { from: number; to: number }[] = [];
  for (const segment of asked.segments) {
    const run = runIn(source, segment, runs.at(-1)?.to ?? 0);
    if (!run) return null;
    runs.push(run);
  }
  const [first] = runs;
  if (!first) return null;
  const spans = runs.flatMap((run) => stretchesOf(source, run.from, run.to));
  const cut = cutsBetween(text, source, runs);
  const turned = senseTurnedBy(cut);
  return {
    verbatim: turned.length === 0,
    likeness: 1,
    spans,
    diff: () => (turned.length === 0 ? [] : cut),
    senseTurned: () => [...turned, ...senseCutBefore(text, source, first.from)],
  };
}

/** The asked stretches as kept, and what was cut between them as dropped. */
function cutsBetween(
  text: string,
  source: readonly Word[],
  runs: readonly { from: number; to: number }[],
): DiffPart[] {
  const parts: DiffPart[] = [];
  let at = runs[0]?.from ?? 0;
  for (const { from, to } of runs) {
    if (from > at)
      parts.push({ op: "dropped", asked: "", source: runText(text, source, at, from) });
    const kept = runText(text, source, from, to);
    parts.push({ op: "same", asked: kept, source: kept });
    at = to;
  }
  return parts;
}

/** Where the words of `asked` stand in a row; an editor's words in the source may be left out. */
function runIn(
  source: readonly Word[],
  asked: readonly Word[],
  start: number,
): { from: number; to: number } | null {
  for (let from = start; from < source.length; from += 1) {
    let at = from;
    let same = 0;
    while (same < asked.length && at < source.length) {
      if (source[at]?.fold === asked[same]?.fold) {
        at += 1;
        same += 1;
      } else if (source[at]?.bracketed && same > 0) at += 1;
      else break;
    }
    if (same === asked.length) return { from, to: at };
  }
  return null;
}

function closeIn(asked: AskedWords, text: string, source: readonly Word[]): Comparison {
  const words = asked.segments.flat();
  const { from, to, likeness } = align(
    words.map((word) => word.fold),
    source,
  );
  let parts: readonly DiffPart[] | undefined;
  const diff = () => {
    parts ??= wordDiff({ text: asked.text, words }, { text, words: source.slice(from, to) });
    return parts;
  };
  return {
    verbatim: false,
    likeness,
    spans: stretchesOf(source, from, to),
    diff,
    senseTurned: () => [...senseTurnedBy(diff()), ...senseCutBefore(text, source, from)],
  };
}
