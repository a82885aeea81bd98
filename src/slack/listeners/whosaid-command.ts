import type { App } from "@slack/bolt";
import { answerView } from "#slack/views/answer.ts";
import type { Deps } from "./deps.ts";
import { questionOf } from "./question.ts";

/** `/whosaid QUESTION`: an answer that only the asker sees, in any channel. */
export function register(app: App, { library }: Deps): void {
  app.command("/whosaid", async ({ ack, command, respond }) => {
    await ack();
    const answer = library.ask(questionOf(command.text));
    const message = answerView(answer, { audience: "private" });
    await respond({ ...message, response_type: "ephemeral" });
  });
}
