import type {
  ContextBlock,
  HeaderBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextQuote,
  RichTextSection,
} from "@slack/types";
import type { Span } from "#articles/article.ts";
import { limits } from "#slack/limits.ts";
import { shorten } from "#slack/views/words/excerpt.ts";

/**
 * Words from people and articles go into rich text and plain text only. Slack reads no markup in
 * either, so that nothing has to be escaped and the characters shown are the source's own.
 */
type Style = NonNullable<Extract<RichTextElement, { type: "text" }>["style"]>;

export function plain(value: string, style?: Style): RichTextElement {
  return style === undefined ? { type: "text", text: value } : { type: "text", text: value, style };
}

export function bold(value: string): RichTextElement {
  return plain(value, { bold: true });
}

export function italic(value: string): RichTextElement {
  return plain(value, { italic: true });
}

export function section(...elements: readonly RichTextElement[]): RichTextSection {
  return { type: "rich_text_section", elements: nonEmpty(elements) };
}

/** Indented behind a bar: a speaker's own words. */
export function quote(...elements: readonly RichTextElement[]): RichTextQuote {
  return { type: "rich_text_quote", elements: nonEmpty(elements) };
}

export function bullets(items: readonly (readonly RichTextElement[])[]): RichTextBlockElement {
  return {
    type: "rich_text_list",
    style: "bullet",
    elements: items.map((item) => section(...item)),
  };
}

export function preformatted(value: string): RichTextBlockElement {
  return { type: "rich_text_preformatted", elements: [{ type: "text", text: value || " " }] };
}

export function richText(...elements: readonly RichTextBlockElement[]): RichTextBlock {
  return { type: "rich_text", elements: [...elements] };
}

/** A line of small print. */
export function smallPrint(value: string): ContextBlock {
  const text = shorten(value, limits.textObject) || " ";
  return { type: "context", elements: [{ type: "plain_text", text, emoji: false }] };
}

export function header(value: string): HeaderBlock {
  const text = shorten(value, limits.header) || " ";
  return { type: "header", text: { type: "plain_text", text, emoji: false } };
}

/**
 * `text` with the matched stretches in bold. `matches` are offsets into the same text as `offset`,
 * the place of `text`'s first character there; what lies outside is ignored, and so is what comes
 * after the first forty.
 */
export function highlighted(
  text: string,
  offset: number,
  matches: readonly Span[],
  style: Style = {},
): RichTextElement[] {
  const elements: RichTextElement[] = [];
  const base = Object.keys(style).length > 0 ? style : undefined;
  let at = 0;
  const inside = joinedByBlanks(text, offset, matches);
  for (const match of inside.slice(0, mostHighlights)) {
    const start = Math.max(at, match.start - offset);
    const end = Math.min(text.length, match.end - offset);
    if (end <= start) continue;
    elements.push(plain(text.slice(at, start), base));
    elements.push(plain(text.slice(start, end), { ...style, bold: true }));
    at = end;
  }
  elements.push(plain(text.slice(at), base));
  return nonEmpty(elements);
}

/** The matches that lie in `text`, to the ends of their words; those with only blanks between them as one. */
function joinedByBlanks(text: string, offset: number, matches: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end: searched } of matches) {
    if (searched <= offset || start >= offset + text.length) continue;
    const end = genitive.test(text.slice(searched - offset, searched - offset + 3))
      ? searched + 2
      : searched;
    const last = joined.at(-1);
    const gap = last && text.slice(last.end - offset, start - offset);
    if (last && gap?.trim() === "") joined.splice(-1, 1, { start: last.start, end });
    else joined.push({ start, end });
  }
  return joined;
}

/** The search reads "it’s" and "the mayor’s" without their ends. */
const genitive = /^[’']s(?!\p{L})/iu;

/** Each takes about a hundred characters of a message's JSON. */
const mostHighlights = 40;

/** Slack refuses an element without text, and a section without elements. */
function nonEmpty(elements: readonly RichTextElement[]): RichTextElement[] {
  const kept = elements.filter((element) => element.type !== "text" || element.text !== "");
  return kept.length > 0 ? kept : [plain(" ")];
}
