import type { KnownBlock } from "@slack/types";

/** A message as `chat.postMessage` and a response_url take it. */
export interface Message {
  /** Read aloud, and shown in notifications. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}
