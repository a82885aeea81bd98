import type { App, MessageShortcut } from "@slack/bolt";
import { ask } from "#slack/asking.ts";
import { answerModal, noticeModal } from "#slack/views/answer-modal.ts";
import type { Deps } from "./deps.ts";
import { questionOf } from "./question.ts";

/** Code units of a message that are searched for: a quotation, not a chapter. */
const longestWords = 600;

/** What can be asked of somebody's message, threads included; only who asks sees the answer. */
export function register(app: App, deps: Deps): void {
  app.shortcut<MessageShortcut>("who_said_this", async ({ ack, shortcut, client }) => {
    await ack();
    const title = "Who said this?";
    const words = questionOf(shortcut.message.text ?? "").slice(0, longestWords);
    const view = words === "" ? noticeModal(title, noWords) : answered(title, `who said ${words}`);
    await client.views.open({ trigger_id: shortcut.trigger_id, view });
  });

  function answered(title: string, question: string) {
    const { id, answer } = ask(deps, question);
    return answerModal(title, answer, id);
  }
}

const noWords = "There are no words in this message.";
