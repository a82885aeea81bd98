import type { App } from "@slack/bolt";
import { ask } from "#slack/asking.ts";
import { post } from "#slack/post.ts";
import { answerView } from "#slack/views/answer.ts";
import type { Deps } from "./deps.ts";
import { conversationPlace } from "./place.ts";
import { questionOf } from "./question.ts";

/** A mention in a channel: the answer goes into its thread, which remembers what was asked. */
export function register(app: App, deps: Deps): void {
  app.event("app_mention", async ({ event, client, context }) => {
    if (event.bot_id !== undefined || "edited" in event) return;
    const thread = event.thread_ts ?? event.ts;
    const place = conversationPlace(context.teamId, event.channel, thread);
    const { id, answer } = ask(deps, questionOf(event.text), place);
    const message = answerView(answer, { audience: "channel", id });
    await post(client, { channel: event.channel, thread_ts: thread }, message);
  });
}
