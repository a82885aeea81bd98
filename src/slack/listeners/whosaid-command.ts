import type { App } from "@slack/bolt";
import { ask, type Desk } from "#slack/asking/ask.ts";
import { questionOf } from "#slack/asking/question.ts";
import { answerView } from "#slack/views/answers/answer.ts";

/** `/whosaid QUESTION`: an answer that only the asker sees, in any channel. */
export function register(app: App, desk: Desk): void {
  app.command("/whosaid", async ({ ack, command, respond }) => {
    await ack();
    const { id, answer } = ask(desk, questionOf(command.text));
    const message = answerView(answer, { audience: "private", id, share: true });
    await respond({ ...message, response_type: "ephemeral" });
  });
}
