import type {
  ActionsBlock,
  KnownBlock,
  ModalView,
  RichTextBlock,
  RichTextElement,
} from "@slack/types";
import type { Result } from "#answers/answer.ts";
import type { Article, Block } from "#articles/article.ts";
import { button, controls } from "./controls.ts";
import { dateElement } from "./date.ts";
import { cutMark, excerpt, shorten } from "./excerpt.ts";
import { modal } from "./modal.ts";
import { bold, header, highlighted, italic, plain, richText, section } from "./rich-text.ts";
import { webAddressOf } from "./web-address.ts";

/** Paragraphs at either side that the window opens with. */
export const firstRadius = 1;
const longestParagraph = 1_500;

/** The article around a result, `radius` paragraphs to either side, the result itself in bold. */
export function contextModal(result: Result, article: Article, radius: number): ModalView {
  const at = article.blocks.findIndex(
    ({ start, end }) => start <= result.start && result.start < end,
  );
  const first = Math.max(0, at - radius);
  const shown = article.blocks.slice(first, at + radius + 1);
  const complete = first === 0 && at + radius + 1 >= article.blocks.length;
  return modal(
    "In context",
    [
      header(article.title || "Untitled"),
      ...origin(article),
      ...shown.map((block) => paragraph(article, block, result)),
      ...(complete ? [] : [wider(result, radius)]),
    ],
    result.receipt,
  );
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

function paragraph(article: Article, block: Block, result: Result): RichTextBlock {
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

/** The next radius goes with the receipt: `receipt:4`. */
function wider({ receipt }: Result, radius: number): ActionsBlock {
  const next = radius * 2 + 1;
  return {
    type: "actions",
    elements: [button("Show more", controls.moreContext, `${receipt}:${next}`)],
  };
}
