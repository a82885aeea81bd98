import type { App } from "@slack/bolt";
import type { Desk } from "#slack/asking/ask.ts";
import { carriedBy } from "#slack/asking/message-words.ts";
import { conversationPlace } from "#slack/asking/place.ts";
import { questionOf } from "#slack/asking/question.ts";
import { takeTurn } from "#slack/asking/take-turn.ts";
import { replyToThanks } from "#slack/asking/thanks.ts";
import { post } from "#slack/connection/post.ts";

/** A mention in a channel: the answer goes into its thread, which remembers what was asked. */
export function register(app: App, desk: Desk): void {
  app.event("app_mention", async ({ event, client, context }) => {
    if (event.bot_id !== undefined || "edited" in event) return;
    const place = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    const question = questionOf(event.text);
    const thanked = replyToThanks(question);
    if (thanked !== null) return void (await post(client, place, thanked));
    const conversation = conversationPlace(context.teamId, place);
    const carried = carriedBy({ ...event });
    const { message } = takeTurn(desk, conversation, question, { audience: "channel" }, carried);
    await post(client, place, message);
  });
}
