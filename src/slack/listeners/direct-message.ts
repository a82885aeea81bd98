import type { App, KnownEventFromType } from "@slack/bolt";
import { post } from "#slack/post.ts";
import { answerView } from "#slack/views/answer.ts";
import type { Deps } from "./deps.ts";
import { questionOf } from "./question.ts";

/** A direct message: plain conversation, answered where it was written. */
export function register(app: App, { library }: Deps): void {
  app.event("message", async ({ event, client }) => {
    const written = writtenByPerson(event);
    if (written === null) return;
    const { text, channel, thread_ts } = written;
    const answer = library.ask(questionOf(text));
    const place = thread_ts === undefined ? { channel } : { channel, thread_ts };
    await post(client, place, answerView(answer, { audience: "private" }));
  });
}

/** A message that a person wrote to the app: no bot's, no edit, no join, nothing of its own. */
function writtenByPerson(event: KnownEventFromType<"message">) {
  if (event.channel_type !== "im") return null;
  if (event.subtype !== undefined && event.subtype !== "file_share") return null;
  if ("bot_id" in event && event.bot_id !== undefined) return null;
  const { text = "", channel } = event;
  return { text, channel, thread_ts: event.thread_ts };
}
