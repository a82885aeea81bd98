import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";

/** The workspace's things in the JSON shapes of the Web API. */

export function userJson(user: User): Record<string, unknown> {
  const isBot = user.role === "bot";
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    deleted: user.deleted,
    real_name: user.realName,
    tz: "Etc/UTC",
    tz_label: "Coordinated Universal Time",
    tz_offset: 0,
    profile: {
      real_name: user.realName,
      real_name_normalized: user.realName,
      display_name: isBot ? "" : user.name,
      display_name_normalized: isBot ? "" : user.name,
      ...(user.email === null ? {} : { email: user.email }),
      ...(user.botId === null ? {} : { bot_id: user.botId }),
      team: user.teamId,
    },
    is_admin: user.role === "admin" || user.role === "owner",
    is_owner: user.role === "owner",
    is_primary_owner: user.role === "owner",
    is_restricted: user.role === "guest",
    is_ultra_restricted: false,
    is_bot: isBot,
    is_app_user: false,
    updated: 0,
  };
}

export function conversationJson(
  platform: Platform,
  conversation: Conversation,
  botUserId: string,
): Record<string, unknown> {
  const { kind, created } = conversation;
  const base = {
    id: conversation.id,
    created,
    is_im: kind === "im",
    is_org_shared: false,
    context_team_id: conversation.teamIds[0],
    updated: created * 1_000,
  };
  if (kind === "im") {
    const other = [...conversation.members].find((id) => id !== botUserId) ?? botUserId;
    return {
      ...base,
      user: other,
      is_user_deleted: platform.world.users.get(other)?.deleted ?? true,
      priority: 0,
    };
  }
  return {
    ...base,
    name: conversation.name,
    name_normalized: conversation.name,
    is_channel: kind === "channel",
    is_group: kind === "group",
    is_mpim: kind === "mpim",
    is_private: kind !== "channel",
    is_archived: conversation.archived,
    is_general: conversation.isGeneral,
    is_shared: conversation.teamIds.length > 1,
    is_ext_shared: conversation.teamIds.length > 1,
    is_pending_ext_shared: false,
    is_member: conversation.members.has(botUserId),
    creator: conversation.creator,
    shared_team_ids: conversation.teamIds,
    topic: { value: conversation.topic, creator: "", last_set: 0 },
    purpose: { value: conversation.purpose, creator: "", last_set: 0 },
    previous_names: [],
  };
}
