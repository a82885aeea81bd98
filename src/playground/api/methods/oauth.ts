import * as v from "valibot";
import { uninstall } from "#playground/acts/installation.ts";
import {
  type AppCall,
  appMethod,
  botMethod,
  type Method,
  type Refusal,
  refuse,
} from "#playground/api/method.ts";
import { install } from "#playground/world/install.ts";

const credentials = { client_id: v.optional(v.string()), client_secret: v.optional(v.string()) };

/** Installing and uninstalling the app. */
export const oauthMethods: readonly Method[] = [
  appMethod({
    name: "oauth.v2.access",
    token: "none",
    scopes: [],
    perMinute: 600,
    missing:
      "no user tokens, no token rotation, no org-wide installs; credentials in the body only",
    args: v.object({
      ...credentials,
      code: v.optional(v.string()),
      redirect_uri: v.optional(v.string()),
      grant_type: v.optional(v.string()),
    }),
    run(call, args) {
      const denied = wrongCredentials(call, args);
      if (denied !== null) return denied;
      const { platform } = call;
      const { clock, world, pending } = platform;
      const code = pending.codes.get(args.code ?? "");
      pending.codes.delete(args.code ?? "");
      if (code === undefined) return refuse("invalid_code");
      if (code.expires < clock.now()) return refuse("code_expired");
      if ((args.redirect_uri ?? null) !== code.redirectUri) return refuse("bad_redirect_uri");
      install(world, platform.ids, platform.app.manifest, {
        teamId: code.teamId,
        installedBy: code.userId,
        scopes: code.scopes,
      });
      const installation = world.installations.get(code.teamId);
      const team = world.teams.get(code.teamId);
      return {
        ok: true,
        app_id: platform.app.id,
        authed_user: { id: code.userId },
        scope: code.scopes.join(","),
        token_type: "bot",
        access_token: installation?.botToken,
        bot_user_id: installation?.botUserId,
        team: { id: code.teamId, name: team?.name },
        enterprise: null,
        is_enterprise_install: false,
      };
    },
  }),
  botMethod({
    name: "apps.uninstall",
    scopes: [],
    perMinute: 1,
    args: v.object(credentials),
    run(call, args) {
      const denied = wrongCredentials(call, args);
      if (denied !== null) return denied;
      uninstall(call.platform, call.installation);
      return { ok: true };
    },
  }),
];

function wrongCredentials(
  { platform }: Pick<AppCall, "platform">,
  args: { readonly client_id?: string | undefined; readonly client_secret?: string | undefined },
): Refusal | null {
  if (args.client_id !== platform.app.clientId) return refuse("invalid_client_id");
  return args.client_secret === platform.app.clientSecret ? null : refuse("bad_client_secret");
}
