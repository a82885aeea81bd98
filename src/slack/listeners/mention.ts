import type { App } from "@slack/bolt";
import { ask, noteTurn } from "#slack/asking.ts";
import { post } from "#slack/post.ts";
import { answerPage } from "#slack/views/answer.ts";
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
    const reply = ask(deps, question, turn);
    const { message, shown } = answerPage(reply.answer, { audience: "channel", id: reply.id });
    noteTurn(deps, turn, reply, shown);
    await post(client, place, message);
  });
}
