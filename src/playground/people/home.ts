import { postMessage } from "#playground/acts/messages.ts";
import { publishInTeam } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";
import { addConversation, directConversation } from "#playground/world/world.ts";

/** Opens the app's Home or its messages tab; the app is told which. */
export function openHome(platform: Platform, user: User, tab: "home" | "messages"): void {
  const installation = platform.world.installations.get(user.teamId);
  if (installation === undefined) return;
  const channel = openDirect(platform, user, [installation.botUserId]);
  const view = platform.views.home(user.id);
  publishInTeam(platform, user.teamId, {
    type: "app_home_opened",
    user: user.id,
    channel: channel.id,
    tab,
    ...(view === null || tab !== "home" ? {} : { view }),
    event_ts: platform.ids.timestamp(),
  });
  if (tab !== "messages" || platform.app.manifest.features.assistant_view === undefined) return;
  const root = postMessage(
    platform,
    channel,
    { kind: "app", installation },
    { text: "New conversation" },
    { subtype: "assistant_app_thread" },
  );
  publishInTeam(platform, user.teamId, {
    type: "assistant_thread_started",
    assistant_thread: {
      user_id: user.id,
      context: {},
      channel_id: channel.id,
      thread_ts: root.ts,
    },
    event_ts: platform.ids.timestamp(),
  });
}

/** The direct or group direct message between a person and others, opened when there is none. */
export function openDirect(
  platform: Platform,
  user: User,
  others: readonly string[],
): Conversation {
  const { world, ids, clock } = platform;
  const members = new Set([user.id, ...others]);
  const existing = directConversation(world, members);
  if (existing !== undefined) return existing;
  const names = [...members].map((id) => world.users.get(id)?.name ?? id);
  return addConversation(world, ids, clock, {
    kind: members.size > 2 ? "mpim" : "im",
    name: members.size > 2 ? `mpdm-${names.join("--")}-1` : "",
    teamIds: [user.teamId],
    members,
    creator: user.id,
  });
}
