import type { App, KnownEventFromType, webApi } from "@slack/bolt";
import { hasAgentView } from "#slack/agent-view.ts";
import type { Desk } from "#slack/asking/desk.ts";
import { type Place, post } from "#slack/connection/post.ts";
import { carriedBy, hasWords, type MessageWords } from "#slack/reading/message-words.ts";
import { conversationPlace } from "#slack/reading/place.ts";
import { questionOf } from "#slack/reading/question.ts";
import { isThanks } from "#slack/reading/thanks.ts";
import { withFeedback } from "#slack/views/messages/feedback.ts";
import { fileNotice, withFileNote } from "#slack/views/messages/files.ts";
import { welcome } from "#slack/views/messages/notice.ts";

/** A direct message: plain conversation, answered where it was written. */
export function register(app: App, desk: Desk): void {
  app.event("message", async ({ event, client, context }) => {
    const written = writtenByPerson(event);
    if (written === null) return;
    const { text, question, hasFiles, place, carried } = written;
    const isFileAlone = question === "" && hasFiles && !hasWords(carried);
    if (isFileAlone) return void (await post(client, place, fileNotice));
    if (isThanks(text)) return void (await post(client, place, welcome));
    const isAgent = hasAgentView(context);
    const thread = { channel_id: place.channel, thread_ts: place.thread_ts ?? event.ts };
    if (isAgent) await showStatus(client, { ...thread, status: "is looking it up…" });
    try {
      const { ratedBy, message } = await desk.takeTurn({
        place: conversationPlace(context.teamId, place),
        question,
        seenBy: { audience: "private" },
        carried,
      });
      const whole = hasFiles && !hasWords(carried) ? withFileNote(message) : message;
      await post(client, place, isAgent && ratedBy !== null ? withFeedback(whole, ratedBy) : whole);
    } finally {
      // Slack takes it away at an answer in the thread, and ours may stand below it.
      if (isAgent) await showStatus(client, { ...thread, status: "" });
    }
  });
}

type Status = Parameters<webApi.WebClient["assistant"]["threads"]["setStatus"]>[0];

/** Shows what the app is doing. Whatever becomes of that, the answer comes all the same. */
async function showStatus(client: webApi.WebClient, status: Status): Promise<void> {
  await client.assistant.threads.setStatus(status).catch(() => undefined);
}

interface Written {
  readonly text: string;
  readonly question: string;
  readonly carried: MessageWords;
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
    text,
    question: questionOf(text),
    carried: carriedBy({ ...event }),
    hasFiles: event.subtype === "file_share",
    place: thread_ts === undefined ? { channel } : { channel, thread_ts },
  };
}
