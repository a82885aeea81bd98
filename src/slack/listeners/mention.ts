import type { App } from "@slack/bolt";
import { ask } from "#slack/asking.ts";
import { post } from "#slack/post.ts";
import { answerView } from "#slack/views/answer.ts";
import type { Deps } from "./deps.ts";
import { conversationPlace } from "./place.ts";
import { questionOf } from "./question.ts";
import { replyToThanks } from "./thanks.ts";

/** A mention in a channel: the answer goes into its thread, which remembers what was asked. */
export function register(app: App, deps: Deps): void {
  app.event("app_mention", async ({ event, client, context }) => {
    if (event.bot_id !== undefined || "edited" in event) return;
    const place = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    const question = questionOf(event.text);
    const thanked = replyToThanks(question);
    if (thanked !== null) return void (await post(client, place, thanked));
    const turn = conversationPlace(context.teamId, place);
    const { id, answer } = ask(deps, question, turn);
    await post(client, place, answerView(answer, { audience: "channel", id }));
  });
}
