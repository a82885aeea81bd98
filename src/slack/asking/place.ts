import type { BlockAction } from "@slack/bolt";
import type { Place } from "#slack/connection/post.ts";

/** Where a conversation runs, as the memory knows it: a thread, or a direct message. */
export function conversationPlace(team: string | undefined, { channel, thread_ts }: Place): string {
  return [team ?? "", channel, thread_ts ?? ""].join(" ");
}

/** The conversation or thread of the message that a button is in; null for a window's button. */
export function placeOfButton({ channel, container }: BlockAction): Place | null {
  if (channel === undefined) return null;
  const thread: unknown = container.thread_ts;
  return typeof thread === "string"
    ? { channel: channel.id, thread_ts: thread }
    : { channel: channel.id };
}
