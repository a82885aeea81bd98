import { keptForLast } from "#answers/kept.ts";
import type { Span } from "#articles/article.ts";
import { wordEnd } from "./word-end.ts";

/** A word of a text with the form that it is compared by. */
export interface Word extends Span {
  /** Lower case, no accents, no apostrophes: "Don’t" and "dont" are the same word. */
  readonly fold: string;
  /** Inside square brackets: an editor's word, not the speaker's. */
  readonly bracketed: boolean;
  /** Which of the text's stretches it stands in, where words are taken from several. */
  readonly part: number;
}

/** The words of `text` between two offsets; hyphens part words, apostrophes don't. */
export function wordsOf(text: string, start = 0, end: number = text.length, part = 0): Word[] {
  const words: Word[] = [];
  let bracketed = false;
  for (let at = start; at < end; ) {
    const to = wordEnd(text, at, end);
    if (to > at) {
      words.push({ start: at, end: to, fold: fold(text.slice(at, to)), bracketed, part });
      at = to;
    } else {
      const mark = text.charCodeAt(at);
      if (mark === openBracket || mark === closeBracket) bracketed = mark === openBracket;
      at += 1;
    }
  }
  return words;
}

const openBracket = 0x5b;
const closeBracket = 0x5d;

/** The comparable form of one word, or of a text word for word with its spacing kept. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const bare = lower.replace(/['’]/g, "");
  return isPlain(bare) ? bare : bare.normalize("NFKD").replace(/[\p{M}'’ʼ]/gu, "");
}

/** Whether a text has English letters, figures and signs alone, and no apostrophe. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > lastAscii || unit === apostrophe) return false;
  }
  return true;
}

const lastAscii = 0x7f;
const apostrophe = 0x27;

/** From the first to the last of some words, cut where a stretch ends. */
export function stretchesOf(words: readonly Word[], from: number, to: number): Span[] {
  const stretches: Span[] = [];
  let first = words[from];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    const next = at + 1 < to ? words[at + 1] : undefined;
    if (!first || !word || next?.part === word.part) continue;
    stretches.push({ start: first.start, end: word.end });
    first = next;
  }
  return stretches;
}

/** The text of a run of words; what is cut out between its stretches shows as […]. */
export function runText(text: string, words: readonly Word[], from: number, to: number): string {
  return stretchesOf(words, from, to)
    .map(({ start, end }) => text.slice(start, end))
    .join(" […] ");
}

/** The folded words of a text; one question asks for those of the same text again and again. */
export const foldsOf = keptForLast((text: string): readonly string[] => {
  const folds: string[] = [];
  for (let at = 0; at < text.length; ) {
    const to = wordEnd(text, at, text.length);
    if (to > at) folds.push(fold(text.slice(at, to)));
    at = Math.max(to, at + 1);
  }
  return folds;
});
