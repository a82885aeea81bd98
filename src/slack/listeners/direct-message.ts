import type { App, KnownEventFromType } from "@slack/bolt";
import { hasAgentView } from "#slack/agent-view.ts";
import { ask } from "#slack/asking.ts";
import { post } from "#slack/post.ts";
import { answerView } from "#slack/views/answer.ts";
import { withFeedback } from "#slack/views/feedback.ts";
import type { Deps } from "./deps.ts";
import { conversationPlace } from "./place.ts";
import { questionOf } from "./question.ts";

/** A direct message: plain conversation, answered where it was written. */
export function register(app: App, deps: Deps): void {
  app.event("message", async ({ event, client, context }) => {
    const written = writtenByPerson(event);
    if (written === null) return;
    const { text, channel, thread } = written;
    const isAgent = hasAgentView(context);
    if (isAgent)
      await client.assistant.threads.setStatus({
        channel_id: channel,
        thread_ts: thread ?? event.ts,
        status: "is looking it up…",
      });
    const place = conversationPlace(context.teamId, channel, thread);
    const { id, answer } = ask(deps, questionOf(text), place);
    const shown = answerView(answer, { audience: "private", id });
    const message = isAgent ? withFeedback(shown, id) : shown;
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
