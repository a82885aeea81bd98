import type { App } from "@slack/bolt";
import { post } from "#slack/post.ts";
import { answerView } from "#slack/views/answer.ts";
import type { Deps } from "./deps.ts";
import { questionOf } from "./question.ts";

/** A mention in a channel: the answer goes into the thread of the mention. */
export function register(app: App, { library }: Deps): void {
  app.event("app_mention", async ({ event, client }) => {
    if (event.bot_id !== undefined || "edited" in event) return;
    const answer = library.ask(questionOf(event.text));
    const place = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    await post(client, place, answerView(answer, { audience: "channel" }));
  });
}
