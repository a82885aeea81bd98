import { deliverWithRetries } from "#playground/delivery/event-retries.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Installation } from "#playground/world/entities.ts";
import { eventTypes, messageSubscription } from "./event-types.ts";

/** An event with its `type`, before Slack wraps it up. */
export type SlackEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

/** An event about a conversation reaches the app where its bot is a member. */
export function publishInConversation(
  platform: Platform,
  conversation: Conversation,
  event: SlackEvent,
): void {
  for (const teamId of conversation.teamIds) {
    const installation = platform.world.installations.get(teamId);
    if (installation === undefined || !conversation.members.has(installation.botUserId)) continue;
    const subscription =
      event.type === "message" ? messageSubscription[conversation.kind] : event.type;
    send(platform, installation, subscription, event, conversation.teamIds.length > 1);
    return;
  }
}

/** An event about the workspace as a whole, or about the app in it. */
export function publishInTeam(platform: Platform, teamId: string, event: SlackEvent): void {
  const installation = platform.world.installations.get(teamId);
  if (installation !== undefined) send(platform, installation, event.type, event, false);
}

/** Events about the installation's own end are sent although its token no longer works. */
const afterTheEnd = new Set(["app_uninstalled", "tokens_revoked"]);

function send(
  platform: Platform,
  installation: Installation,
  subscription: string,
  event: SlackEvent,
  isShared: boolean,
): void {
  const reason = withheld(platform, installation, subscription);
  if (reason !== null) {
    platform.ledger.record({
      kind: "withheld",
      event: subscription,
      teamId: installation.teamId,
      reason,
    });
    return;
  }
  const id = platform.ids.uuid();
  void deliverWithRetries(platform.deliver, platform.clock, platform.ids.uuid, {
    id,
    use: "event",
    payload: wrap(platform, installation, event, isShared),
    attempt: 0,
    retryReason: null,
  });
}

function withheld(
  platform: Platform,
  installation: Installation,
  subscription: string,
): string | null {
  const subscribed = platform.app.manifest.settings.event_subscriptions?.bot_events ?? [];
  if (!subscribed.includes(subscription)) return "the manifest does not subscribe to it";
  if (installation.revoked !== null && !afterTheEnd.has(subscription))
    return "the app is not installed";
  const scopes = eventTypes.find((type) => type.name === subscription)?.scopes ?? [];
  if (scopes.length > 0 && !scopes.some((scope) => installation.scopes.includes(scope))) {
    return `the app has none of the scopes ${scopes.join(", ")}`;
  }
  return null;
}

function wrap(
  platform: Platform,
  installation: Installation,
  event: SlackEvent,
  isShared: boolean,
): Record<string, unknown> {
  return {
    token: platform.app.verificationToken,
    team_id: installation.teamId,
    context_team_id: installation.teamId,
    context_enterprise_id: null,
    api_app_id: platform.app.id,
    event,
    type: "event_callback",
    event_id: platform.ids.id("Ev"),
    event_time: Math.floor(platform.clock.now() / 1_000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: installation.teamId,
        user_id: installation.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: isShared,
    event_context: `4-${platform.ids.secret(40)}`,
  };
}
