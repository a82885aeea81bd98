import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { Place } from "#slack/connection/post.ts";

/** A press of a button in a message or a window, as its listener gets it. */
export type Press = Pick<
  AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>,
  "body" | "client" | "context" | "respond"
>;

/** The conversation or thread of the message that a button is in; null for a window's button. */
export function placeOfButton({ channel, container }: BlockAction): Place | null {
  if (channel === undefined) return null;
  const thread: unknown = container.thread_ts;
  return typeof thread === "string"
    ? { channel: channel.id, thread_ts: thread }
    : { channel: channel.id };
}

/** Where a result of a window is shared, as the window keeps it: "C012:1700000000.000100". */
export function windowPlace({ channel, thread_ts = "" }: Place): string {
  return `${channel}:${thread_ts}`;
}

/** The same as a button of the window finds it; null where nothing is shared from it. */
export function placeOfWindow({ view }: BlockAction): Place | null {
  const [, channel, threadTs] = /^([A-Z]\w+):([\d.]+)$/.exec(view?.private_metadata ?? "") ?? [];
  return channel === undefined || threadTs === undefined ? null : { channel, thread_ts: threadTs };
}
