import type { ConversationKind } from "#playground/world/entities.ts";

/** An event that the workspace can send, the scopes that let an app have it, and what is missing. */
export interface EventType {
  readonly name: string;
  /** Any one of these is enough; none means that no scope is asked. */
  readonly scopes: readonly string[];
  /** What Slack does and this workspace does not; absent when nothing is known to be missing. */
  readonly missing?: string;
}

const messageGaps =
  "of the subtypes `file_share`, `message_changed`, `message_deleted`, `thread_broadcast`; none for joins, topics and names, nor for the parent of a new reply";

/** Every event type of the workspace, as the names in a manifest's `bot_events`. */
export const eventTypes: readonly EventType[] = [
  { name: "app_home_opened", scopes: [] },
  { name: "app_mention", scopes: ["app_mentions:read"] },
  { name: "app_uninstalled", scopes: [] },
  {
    name: "assistant_thread_started",
    scopes: ["assistant:write"],
    missing: "sent when a person opens the messages tab; the context is always empty",
  },
  { name: "channel_created", scopes: ["channels:read"] },
  { name: "file_shared", scopes: ["files:read"] },
  { name: "function_executed", scopes: [] },
  { name: "link_shared", scopes: ["links:read"], missing: "not sent for edited messages" },
  { name: "member_joined_channel", scopes: ["channels:read", "groups:read"] },
  { name: "member_left_channel", scopes: ["channels:read", "groups:read"] },
  { name: "message.channels", scopes: ["channels:history"], missing: messageGaps },
  { name: "message.groups", scopes: ["groups:history"], missing: messageGaps },
  { name: "message.im", scopes: ["im:history"], missing: messageGaps },
  { name: "message.mpim", scopes: ["mpim:history"], missing: messageGaps },
  { name: "reaction_added", scopes: ["reactions:read"] },
  { name: "reaction_removed", scopes: ["reactions:read"] },
  { name: "tokens_revoked", scopes: [] },
];

/** The subscription that carries `message` events of a kind of conversation. */
export const messageSubscription: Record<ConversationKind, string> = {
  channel: "message.channels",
  group: "message.groups",
  im: "message.im",
  mpim: "message.mpim",
};
