import type { ModalView } from "@slack/types";
import type { Answer } from "#answers/answer.ts";
import { answerView } from "#slack/views/answers/answer.ts";
import { plain, richText, section } from "#slack/views/blocks/rich-text.ts";
import { modal } from "./modal.ts";

/** An answer in a window, with the id of its question, for surfaces that have no message to answer in. */
export function answerModal(
  title: string,
  { id, answer }: { readonly id: string; readonly answer: Answer },
  page = 0,
): ModalView {
  const { blocks } = answerView(answer, { audience: "private", id, page });
  return modal(title, blocks);
}

/** A window that says one thing. */
export function noticeModal(title: string, words: string): ModalView {
  return modal(title, [richText(section(plain(words)))]);
}
