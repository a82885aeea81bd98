import * as v from "valibot";
import { revokeToken } from "#playground/acts/installation.ts";
import { flag } from "#playground/api/arguments.ts";
import { appMethod, botMethod, type Method } from "#playground/api/method.ts";

/** `auth.*`, `apps.connections.open`, and what an app may ask about the workspace and itself. */
export const authMethods: readonly Method[] = [
  botMethod({
    name: "auth.test",
    scopes: [],
    perMinute: null,
    args: v.object({}),
    run({ platform, installation }) {
      const team = platform.world.teams.get(installation.teamId);
      return {
        ok: true,
        url: `https://${team?.domain}.slack.com/`,
        team: team?.name,
        user: platform.world.users.get(installation.botUserId)?.name,
        team_id: installation.teamId,
        user_id: installation.botUserId,
        bot_id: installation.botId,
        is_enterprise_install: false,
      };
    },
  }),
  botMethod({
    name: "auth.revoke",
    scopes: [],
    perMinute: 50,
    args: v.object({ test: v.optional(flag) }),
    run({ platform, installation }, { test }) {
      if (test) return { ok: true, revoked: false };
      revokeToken(platform, installation);
      return { ok: true, revoked: true };
    },
  }),
  appMethod({
    name: "apps.connections.open",
    token: "app",
    scopes: ["connections:write"],
    perMinute: null,
    args: v.object({}),
    run({ platform }) {
      if (!platform.app.manifest.settings.socket_mode_enabled)
        return { ok: false, error: "socket_mode_not_enabled" };
      return { ok: true, url: platform.origin.replace(/^http/, "ws") + platform.sockets.ticket() };
    },
  }),
  appMethod({
    name: "api.test",
    token: "none",
    scopes: [],
    perMinute: null,
    args: v.looseObject({ error: v.optional(v.string()) }),
    run: (_call, args) =>
      args.error === undefined ? { ok: true, args } : { ok: false, error: args.error, args },
  }),
  botMethod({
    name: "team.info",
    scopes: ["team:read"],
    perMinute: 50,
    missing: "no icons, no e-mail domain",
    args: v.object({ team: v.optional(v.string()) }),
    run({ platform, installation }, args) {
      const team = platform.world.teams.get(args.team ?? installation.teamId);
      if (team === undefined) return { ok: false, error: "team_not_found" };
      const { id, name, domain } = team;
      return {
        ok: true,
        team: { id, name, domain, email_domain: "", icon: { image_default: true } },
      };
    },
  }),
  botMethod({
    name: "bots.info",
    scopes: ["users:read"],
    perMinute: 50,
    args: v.object({ bot: v.optional(v.string()) }),
    run({ platform, installation }, { bot }) {
      if (bot !== undefined && bot !== installation.botId)
        return { ok: false, error: "bot_not_found" };
      const user = platform.world.users.get(installation.botUserId);
      return {
        ok: true,
        bot: {
          id: installation.botId,
          deleted: false,
          name: user?.realName,
          updated: 0,
          app_id: platform.app.id,
          user_id: installation.botUserId,
          icons: {},
        },
      };
    },
  }),
];
