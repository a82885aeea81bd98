import { publishInConversation, publishInTeam } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";
import { addConversation } from "#playground/world/world.ts";

/** Makes someone a member and tells the app. `inviter` is null for those who join by themselves. */
export function addToConversation(
  platform: Platform,
  conversation: Conversation,
  userId: string,
  inviter: string | null,
): void {
  conversation.members.add(userId);
  platform.world.touch();
  const event = membershipEvent(platform, "member_joined_channel", conversation, userId);
  publishInConversation(platform, conversation, {
    ...event,
    ...(inviter === null ? {} : { inviter }),
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
  const event = membershipEvent(platform, "member_left_channel", conversation, userId);
  publishInConversation(platform, conversation, event);
}

function membershipEvent(
  platform: Platform,
  type: "member_joined_channel" | "member_left_channel",
  conversation: Conversation,
  userId: string,
) {
  return {
    type,
    user: userId,
    channel: conversation.id,
    channel_type: conversation.kind === "channel" ? "C" : "G",
    team: platform.world.users.get(userId)?.teamId,
    event_ts: platform.ids.timestamp(),
  };
}

/** Makes a channel; the app hears of public ones. */
export function createChannel(
  platform: Platform,
  creator: User,
  name: string,
  isPrivate: boolean,
): Conversation {
  const conversation = addConversation(platform.world, platform.ids, platform.clock, {
    kind: isPrivate ? "group" : "channel",
    name,
    teamIds: [creator.teamId],
    members: [creator.id],
    creator: creator.id,
  });
  if (!isPrivate) {
    const { id, created } = conversation;
    publishInTeam(platform, creator.teamId, {
      type: "channel_created",
      channel: { id, name, created, creator: creator.id, is_channel: true },
      event_ts: platform.ids.timestamp(),
    });
  }
  return conversation;
}
