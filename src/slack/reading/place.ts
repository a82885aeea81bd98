import type { Place } from "#slack/connection/post.ts";

/** Where a conversation runs, as the memory knows it: a thread, or a direct message. */
export function conversationPlace(team: string | undefined, { channel, thread_ts }: Place): string {
  return [team ?? "", channel, thread_ts ?? ""].join(" ");
}
