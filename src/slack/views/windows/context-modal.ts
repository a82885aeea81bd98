import type {
  ActionsBlock,
  KnownBlock,
  ModalView,
  RichTextBlock,
  RichTextElement,
} from "@slack/types";
import type { Result } from "#answers/answer.ts";
import type { Article, Block } from "#articles/article.ts";
import { limits } from "#slack/limits.ts";
import { button, controls } from "#slack/views/blocks/controls.ts";
import { dateElement } from "#slack/views/blocks/date.ts";
import {
  bold,
  header,
  highlighted,
  italic,
  plain,
  richText,
  section,
  smallPrint,
} from "#slack/views/blocks/rich-text.ts";
import { widerContext } from "#slack/views/blocks/values.ts";
import { cutMark, excerpt, shorten } from "#slack/views/words/excerpt.ts";
import { modal } from "./modal.ts";
import { webAddressOf } from "./web-address.ts";

/** Paragraphs at either side that the window opens with. */
export const firstRadius = 1;
const longestParagraph = 1_500;

/** The article around a result, `radius` paragraphs to either side, the result itself in bold. */
export function contextModal(result: Result, article: Article, radius: number): ModalView {
  const at = article.blocks.findIndex(
    ({ start, end }) => start <= result.start && result.start < end,
  );
  const { shown, isFull } = around(article, Math.max(0, at), radius, result);
  const more = isFull ? smallPrint("More does not fit here.") : wider(result, radius);
  return modal("In context", [
    header(article.title || "Untitled"),
    ...origin(article),
    ...shown,
    ...(shown.length < article.blocks.length ? [more] : []),
  ]);
}

/** Characters of the paragraphs' JSON, and their number: what the rest of the window leaves. */
const room = limits.blocksJson - 2_500;
const mostParagraphs = limits.blocksInView - 5;

/** The paragraphs up to `radius` away, the nearest first as long as there is room for them. */
function around({ blocks, ...article }: Article, at: number, radius: number, result: Result) {
  const shown: RichTextBlock[] = [];
  const nearest = blocks
    .map((block, index) => ({ block, away: Math.abs(index - at), isBefore: index < at }))
    .filter(({ away }) => away <= radius)
    .sort((one, other) => one.away - other.away);
  let used = 0;
  for (const { block, isBefore } of nearest) {
    const drawn = paragraph(article, block, result);
    used += JSON.stringify(drawn).length + 1;
    if (shown.length > 0 && (used > room || shown.length >= mostParagraphs))
      return { shown, isFull: true };
    if (isBefore) shown.unshift(drawn);
    else shown.push(drawn);
  }
  return { shown, isFull: false };
}

function origin(article: Article): KnownBlock[] {
  const { author, published, source } = article;
  const url = webAddressOf(article);
  const known: RichTextElement[] = [
    ...(author ? [plain(shorten(author, longestOrigin))] : []),
    ...(published ? [dateElement(shorten(published, longestOrigin))] : []),
    ...(source ? [plain(shorten(source, longestOrigin))] : []),
    ...(url === null ? [] : [{ type: "link", url, text: "Open the article" } as const]),
  ];
  const apart = known.flatMap((part, index) => (index === 0 ? [part] : [plain(" · "), part]));
  return apart.length > 0 ? [richText(section(...apart))] : [];
}

/** Code units of an author, a date and a source as given. */
const longestOrigin = 200;

function paragraph(article: Pick<Article, "text">, block: Block, result: Result): RichTextBlock {
  const text = article.text.slice(block.start, block.end);
  const match = { start: result.start - block.start, end: result.end - block.start };
  const within = match.start >= 0 && match.start < text.length ? match : undefined;
  const { start, end, cutBefore, cutAfter } = excerpt(text, longestParagraph, within);
  const style = block.kind === "title" || block.kind === "heading" ? { italic: true } : {};
  return richText(
    section(
      bold(`¶${block.number} `),
      italic(cutBefore ? `${cutMark} ` : ""),
      ...highlighted(text.slice(start, end), block.start + start, [result], style),
      italic(cutAfter ? ` ${cutMark}` : ""),
      plain(block.kind === "furniture" ? " (part of the page, not of the article)" : ""),
    ),
  );
}

function wider({ receipt }: Result, radius: number): ActionsBlock {
  const next = widerContext.write({ receipt, radius: radius * 2 + 1 });
  return {
    type: "actions",
    elements: [button("Show more", controls.moreContext, next)],
  };
}
