import type { Span } from "#articles/article.ts";

/** A stretch that fits, and whether something was left out at either side. */
export interface Excerpt extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What stands where we left words out. */
export const cutMark = "[…]";

/**
 * The stretch of `text` to show: all of it if it has at most `max` code units, otherwise a window
 * that holds the first match, ending between words where there is a space to end at.
 */
export function excerpt(text: string, max: number, match?: Span): Excerpt {
  if (text.length <= max) return { start: 0, end: text.length, cutBefore: false, cutAfter: false };
  const wanted = match === undefined ? 0 : match.start - Math.floor(max / 3);
  const start = wordStart(text, Math.max(0, Math.min(wanted, text.length - max)));
  const end = wordEnd(text, Math.min(text.length, start + max), start);
  return { start, end, cutBefore: start > 0, cutAfter: end < text.length };
}

/** `text`, or as much of its beginning as fits with an ellipsis at the end. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, wordEnd(text, max - 1, 0)).trimEnd()}…`;
}

const longestWord = 40;

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(" ", from);
  return space >= 0 && space - from < longestWord ? space + 1 : wholeCharacter(text, from);
}

function wordEnd(text: string, to: number, after: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(" ", to);
  return space > after && to - space < longestWord ? space : wholeCharacter(text, to);
}

/** Keeps a surrogate pair in one piece. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
