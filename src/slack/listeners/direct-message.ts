import { type App, type KnownEventFromType, webApi } from "@slack/bolt";
import { hasAgentView } from "#slack/agent-view.ts";
import type { Desk } from "#slack/asking/ask.ts";
import { conversationPlace } from "#slack/asking/place.ts";
import { questionOf } from "#slack/asking/question.ts";
import { takeTurn } from "#slack/asking/take-turn.ts";
import { replyToThanks } from "#slack/asking/thanks.ts";
import { type Place, post } from "#slack/connection/post.ts";
import { withFeedback } from "#slack/views/messages/feedback.ts";
import { fileNotice, withFileNote } from "#slack/views/messages/files.ts";

/** A direct message: plain conversation, answered where it was written. */
export function register(app: App, desk: Desk): void {
  app.event("message", async ({ event, client, context }) => {
    const written = writtenByPerson(event);
    if (written === null) return;
    const { question, hasFiles, place } = written;
    const simple = question === "" && hasFiles ? fileNotice : replyToThanks(question);
    if (simple !== null) return void (await post(client, place, simple));
    const isAgent = hasAgentView(context);
    if (isAgent) await announce(client, place.channel, place.thread_ts ?? event.ts);
    const conversation = conversationPlace(context.teamId, place);
    const { id, message } = takeTurn(desk, conversation, question, { audience: "private" });
    const whole = hasFiles ? withFileNote(message) : message;
    await post(client, place, isAgent ? withFeedback(whole, id) : whole);
  });
}

/** Shows that an answer is on its way. Where Slack refuses that, the answer comes all the same. */
async function announce(client: webApi.WebClient, channel: string, thread: string): Promise<void> {
  const status = { channel_id: channel, thread_ts: thread, status: "is looking it up…" };
  await client.assistant.threads.setStatus(status).catch((fault: unknown) => {
    if (!(fault instanceof webApi.WebAPIPlatformError)) throw fault;
  });
}

interface Written {
  readonly question: string;
  readonly hasFiles: boolean;
  readonly place: Place;
}

/** A message that a person wrote to the app: no bot's, no edit, no join, nothing of its own. */
function writtenByPerson(event: KnownEventFromType<"message">): Written | null {
  if (event.channel_type !== "im") return null;
  if (event.subtype !== undefined && event.subtype !== "file_share") return null;
  if ("bot_id" in event && event.bot_id !== undefined) return null;
  const { text = "", channel, thread_ts } = event;
  return {
    question: questionOf(text),
    hasFiles: event.subtype === "file_share",
    place: thread_ts === undefined ? { channel } : { channel, thread_ts },
  };
}
