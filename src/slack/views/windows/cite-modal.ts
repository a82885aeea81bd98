import type { KnownBlock, ModalView } from "@slack/types";
import type { Result } from "#answers/answer.ts";
import type { Article } from "#articles/article.ts";
import { limits } from "#slack/limits.ts";
import {
  bold,
  plain,
  preformatted,
  richText,
  section,
  smallPrint,
} from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { type CitationFormat, citationFormats } from "./citation-formats.ts";
import { modal } from "./modal.ts";

/** Characters of the window's JSON beside the formats. */
const frame = 500;
/** Characters of JSON that are kept for each format that follows: its name, that it is too long, its note. */
const perFormat = 400;
/** Code units of a citation that would fill the window alone: as many as are shown of it. */
const longestAlone = 4_000;

/** A result in every format of citation, to copy: half of one would be none, so that what has no room is left out. */
export function citeModal(result: Result, article: Article): ModalView {
  const formats = citationFormats(result, article);
  let room = limits.blocksJson - frame;
  return modal(
    "Cite",
    formats.flatMap((format, index) => {
      const fits = (blocks: KnownBlock[]) =>
        JSON.stringify(blocks).length <= room - perFormat * (formats.length - 1 - index);
      const whole = wholeFormat(format);
      const shown = fits(whole) ? whole : index === 0 ? cutFormat(format) : leftOut(format);
      room -= JSON.stringify(shown).length;
      return shown;
    }),
  );
}

function wholeFormat({ name, text, note }: CitationFormat): KnownBlock[] {
  return [
    richText(section(bold(name)), preformatted(text)),
    ...(note === undefined ? [] : [smallPrint(note)]),
  ];
}

function cutFormat({ name, text }: CitationFormat): KnownBlock[] {
  return wholeFormat({ name: `${name} (cut to fit)`, text: shorten(text, longestAlone) });
}

function leftOut({ name }: CitationFormat): KnownBlock[] {
  return [richText(section(bold(name), plain(": too long to show here.")))];
}
