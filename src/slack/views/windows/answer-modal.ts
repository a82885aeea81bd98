import type { ModalView } from "@slack/types";
import { plain, richText, section } from "#slack/views/blocks/rich-text.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { modal } from "./modal.ts";

/**
 * An answer in a window, for surfaces that have no message to answer in.
 * @param place where a result is shared from here, as its buttons get it back
 */
export function answerModal(title: string, { blocks }: Message, place = ""): ModalView {
  return modal(title, blocks, place);
}

/** A window that says one thing. */
export function noticeModal(title: string, words: string): ModalView {
  return modal(title, [richText(section(plain(words)))]);
}
