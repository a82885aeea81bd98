import type { App, KnownEventFromType } from "@slack/bolt";
import { hasAgentView } from "#slack/agent-view.ts";
import { ask } from "#slack/asking.ts";
import { type Place, post } from "#slack/post.ts";
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
    const { text, place } = written;
    const isAgent = hasAgentView(context);
    if (isAgent)
      await client.assistant.threads.setStatus({
        channel_id: place.channel,
        thread_ts: place.thread_ts ?? event.ts,
        status: "is looking it up…",
      });
    const turn = conversationPlace(context.teamId, place);
    const { id, answer } = ask(deps, questionOf(text), turn);
    const message = answerView(answer, { audience: "private", id });
    await post(client, place, isAgent ? withFeedback(message, id) : message);
  });
}

/** A message that a person wrote to the app: no bot's, no edit, no join, nothing of its own. */
function writtenByPerson(
  event: KnownEventFromType<"message">,
): { readonly text: string; readonly place: Place } | null {
  if (event.channel_type !== "im") return null;
  if (event.subtype !== undefined && event.subtype !== "file_share") return null;
  if ("bot_id" in event && event.bot_id !== undefined) return null;
  const { text = "", channel, thread_ts } = event;
  return { text, place: thread_ts === undefined ? { channel } : { channel, thread_ts } };
}
