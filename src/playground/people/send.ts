import type { DeliveryUse, Outcome } from "#playground/delivery/transport.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Installation, User } from "#playground/world/entities.ts";

/** Sends the app something that a person did. */
export function sendToApp(
  platform: Platform,
  use: DeliveryUse,
  payload: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  return platform.deliver({ id: platform.ids.uuid(), use, payload, attempt: 0, retryReason: null });
}

/** The fields that every interaction payload has. */
export function interactionBase(
  platform: Platform,
  user: User,
  installation: Installation,
): Record<string, unknown> {
  const team = platform.world.teams.get(installation.teamId);
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: user.teamId },
    api_app_id: platform.app.id,
    token: platform.app.verificationToken,
    team: { id: installation.teamId, domain: team?.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

export function channelOf(conversation: Conversation): {
  readonly id: string;
  readonly name: string;
} {
  const name = conversation.kind === "im" ? "directmessage" : conversation.name;
  return { id: conversation.id, name: conversation.kind === "group" ? "privategroup" : name };
}

/** The installation that a person's gesture reaches: their own workspace's. */
export function installationFor(platform: Platform, user: User): Installation | null {
  const installation = platform.world.installations.get(user.teamId);
  return installation === undefined || installation.revoked !== null ? null : installation;
}
