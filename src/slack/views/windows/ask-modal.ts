import type { ExternalSelect, InputBlock, ModalView, PlainTextOption } from "@slack/types";
import { limits } from "#slack/limits.ts";
import { controls } from "#slack/views/blocks/controls.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { modal } from "./modal.ts";

/** The window with filters; its `callback_id`. */
export const askModalId = "ask.modal";

/** Where each field of the window is found when it is sent. */
export const askFields = { question: "question", speaker: "speaker", article: "article" } as const;

const longestQuestion = 500;

/** A question with a speaker and an article to choose from as one types. */
export function askModal(): ModalView {
  return {
    ...modal("Ask WhoSaid", [
      {
        type: "input",
        block_id: askFields.question,
        optional: true,
        label: words("Question or words"),
        hint: words("Leave it empty for everything that a speaker said."),
        element: {
          type: "plain_text_input",
          action_id: askFields.question,
          max_length: longestQuestion,
          focus_on_load: true,
        },
      },
      choice(askFields.speaker, "Said by", "Any speaker", controls.speakerFilter),
      choice(askFields.article, "In the article", "Any article", controls.articleFilter),
    ]),
    callback_id: askModalId,
    submit: words("Ask"),
    close: words("Cancel"),
  };
}

/** What a filter of the window offers. */
export function filterOptions(
  entries: readonly { readonly id: string; readonly words: string }[],
): PlainTextOption[] {
  return entries.slice(0, limits.options).map((entry) => ({
    text: words(shorten(entry.words, limits.optionText)),
    value: entry.id,
  }));
}

function choice(block: string, label: string, placeholder: string, actionId: string): InputBlock {
  const element: ExternalSelect = {
    type: "external_select",
    action_id: actionId,
    min_query_length: 1,
    placeholder: words(placeholder),
  };
  return { type: "input", block_id: block, optional: true, label: words(label), element };
}

function words(text: string) {
  return { type: "plain_text", text, emoji: false } as const;
}
