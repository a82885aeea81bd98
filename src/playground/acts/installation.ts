import { publishInTeam } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { Installation } from "#playground/world/entities.ts";

/** Makes the bot token stop working and tells the app. */
export function revokeToken(platform: Platform, installation: Installation): void {
  installation.revoked = "token_revoked";
  platform.world.touch();
  publishInTeam(platform, installation.teamId, {
    type: "tokens_revoked",
    tokens: { oauth: [], bot: [installation.botUserId] },
    event_ts: platform.ids.timestamp(),
  });
}

/** Takes the app out of a workspace: its token dies, its bot leaves every place. */
export function uninstall(platform: Platform, installation: Installation): void {
  revokeToken(platform, installation);
  installation.revoked = "account_inactive";
  publishInTeam(platform, installation.teamId, {
    type: "app_uninstalled",
    event_ts: platform.ids.timestamp(),
  });
  for (const conversation of platform.world.conversations.values()) {
    if (conversation.kind !== "im") conversation.members.delete(installation.botUserId);
  }
  platform.world.touch();
}
