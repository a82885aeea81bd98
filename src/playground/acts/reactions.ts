import { publishInConversation } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Message } from "#playground/world/entities.ts";

/** Adds someone's reaction; false when they have it there already. */
export function addReaction(
  platform: Platform,
  conversation: Conversation,
  message: Message,
  userId: string,
  name: string,
): boolean {
  const reactions = message.reactions ?? [];
  const existing = reactions.find((r) => r.name === name);
  if (existing?.users.includes(userId)) return false;
  if (existing === undefined)
    message.reactions = [...reactions, { name, users: [userId], count: 1 }];
  else {
    existing.users.push(userId);
    existing.count += 1;
  }
  publish(platform, conversation, message, userId, name, "reaction_added");
  return true;
}

/** Takes someone's reaction away; false when there was none. */
export function removeReaction(
  platform: Platform,
  conversation: Conversation,
  message: Message,
  userId: string,
  name: string,
): boolean {
  const existing = message.reactions?.find((r) => r.name === name);
  if (existing === undefined || !existing.users.includes(userId)) return false;
  existing.users = existing.users.filter((id) => id !== userId);
  existing.count = existing.users.length;
  message.reactions = (message.reactions ?? []).filter((r) => r.count > 0);
  publish(platform, conversation, message, userId, name, "reaction_removed");
  return true;
}

function publish(
  platform: Platform,
  conversation: Conversation,
  message: Message,
  user: string,
  reaction: string,
  type: "reaction_added" | "reaction_removed",
): void {
  platform.world.touch();
  publishInConversation(platform, conversation, {
    type,
    user,
    reaction,
    item: { type: "message", channel: conversation.id, ts: message.ts },
    item_user: message.user,
    event_ts: platform.ids.timestamp(),
  });
}
