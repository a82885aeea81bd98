import type { Platform } from "#playground/platform.ts";
import type { Conversation, Message, User } from "#playground/world/entities.ts";
import { canRead } from "#playground/world/world.ts";

/** The messages that a person sees in a place, in order: everyone's, and those only for them. */
export function visibleMessages(conversation: Conversation, user: User): readonly Message[] {
  if (!canRead(conversation, user)) return [];
  const own = conversation.ephemerals.filter((e) => e.viewer === user.id).map((e) => e.message);
  if (own.length === 0) return conversation.messages;
  return [...conversation.messages, ...own].sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** The places in a person's sidebar: public channels, and all that they are a member of. */
export function visibleConversations(platform: Platform, user: User): readonly Conversation[] {
  return [...platform.world.conversations.values()].filter((c) => canRead(c, user) && !c.archived);
}
