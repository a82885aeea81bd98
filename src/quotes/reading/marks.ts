import type { Span } from "#articles/article.ts";
import type { Token } from "#articles/tokens.ts";
import { roleOf, singleClosers } from "./mark-roles.ts";
import type { TokenRange } from "./token-range.ts";

/** A string in quotation marks; `start` and `end` stand inside them. */
export interface MarkedString extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark, or the end of the text where it is missing. */
  readonly close: number;
  readonly style: "double" | "single";
  readonly closed: boolean;
  /** One stretch for each opening mark: a paragraph each, also where the breaks between are lost. */
  readonly parts: readonly Span[];
  /** Index of the string that it stands in, or -1. */
  readonly parent: number;
  /** Index into the blocks of the first and the last paragraph. */
  readonly block: number;
  readonly lastBlock: number;
}

interface Open {
  readonly style: "double" | "single";
  readonly mark: string;
  /** Offsets of the mark and of the text after it. */
  readonly at: number;
  readonly start: number;
  readonly block: number;
  readonly parts: Span[];
  /** Where the string stands among the finished ones, so that they come out in document order. */
  readonly order: number;
}

interface Found extends Omit<MarkedString, "parent"> {
  readonly order: number;
}

const deepest = 4;

/** Pairs the quotation marks of an article, paragraph by paragraph, in time linear in the tokens. */
export function markedStrings(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
): MarkedString[] {
  const found: Found[] = [];
  let carried: Open | null = null;
  let order = 0;
  for (let block = 0; block < paragraphs.length; block += 1) {
    const range = paragraphs[block];
    if (!range) continue;
    const stack: Open[] = [];
    let from = range.from;
    if (carried) {
      const skip = carriedMark(tokens, range, carried);
      const inner = tokens[from + skip];
      if (skip >= 0 && inner) {
        stack.push({ ...carried, start: inner.start });
        from += skip;
      } else finish(found, carried, lastEnd(carried), lastEnd(carried), false, block - 1);
      carried = null;
    }
    const marks = marksOf(tokens, range);
    const closers = singleClosers(text, tokens, range, marks);
    for (let mark = 0; mark < marks.length; mark += 1) {
      const i = marks[mark] ?? 0;
      const token = tokens[i];
      if (!token || i < from) continue;
      const role = roleOf(text, tokens, i, range, stack, closers);
      if (role.does === "open") {
        const start = token.end + role.extra;
        const longer = goOn(found, text, tokens, i, stack, start, block);
        if (stack.length < deepest)
          stack.push(
            longer ?? {
              style: role.style,
              mark: token.text,
              at: token.start,
              start,
              block,
              parts: [],
              order: order++,
            },
          );
      } else if (role.does === "close")
        closeTop(found, stack, role.style, token, role.extra, block);
      mark += role.extra;
    }
    carried = leftOpen(text, tokens, range, stack, found, block, paragraphs);
  }
  return nest(text, found);
}

function marksOf(tokens: readonly Token[], { from, to }: TokenRange): number[] {
  const marks: number[] = [];
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind === "mark") marks.push(i);
  return marks;
}

function lastEnd(open: Open): number {
  return open.parts.at(-1)?.end ?? open.start;
}

/** How many tokens to skip at the start of a paragraph that goes on with a quotation; -1: it does not. */
function carriedMark(tokens: readonly Token[], range: TokenRange, carried: Open): number {
  const first = tokens[range.from];
  if (first?.kind !== "mark" || first.text === "”") return -1;
  const twin = first.text === "'" && tokens[range.from + 1]?.text === "'";
  if (twin) return carried.style === "double" ? 2 : -1;
  if (styleOf(first.text) === carried.style) return 1;
  return -1;
}

/**
 * Takes the innermost open string off the stack where a mark opens again after the end of a sentence.
 * The break before its next paragraph was lost, and it goes on after the mark, as is given back; or
 * its closing mark is missing, and it ends before its cue.
 */
function goOn(
  found: Found[],
  text: string,
  tokens: readonly Token[],
  at: number,
  stack: Open[],
  start: number,
  block: number,
): Open | null {
  const open = stack.at(-1);
  const before = tokens[at - 1];
  if (!open || !before || open.mark !== tokens[at]?.text || open.style !== "double") return null;
  if (before.start < open.start || !/^[.!?…]+$/.test(before.text)) return null;
  stack.pop();
  const end = beforeCue(text, open.start, before.end);
  if (end < before.end) {
    finish(found, open, end, end, false, block);
    return null;
  }
  open.parts.push({ start: open.start, end });
  return { ...open, start };
}

function styleOf(mark: string): "double" | "single" {
  return "‘’'‚‛`‹›".includes(mark) ? "single" : "double";
}

function closeTop(
  found: Found[],
  stack: Open[],
  style: Open["style"],
  token: Token,
  extra: number,
  block: number,
): void {
  let at = stack.length - 1;
  while (at >= 0 && stack[at]?.style !== style) at -= 1;
  const open = stack[at];
  if (!open) return;
  stack.length = at;
  finish(found, open, token.start, token.end + extra, true, block);
}

function finish(
  found: Found[],
  open: Open,
  end: number,
  close: number,
  closed: boolean,
  block: number,
): void {
  const parts = [...open.parts];
  if (open.parts.at(-1)?.end !== end && open.start < end) parts.push({ start: open.start, end });
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return;
  found.push({
    open: open.at,
    start: first.start,
    end: last.end,
    close,
    style: open.style,
    closed,
    parts,
    block: open.block,
    lastBlock: block,
    order: open.order,
  });
}

/** What is open at the end of a paragraph: carried to the next, ended here, or dropped. */
function leftOpen(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  stack: readonly Open[],
  found: Found[],
  block: number,
  paragraphs: readonly TokenRange[],
): Open | null {
  const open = stack.find((one) => one.style === "double") ?? stack[0];
  const last = tokens[range.to - 1];
  if (!open || !last) return null;
  const next = paragraphs[block + 1];
  const carries = next && carriedMark(tokens, next, open) >= 0;
  const single = open.style === "single";
  if (carries && (!single || open.at === tokens[range.from]?.start)) {
    if (open.start < last.end) open.parts.push({ start: open.start, end: last.end });
    return open;
  }
  const lead = text.slice(Math.max(0, open.at - 3), open.at).trimEnd();
  const atStart = open.at === tokens[range.from]?.start || open.parts.length > 0;
  if (!single && (atStart || /[.!?:,—–]$/.test(lead)) && !quotesAfter(found, open.at)) {
    const end = beforeCue(text, open.start, last.end);
    finish(found, open, end, end, false, block);
  }
  return null;
}

/** Whether a string in double marks begins after an offset; strings are found in order of closing. */
function quotesAfter(found: readonly Found[], at: number): boolean {
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const one = found[i];
    if (!one || one.close <= at) return false;
    if (one.open > at && one.style === "double") return true;
  }
  return false;
}

const cueAfterComma =
  /,(?=\s+(?:(?:said|says|added|told|asked)\s+\p{Lu}|(?:he|she|they|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+(?:said|says|added|told|asked)\b))/u;

/** Where words whose closing mark is missing end: before `, said N` or `, N said`, if it follows. */
function beforeCue(text: string, start: number, end: number): number {
  const comma = text.slice(start, end).search(cueAfterComma);
  return comma < 0 ? end : start + comma + 1;
}

function nest(text: string, found: readonly Found[]): MarkedString[] {
  const sorted = [...found].sort((a, b) => a.open - b.open || b.close - a.close);
  const strings: MarkedString[] = [];
  const outer: number[] = [];
  for (const { order: _, ...untrimmed } of sorted.filter((one) => one.start < one.end)) {
    const one = trimmed(text, untrimmed);
    while (outer.length > 0 && (strings[outer.at(-1) ?? 0]?.close ?? 0) <= one.open) outer.pop();
    strings.push({ ...one, parent: outer.at(-1) ?? -1 });
    outer.push(strings.length - 1);
  }
  return strings;
}

/** Without the white space that French usage puts inside the marks. */
function trimmed<Marked extends Omit<MarkedString, "parent">>(text: string, one: Marked): Marked {
  const parts = one.parts.map(({ start, end }) => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    return words.trim() === "" ? { start, end } : { start: from, end: from + words.trim().length };
  });
  const start = parts[0]?.start ?? one.start;
  return { ...one, parts, start, end: parts.at(-1)?.end ?? one.end };
}
