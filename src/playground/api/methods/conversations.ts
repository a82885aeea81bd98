import * as v from "valibot";
import { openDirect } from "#playground/acts/direct-messages.ts";
import { addToConversation } from "#playground/acts/membership.ts";
import { flag, list, page, whole } from "#playground/api/arguments.ts";
import {
  isOfTypes,
  lackingScope,
  lackingTypeScope,
  missingScope,
  readScopes,
} from "#playground/api/conversation-scopes.ts";
import { type BotCall, botMethod, isRefusal, type Method, refuse } from "#playground/api/method.ts";
import { directMessageWith, visibleConversation } from "#playground/api/places.ts";
import { conversationJson } from "#playground/api/shapes.ts";
import type { Conversation } from "#playground/world/entities.ts";
import { directConversation } from "#playground/world/world.ts";

/** `conversations.*`: finding places, reading them, joining them. */
export const conversationMethods: readonly Method[] = [
  botMethod({
    name: "conversations.info",
    scopes: readScopes,
    perMinute: 50,
    args: v.object({ channel: v.string(), include_num_members: v.optional(flag, false) }),
    run(call, args) {
      const conversation = visibleConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const lacking = lackingScope(call, conversation, "read");
      if (lacking !== null) return lacking;
      const json = conversationJson(call.platform, conversation, call.installation.botUserId);
      const count = args.include_num_members ? { num_members: conversation.members.size } : {};
      return { ok: true, channel: { ...json, ...count } };
    },
  }),
  botMethod({
    name: "conversations.list",
    scopes: readScopes,
    perMinute: 20,
    args: v.object({
      types: v.optional(list, ["public_channel"]),
      exclude_archived: v.optional(flag, false),
      cursor: v.optional(v.string()),
      limit: v.optional(whole, 100),
    }),
    run(call, args) {
      const lacking = lackingTypeScope(call, args.types);
      if (lacking !== null) return lacking;
      const found = [...call.platform.world.conversations.values()].filter(
        (c) =>
          !isRefusal(visibleConversation(call, c.id)) &&
          isOfTypes(c, args.types) &&
          !(args.exclude_archived && c.archived),
      );
      const slice = page(found, args.cursor, Math.min(args.limit, 1_000));
      if (slice === null) return refuse("invalid_cursor");
      return {
        ok: true,
        channels: slice.items.map((c) =>
          conversationJson(call.platform, c, call.installation.botUserId),
        ),
        response_metadata: { next_cursor: slice.nextCursor },
      };
    },
  }),
  botMethod({
    name: "conversations.members",
    scopes: readScopes,
    perMinute: 100,
    args: v.object({
      channel: v.string(),
      cursor: v.optional(v.string()),
      limit: v.optional(whole, 100),
    }),
    run(call, args) {
      const conversation = visibleConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      const lacking = lackingScope(call, conversation, "read");
      if (lacking !== null) return lacking;
      const slice = page([...conversation.members], args.cursor, Math.min(args.limit, 1_000));
      if (slice === null) return refuse("invalid_cursor");
      return {
        ok: true,
        members: slice.items,
        response_metadata: { next_cursor: slice.nextCursor },
      };
    },
  }),
  botMethod({
    name: "conversations.open",
    scopes: ["im:write", "mpim:write", "channels:manage", "groups:write"],
    perMinute: 50,
    args: v.object({
      channel: v.optional(v.string()),
      users: v.optional(list),
      return_im: v.optional(flag, false),
      prevent_creation: v.optional(flag, false),
    }),
    run(call, args) {
      if (args.channel !== undefined) {
        const conversation = visibleConversation(call, args.channel);
        return isRefusal(conversation)
          ? conversation
          : opened(call, conversation, args.return_im, true);
      }
      const users = args.users ?? [];
      if (users.length === 0) return refuse("users_list_not_supplied");
      if (users.length > 8) return refuse("too_many_users");
      const unknown = users.find(
        (id) => call.platform.world.users.get(id)?.teamId !== call.installation.teamId,
      );
      if (unknown !== undefined) return refuse("user_not_found");
      const needed = users.length > 1 ? "mpim:write" : "im:write";
      if (!call.installation.scopes.includes(needed)) return missingScope(call, needed);
      const { teamId, botUserId } = call.installation;
      const members = new Set([...users, botUserId]);
      const existing = directConversation(call.platform.world, members);
      if (existing !== undefined) return opened(call, existing, args.return_im, true);
      const conversation =
        members.size === 2
          ? directMessageWith(call, users[0] ?? "")
          : openDirect(call.platform, { id: botUserId, teamId }, members);
      return isRefusal(conversation)
        ? conversation
        : opened(call, conversation, args.return_im, false);
    },
  }),
  botMethod({
    name: "conversations.join",
    scopes: ["channels:join"],
    perMinute: 50,
    args: v.object({ channel: v.string() }),
    run(call, args) {
      const conversation = visibleConversation(call, args.channel);
      if (isRefusal(conversation)) return conversation;
      if (conversation.kind !== "channel") return refuse("method_not_supported_for_channel_type");
      if (conversation.archived) return refuse("is_archived");
      const already = conversation.members.has(call.installation.botUserId);
      if (!already)
        addToConversation(call.platform, conversation, call.installation.botUserId, null);
      const channel = conversationJson(call.platform, conversation, call.installation.botUserId);
      return { ok: true, channel, ...(already ? { warning: "already_in_channel" } : {}) };
    },
  }),
];

function opened(call: BotCall, conversation: Conversation, whole: boolean, already: boolean) {
  const channel = whole
    ? conversationJson(call.platform, conversation, call.installation.botUserId)
    : { id: conversation.id };
  return { ok: true, channel, ...(already ? { no_op: true, already_open: true } : {}) } as const;
}
