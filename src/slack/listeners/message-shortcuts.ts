import type { App, MessageShortcut } from "@slack/bolt";
import { ask, check, type Desk, type Reply } from "#slack/asking/ask.ts";
import { draftOf, questionOf } from "#slack/asking/question.ts";
import { answerModal, noticeModal } from "#slack/views/windows/answer-modal.ts";

/** Code units of a message that are searched for: a quotation, not a chapter. */
const longestWords = 600;

/** What can be asked of somebody's message, threads included; only who asks sees the answer. */
export function register(app: App, desk: Desk): void {
  offer("who_said_this", "Who said this?", (text) => {
    const checked = check(desk, draftOf(text));
    const quotations = quotationsIn(checked);
    if (quotations > 1) return checked;
    const reply = ask(desk, `who said ${questionOf(text).slice(0, longestWords)}`);
    return reply.answer.kind === "not-found" && quotations > 0 ? checked : reply;
  });
  offer("check_quotations", "Check quotations", (text) => check(desk, draftOf(text)));

  function offer(callbackId: string, title: string, reply: (text: string) => Reply): void {
    app.shortcut<MessageShortcut>(callbackId, async ({ ack, shortcut, client }) => {
      await ack();
      const text = shortcut.message.text ?? "";
      await client.views.open({
        trigger_id: shortcut.trigger_id,
        view: questionOf(text) === "" ? noticeModal(title, noWords) : windowOf(title, reply(text)),
      });
    });
  }
}

/** A message may quote several people, and say more around the words that it quotes. */
function quotationsIn({ answer }: Reply): number {
  return answer.kind === "draft" ? answer.checks.length : 0;
}

function windowOf(title: string, { answer, id }: Reply) {
  return answerModal(title, answer, id);
}

const noWords = "There are no words in this message.";
