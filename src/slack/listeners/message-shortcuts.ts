import type { App, MessageShortcut } from "@slack/bolt";
import type { Desk } from "#slack/asking/desk.ts";
import { hasWords, type MessageWords, wordsOfMessage } from "#slack/reading/message-words.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** What can be asked of somebody's message, threads included; only who asks sees the answer. */
export function register(app: App, desk: Desk): void {
  offer("who_said_this", "Who said this?", (words) => desk.whoSaid(words));
  offer("check_quotations", "Check quotations", (words) => desk.check(words));

  function offer(
    callbackId: string,
    title: string,
    answerTo: (words: MessageWords) => Promise<Message>,
  ): void {
    app.shortcut<MessageShortcut>(callbackId, async ({ ack, shortcut, client }) => {
      await ack();
      const words = wordsOfMessage(shortcut.message);
      await client.views.open({
        trigger_id: shortcut.trigger_id,
        view: hasWords(words)
          ? answerModal(title, await answerTo(words))
          : noticeModal(title, "There are no words in this message."),
      });
    });
  }
}
