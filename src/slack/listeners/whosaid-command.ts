import type { App } from "@slack/bolt";
import { ask } from "#slack/asking.ts";
import { answerView } from "#slack/views/answer.ts";
import type { Deps } from "./deps.ts";
import { questionOf } from "./question.ts";

/** `/whosaid QUESTION`: an answer that only the asker sees, in any channel. */
export function register(app: App, deps: Deps): void {
  app.command("/whosaid", async ({ ack, command, respond }) => {
    await ack();
    const { id, answer } = ask(deps, questionOf(command.text));
    const message = answerView(answer, { audience: "private", id, share: true });
    await respond({ ...message, response_type: "ephemeral" });
  });
}
