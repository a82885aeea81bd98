import { styleText } from "node:util";
import type { Span } from "#articles/article.ts";
import type { Output } from "#cli/command.ts";
import { shown } from "#cli/shown.ts";

/** How a stretch of text looks on a terminal; anywhere else all look alike. */
export type Style = "bold" | "dim" | "italic" | "underline" | "red" | "green" | "yellow" | "cyan";

/** What text is laid out on. */
export interface Paper {
  /** Columns; infinite where lines are not to be broken. */
  readonly width: number;
  readonly paint: (style: Style | readonly Style[], text: string) => string;
}

/** Wider than this, lines are hard to read. */
const widest = 100;
/** Narrower than this, a line is let run over rather than cut to bits. */
const narrowest = 20;

/** The paper of a stream: a terminal's width and colours, or plain endless lines. */
export function paperFor(stream: Output): Paper {
  return {
    width: stream.isTTY ? Math.min(stream.columns || 80, widest) : Number.POSITIVE_INFINITY,
    paint: (style, text) =>
      styleText(typeof style === "string" ? style : [...style], text, { stream }),
  };
}

/** One paragraph laid out on a paper. */
export interface Layout {
  /** What stands before each line, and before the first if that differs. */
  readonly indent?: string;
  readonly first?: string;
  /** How `indent` looks. */
  readonly indentStyle?: Style;
  readonly style?: Style | readonly Style[];
  /** Stretches of the text to bring out, in order, in UTF-16 code units. */
  readonly marked?: readonly Span[];
}

/** The lines of a paragraph, broken between words to the paper's width. */
export function laidOut(text: string, paper: Paper, layout: Layout = {}): string[] {
  const { indent = "", first = indent, indentStyle, style } = layout;
  const { plain, marked } = closedUp(shown(text), layout.marked ?? []);
  return lineSpans(
    plain,
    Math.max(narrowest, paper.width - Math.max(indent.length, first.length)),
  ).map((span, index) => {
    const line = brought(plain, span, marked, paper, style);
    const before = index === 0 ? first : indent;
    return `${indentStyle ? paper.paint(indentStyle, before) : before}${line}`;
  });
}

/** Runs of spaces, such as a wrapped line's break, as one; the marked stretches move along. */
function closedUp(text: string, marked: readonly Span[]): { plain: string; marked: Span[] } {
  const removed: number[] = [];
  for (const { 0: run, index } of text.matchAll(/ {2,}/g)) {
    for (let at = 1; at < run.length; at++) removed.push(index + at);
  }
  const moved = (offset: number) => offset - removed.filter((at) => at < offset).length;
  return {
    plain: removed.length === 0 ? text : text.replace(/ {2,}/g, " "),
    marked: marked.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
}

function lineSpans(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(" ", start + width);
    const end = space > start ? space : start + width;
    lines.push({ start, end });
    start = space > start ? space + 1 : end;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** A line with its marked stretches in bold. */
function brought(
  text: string,
  line: Span,
  marked: readonly Span[],
  paper: Paper,
  style: Layout["style"],
): string {
  const base = style === undefined ? [] : [style].flat();
  const painted = (from: number, to: number, styles: readonly Style[]) => {
    const words = text.slice(from, to);
    return words === "" || styles.length === 0 ? words : paper.paint(styles, words);
  };
  let out = "";
  let at = line.start;
  for (const mark of marked) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, line.end);
    if (from >= to) continue;
    out += painted(at, from, base) + painted(from, to, [...base, "bold"]);
    at = to;
  }
  return out + painted(at, line.end, base);
}
