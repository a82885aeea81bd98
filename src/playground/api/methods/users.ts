import * as v from "valibot";
import { flag, list, page, whole } from "#playground/api/arguments.ts";
import { isOfTypes, lackingTypeScope, readScopes } from "#playground/api/conversation-scopes.ts";
import { type BotCall, botMethod, type Method, refuse } from "#playground/api/method.ts";
import { conversationJson, userJson } from "#playground/api/shapes.ts";
import type { User } from "#playground/world/entities.ts";

/** `users.*`: who is in the workspace. */
export const userMethods: readonly Method[] = [
  botMethod({
    name: "users.info",
    scopes: ["users:read"],
    perMinute: 100,
    missing: "a profile has names and an e-mail address only",
    args: v.object({ user: v.string(), include_locale: v.optional(flag, false) }),
    run(call, args) {
      const user = call.platform.world.users.get(args.user);
      if (user === undefined) return refuse("user_not_found");
      if (!knows(call, user)) return refuse("user_not_visible");
      const locale = args.include_locale ? { locale: "en-US" } : {};
      return { ok: true, user: { ...withoutEmail(call, userJson(user)), ...locale } };
    },
  }),
  botMethod({
    name: "users.list",
    scopes: ["users:read"],
    perMinute: 20,
    missing: "a profile has names and an e-mail address only",
    args: v.object({ cursor: v.optional(v.string()), limit: v.optional(whole, 1_000) }),
    run(call, args) {
      const members = [...call.platform.world.users.values()].filter(
        (u) => u.teamId === call.installation.teamId,
      );
      const slice = page(members, args.cursor, Math.min(args.limit, 1_000));
      if (slice === null) return refuse("invalid_cursor");
      return {
        ok: true,
        members: slice.items.map((u) => withoutEmail(call, userJson(u))),
        cache_ts: Math.floor(call.platform.clock.now() / 1_000),
        response_metadata: { next_cursor: slice.nextCursor },
      };
    },
  }),
  botMethod({
    name: "users.lookupByEmail",
    scopes: ["users:read.email"],
    perMinute: 50,
    args: v.object({ email: v.string() }),
    run(call, args) {
      const user = [...call.platform.world.users.values()].find(
        (u) => u.email === args.email && u.teamId === call.installation.teamId,
      );
      return user === undefined ? refuse("users_not_found") : { ok: true, user: userJson(user) };
    },
  }),
  botMethod({
    name: "users.conversations",
    scopes: readScopes,
    perMinute: 50,
    args: v.object({
      user: v.optional(v.string()),
      types: v.optional(list, ["public_channel"]),
      cursor: v.optional(v.string()),
      limit: v.optional(whole, 100),
    }),
    run(call, args) {
      const lacking = lackingTypeScope(call, args.types);
      if (lacking !== null) return lacking;
      const { botUserId, teamId } = call.installation;
      const found = [...call.platform.world.conversations.values()].filter(
        (c) =>
          c.members.has(args.user ?? botUserId) &&
          (c.kind === "channel" || c.members.has(botUserId)) &&
          c.teamIds.includes(teamId) &&
          isOfTypes(c, args.types),
      );
      const slice = page(found, args.cursor, Math.min(args.limit, 1_000));
      if (slice === null) return refuse("invalid_cursor");
      return {
        ok: true,
        channels: slice.items.map((c) => conversationJson(call.platform, c, botUserId)),
        response_metadata: { next_cursor: slice.nextCursor },
      };
    },
  }),
];

/** The bot knows its own workspace, and the people it shares a channel with. */
function knows(call: BotCall, user: User): boolean {
  if (user.teamId === call.installation.teamId) return true;
  for (const conversation of call.platform.world.conversations.values()) {
    if (conversation.members.has(user.id) && conversation.members.has(call.installation.botUserId))
      return true;
  }
  return false;
}

function withoutEmail(call: BotCall, user: Record<string, unknown>): Record<string, unknown> {
  if (call.installation.scopes.includes("users:read.email")) return user;
  const { email: _, ...profile } = Object(user.profile);
  return { ...user, profile };
}
