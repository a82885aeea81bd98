import type { Ids } from "#playground/ids.ts";
import type { Manifest } from "#playground/manifest.ts";
import type { World } from "./world.ts";

/** Who installs the app where, and which of the manifest's scopes are granted. */
export interface Grant {
  readonly teamId: string;
  readonly installedBy: string;
  readonly scopes: readonly string[];
}

/**
 * Installs the app in a workspace, or again: the bot user stays, and so does a token that works.
 */
export function install(world: World, ids: Ids, manifest: Manifest, grant: Grant): void {
  const { teamId, installedBy, scopes } = grant;
  const before = world.installations.get(teamId);
  const botUserId = before?.botUserId ?? ids.id("U");
  const botId = before?.botId ?? ids.id("B");
  const display = manifest.features.bot_user?.display_name ?? manifest.display_information.name;
  world.users.set(botUserId, {
    id: botUserId,
    teamId,
    name: display.toLowerCase().replaceAll(/[^a-z0-9._-]/g, ""),
    realName: display,
    role: "bot",
    email: null,
    botId,
    deleted: false,
  });
  world.installations.set(teamId, {
    teamId,
    botUserId,
    botId,
    botToken:
      before?.revoked === null
        ? before.botToken
        : `xoxb-${ids.secret(12)}-${ids.secret(13)}-${ids.secret(24)}`,
    scopes,
    installedBy,
    revoked: null,
  });
  world.touch();
}
