import type { App } from "@slack/bolt";
import type { Desk } from "#slack/asking/desk.ts";
import { questionOf } from "#slack/reading/question.ts";

/** `/whosaid QUESTION`: an answer that only the asker sees, in any channel. */
export function register(app: App, desk: Desk): void {
  app.command("/whosaid", async ({ ack, command, respond }) => {
    await ack();
    const seenBy = { audience: "private", share: true } as const;
    const message = await desk.ask(questionOf(command.text), seenBy);
    await respond({ ...message, response_type: "ephemeral" });
  });
}
