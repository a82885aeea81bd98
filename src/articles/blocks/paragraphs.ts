import type { Span } from "#articles/article.ts";

/** A line with something on it, white space at its ends left out. */
interface Line extends Span {
  /** White-space units before the first visible one. */
  readonly indent: number;
  /** True where nothing but one line break stands between this line and the one before. */
  readonly joined: boolean;
}

/** Beyond this many units a line was not broken to fit a page, so the text isn't wrapped by hand. */
const widestWrap = 160;

/**
 * The paragraphs of a text, in order: one a line, or, where lines were wrapped to a width, the lines
 * up to the next blank or indented one.
 *
 * @param from where to start, in UTF-16 code units
 */
export function paragraphsOf(text: string, from = 0): Span[] {
  const lines = linesOf(text, from);
  if (!isWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const width = wrapWidth(lines);
  const paragraphs: { start: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && before && line.joined && continues(text, before, line, width)) open.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    before = line;
  }
  return paragraphs;
}

function linesOf(text: string, start: number): Line[] {
  const lines: Line[] = [];
  const lineEnd = /[\r\u2028\u2029]/.test(text) ? anyLineEnd : nextLineFeed;
  let from = start;
  let breaks = 0;
  while (from <= text.length) {
    const to = lineEnd(text, from);
    const visible = from + leadingSpace(text, from, to);
    if (visible < to) {
      const end = to - trailingSpace(text, visible, to);
      const joined = lines.length > 0 && breaks === 1;
      lines.push({ start: visible, end, indent: visible - from, joined });
      breaks = 0;
    }
    breaks++;
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** Where the line that starts at `from` ends: at LF, CR, or Unicode's line or paragraph separator. */
function anyLineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) break;
    at++;
  }
  return at;
}

function leadingSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at - from;
}

function trailingSpace(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return to - at;
}

/** What `String.prototype.trim` takes away, the byte order mark included. */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || unit === 0x1680) return true;
  return (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f;
}

/**
 * Wrapped text shows in its line breaks: no line is long, and lines go on in lower case after a
 * break, which lines that are paragraphs hardly ever do.
 */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0;
  let long = 0;
  let lower = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!line.joined || !before) return;
    breaks++;
    if (before.end - before.start > widestWrap) long++;
    if (startsLower(text, line)) lower++;
  });
  return breaks > 0 && long <= breaks / 10 && lower >= breaks / 4;
}

/** The longest line that another follows: the margin that the text was wrapped to. */
function wrapWidth(lines: readonly Line[]): number {
  let width = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!line.joined || !before) return;
    const length = before.end - before.start;
    if (length <= widestWrap) width = Math.max(width, length);
  });
  return width;
}

/** Whether `line` carries on the paragraph of the line before it, in text wrapped to `width`. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.indent >= before.indent + 2 || startsListItem(text, line)) return false;
  if (startsLower(text, line)) return true;
  const length = before.end - before.start;
  const roomLeft = length + 1 + firstWordLength(text, line) <= width * 0.85;
  if (!roomLeft) return true;
  return (
    length >= width * 0.6 && !/[.!?…]["”’')\]]{0,3}$/.test(text.slice(before.end - 4, before.end))
  );
}

function startsLower(text: string, line: Line): boolean {
  const letter = text.charAt(line.start);
  return letter !== letter.toUpperCase();
}

function startsListItem(text: string, line: Line): boolean {
  return /^(?:[-*•–]|\d{1,3}[.)])\s/.test(text.slice(line.start, line.start + 6));
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}
