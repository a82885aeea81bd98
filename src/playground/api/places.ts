import { openDirect } from "#playground/acts/direct-messages.ts";
import type { Conversation, Message } from "#playground/world/entities.ts";
import { messageAt } from "#playground/world/world.ts";
import { type BotCall, isRefusal, type Refusal, refuse } from "./method.ts";

/** The conversation with this id, if the bot may know of it. */
export function visibleConversation(call: BotCall, id: string): Conversation | Refusal {
  const conversation = call.platform.world.conversations.get(id);
  const { teamId, botUserId } = call.installation;
  if (conversation === undefined || !conversation.teamIds.includes(teamId))
    return refuse("channel_not_found");
  if (conversation.kind !== "channel" && !conversation.members.has(botUserId))
    return refuse("channel_not_found");
  return conversation;
}

/** The conversation with this id, if the bot is a member. */
export function joinedConversation(call: BotCall, id: string): Conversation | Refusal {
  const conversation = visibleConversation(call, id);
  if (isRefusal(conversation)) return conversation;
  return conversation.members.has(call.installation.botUserId)
    ? conversation
    : refuse("not_in_channel");
}

/**
 * Where a message may be posted: by channel id, by name, or by a person's id for a direct message.
 * With `chat:write.public` the bot need not be a member of a public channel.
 */
export function postableConversation(call: BotCall, given: string): Conversation | Refusal {
  if (given.startsWith("U") || given.startsWith("W")) return directMessageWith(call, given);
  const conversation = visibleConversation(call, channelId(call, given));
  if (isRefusal(conversation)) return conversation;
  if (conversation.archived) return refuse("is_archived");
  if (conversation.members.has(call.installation.botUserId)) return conversation;
  return call.installation.scopes.includes("chat:write.public")
    ? conversation
    : refuse("not_in_channel");
}

/** The direct message between the bot and a person, opened when there is none yet. */
export function directMessageWith(call: BotCall, userId: string): Conversation | Refusal {
  const { platform, installation } = call;
  const { teamId, botUserId } = installation;
  const user = platform.world.users.get(userId);
  if (user?.teamId !== teamId) return refuse("channel_not_found");
  if (user.role === "bot") return refuse("cannot_dm_bot");
  if (!platform.app.manifest.features.app_home?.messages_tab_enabled)
    return refuse("messages_tab_disabled");
  return openDirect(platform, { id: botUserId, teamId }, [userId, botUserId]);
}

export function messageIn(conversation: Conversation, ts: string): Message | Refusal {
  return messageAt(conversation, ts) ?? refuse("message_not_found");
}

function channelId(call: BotCall, given: string): string {
  const name = given.startsWith("#") ? given.slice(1) : given;
  for (const conversation of call.platform.world.conversations.values()) {
    if (
      conversation.name === name &&
      conversation.name !== "" &&
      conversation.teamIds.includes(call.installation.teamId)
    ) {
      return conversation.id;
    }
  }
  return given;
}
