import type { App, KnownEventFromType } from "@slack/bolt";
import { ask } from "#slack/asking.ts";
import { post } from "#slack/post.ts";
import { answerView } from "#slack/views/answer.ts";
import type { Deps } from "./deps.ts";
import { conversationPlace } from "./place.ts";
import { questionOf } from "./question.ts";

/** A direct message: plain conversation, answered where it was written. */
export function register(app: App, deps: Deps): void {
  app.event("message", async ({ event, client, context }) => {
    const written = writtenByPerson(event);
    if (written === null) return;
    const { text, channel, thread } = written;
    const place = conversationPlace(context.teamId, channel, thread);
    const { id, answer } = ask(deps, questionOf(text), place);
    const message = answerView(answer, { audience: "private", id });
    await post(client, { channel, ...(thread !== undefined && { thread_ts: thread }) }, message);
  });
}

/** A message that a person wrote to the app: no bot's, no edit, no join, nothing of its own. */
function writtenByPerson(event: KnownEventFromType<"message">) {
  if (event.channel_type !== "im") return null;
  if (event.subtype !== undefined && event.subtype !== "file_share") return null;
  if ("bot_id" in event && event.bot_id !== undefined) return null;
  const { text = "", channel } = event;
  return { text, channel, thread: event.thread_ts };
}
