import type { App, MessageShortcut } from "@slack/bolt";
import type { Desk, SeenBy } from "#slack/asking/desk.ts";
import { hasWords, type MessageWords, wordsOfMessage } from "#slack/reading/message-words.ts";
import { windowPlace } from "#slack/reading/press.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** What can be asked of somebody's message, threads included; only who asks sees the answer, until it is shared there. */
export function register(app: App, desk: Desk): void {
  offer("who_said_this", "Who said this?", (...asked) => desk.whoSaid(...asked));
  offer("check_quotations", "Check quotations", (...asked) => desk.check(...asked));

  function offer(
    callbackId: string,
    title: string,
    answerTo: (words: MessageWords, seenBy: SeenBy) => Promise<Message>,
  ): void {
    app.shortcut<MessageShortcut>(callbackId, async ({ ack, shortcut, client }) => {
      await ack();
      const words = wordsOfMessage(shortcut.message);
      const thread = threadOf(shortcut);
      const seenBy = { audience: "private", share: thread !== "" } as const;
      await client.views.open({
        trigger_id: shortcut.trigger_id,
        view: hasWords(words)
          ? answerModal(title, await answerTo(words, seenBy), thread)
          : noticeModal(title, "There are no words in this message."),
      });
    });
  }
}

/** The thread of a message, where what is found is shared; empty in direct messages of two. */
function threadOf({ channel, message, message_ts }: MessageShortcut): string {
  if (channel.id.startsWith("D")) return "";
  const begun: unknown = message.thread_ts;
  return windowPlace({
    channel: channel.id,
    thread_ts: typeof begun === "string" ? begun : message_ts,
  });
}
