import type { App, MessageShortcut } from "@slack/bolt";
import { checkMessage, hasWords, whoSaidMessage } from "#slack/asking/about-message.ts";
import type { Desk, Reply } from "#slack/asking/ask.ts";
import { type MessageWords, wordsOfMessage } from "#slack/asking/message-words.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** What can be asked of somebody's message, threads included; only who asks sees the answer. */
export function register(app: App, desk: Desk): void {
  offer("who_said_this", "Who said this?", whoSaidMessage);
  offer("check_quotations", "Check quotations", checkMessage);

  function offer(
    callbackId: string,
    title: string,
    replyTo: (desk: Desk, words: MessageWords) => Reply,
  ): void {
    app.shortcut<MessageShortcut>(callbackId, async ({ ack, shortcut, client }) => {
      await ack();
      const words = wordsOfMessage(shortcut.message);
      await client.views.open({
        trigger_id: shortcut.trigger_id,
        view: hasWords(words)
          ? answerModal(title, replyTo(desk, words))
          : noticeModal(title, "There are no words in this message."),
      });
    });
  }
}
