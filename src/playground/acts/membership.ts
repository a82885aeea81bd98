import { publishInConversation } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation } from "#playground/world/entities.ts";

/** Makes someone a member and tells the app. `inviter` is null for those who join by themselves. */
export function addToConversation(
  platform: Platform,
  conversation: Conversation,
  userId: string,
  inviter: string | null,
): void {
  conversation.members.add(userId);
  platform.world.touch();
  publishInConversation(platform, conversation, {
    type: "member_joined_channel",
    user: userId,
    channel: conversation.id,
    channel_type: conversation.kind === "channel" ? "C" : "G",
    team: platform.world.users.get(userId)?.teamId,
    ...(inviter === null ? {} : { inviter }),
    event_ts: platform.ids.timestamp(),
  });
}

/** Takes a member away and tells the app, if its bot is still there to hear it. */
export function removeFromConversation(
  platform: Platform,
  conversation: Conversation,
  userId: string,
): void {
  conversation.members.delete(userId);
  platform.world.touch();
  publishInConversation(platform, conversation, {
    type: "member_left_channel",
    user: userId,
    channel: conversation.id,
    channel_type: conversation.kind === "channel" ? "C" : "G",
    team: platform.world.users.get(userId)?.teamId,
    event_ts: platform.ids.timestamp(),
  });
}
