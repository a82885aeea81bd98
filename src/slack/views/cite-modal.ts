import type { ModalView } from "@slack/types";
import type { Result } from "#answers/answer.ts";
import type { Article } from "#articles/article.ts";
import { citationFormats } from "./citation-formats.ts";
import { shorten } from "./excerpt.ts";
import { modal } from "./modal.ts";
import { bold, preformatted, richText, section } from "./rich-text.ts";

/** Code units of one format: six of them fit in a view. */
const longestFormat = 1_500;

/** A result in every format of citation, to copy. */
export function citeModal(result: Result, article: Article): ModalView {
  return modal(
    "Cite",
    citationFormats(result, article).map(({ name, text }) =>
      text.length <= longestFormat
        ? richText(section(bold(name)), preformatted(text))
        : richText(
            section(bold(`${name} (cut to fit)`)),
            preformatted(shorten(text, longestFormat)),
          ),
    ),
  );
}
