import type { ModalView, RichTextBlock } from "@slack/types";
import type { Result } from "#answers/answer.ts";
import type { Article } from "#articles/article.ts";
import { limits } from "#slack/limits.ts";
import { bold, preformatted, richText, section } from "#slack/views/blocks/rich-text.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { citationFormats } from "./citation-formats.ts";
import { modal } from "./modal.ts";

/** Code units of one format where not all of them fit in a view as they are. */
const longestFormat = 1_500;

/** A result in every format of citation, to copy. */
export function citeModal(result: Result, article: Article): ModalView {
  const formats = citationFormats(result, article);
  const whole = formats.map(({ name, text }) => format(name, text));
  if (JSON.stringify(whole).length <= limits.blocksJson - 500) return modal("Cite", whole);
  return modal(
    "Cite",
    formats.map(({ name, text }) =>
      text.length <= longestFormat
        ? format(name, text)
        : format(`${name} (cut to fit)`, shorten(text, longestFormat)),
    ),
  );
}

function format(name: string, text: string): RichTextBlock {
  return richText(section(bold(name)), preformatted(text));
}
