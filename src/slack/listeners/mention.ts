import type { App } from "@slack/bolt";
import type { Desk } from "#slack/asking/desk.ts";
import { post } from "#slack/connection/post.ts";
import { carriedBy } from "#slack/reading/message-words.ts";
import { conversationPlace } from "#slack/reading/place.ts";
import { questionOf } from "#slack/reading/question.ts";
import { isThanks } from "#slack/reading/thanks.ts";
import { welcome } from "#slack/views/messages/notice.ts";

/** A mention in a channel: the answer goes into its thread, which remembers what was asked. */
export function register(app: App, desk: Desk): void {
  app.event("app_mention", async ({ event, client, context }) => {
    if (event.bot_id !== undefined || "edited" in event) return;
    const place = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    if (isThanks(event.text)) return void (await post(client, place, welcome));
    const { message } = await desk.takeTurn({
      place: conversationPlace(context.teamId, place),
      question: questionOf(event.text),
      seenBy: { audience: "channel" },
      carried: carriedBy({ ...event }),
    });
    await post(client, place, message);
  });
}
