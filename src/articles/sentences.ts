import type { Span } from "./article.ts";
import { isSmallFirst, type Token } from "./tokens.ts";

/** A sentence of one block. */
export interface Sentence extends Span {
  /** Index of its first token. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
}

/** In tokens. No sentence of prose is longer; what reads one against itself stays quick. */
const longestSentence = 200;
const closers = new Set(["”", "’", '"', "'", ")", "]", "»", "›"]);
const openers = new Set(["“", "‘", '"', "'", "(", "[", "«", "‹", "„", "—", "–"]);
/** Never the first of a sentence: "Rep. Lena Ortiz (Ore.), who …" goes on after the bracket. */
const goesOn = new Set([",", ";", ":", ")", "]"]);
/** Words that begin a sentence and so end an abbreviation before them. */
const starters = new Set(
  "the a an he she it they we i you in on at but and this that these those his her their its there when while after before as if so for with what who how why one some many".split(
    " ",
  ),
);

/** Cuts the tokens of one block (`from` to `to`) into sentences. */
export function sentencesOf(
  tokens: readonly Token[],
  from = 0,
  to: number = tokens.length,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let i = from; i < to; i += 1) {
    if (i - first >= longestSentence) {
      push(sentences, tokens, first, i);
      first = i;
    }
    if (!mayEnd(tokens[i])) continue;
    let last = i;
    while (last + 1 < to && isTail(tokens, last)) last += 1;
    i = last;
    if (last + 1 < to && !beginsSentence(tokens, last)) continue;
    push(sentences, tokens, first, last + 1);
    first = last + 1;
  }
  push(sentences, tokens, first, to);
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[], from: number, to: number): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last && to > from) sentences.push({ start: first.start, end: last.end, from, to });
}

function mayEnd(token: Token | undefined): boolean {
  if (!token) return false;
  const { kind, text, start, end } = token;
  if (kind === "punctuation") return text === "." || text === "!" || text === "?" || text === "…";
  return kind === "word" && end - start > 3 && text.endsWith(".");
}

/** Whether the next token still belongs to the end of the sentence: more stops, closing marks. */
function isTail(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (!token || !next || next.start !== token.end) return false;
  return closers.has(next.text) || (next.kind === "punctuation" && mayEnd(next));
}

function beginsSentence(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  let next = tokens[last + 1];
  if (!token || !next) return true;
  if (goesOn.has(next.text)) return false;
  if (next.kind === "number" && tokens[last - 1]?.text === "No") return false;
  if (token.kind === "word") return starters.has(next.lower) && next.text !== next.lower;
  const touches = next.start === token.end && !closers.has(token.text) && !openers.has(next.text);
  if (touches && !isGlued(tokens[last - 1], next)) return false;
  if (isNumbered(tokens, last)) return false;
  for (let skip = 2; next && openers.has(next.text) && skip < 5; skip += 1)
    next = tokens[last + skip];
  if (!next) return true;
  const first = next.text.charAt(0);
  return (
    next.kind === "number" ||
    first !== first.toLowerCase() ||
    next.text === first.toUpperCase() ||
    isSmallFirst(next.text)
  );
}

/** "here" and "Earlier" of "she said here.Earlier, they": a page has lost the space between two sentences. */
function isGlued(before: Token | undefined, next: Token): boolean {
  return (
    before?.kind === "word" &&
    before.text === before.lower &&
    before.text.length > 1 &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

/** "the No. 2 in the ministry" */
function isNumbered(tokens: readonly Token[], last: number): boolean {
  const word = tokens[last - 1];
  return (
    tokens[last]?.text === "." &&
    word?.text === "No" &&
    tokens[last + 1]?.kind === "number" &&
    tokens[last - 2]?.kind === "word"
  );
}
