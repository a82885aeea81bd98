import { openDirect } from "#playground/acts/direct-messages.ts";
import { postMessage } from "#playground/acts/messages.ts";
import { publishInTeam } from "#playground/events/publish.ts";
import type { Platform } from "#playground/platform.ts";
import type { User } from "#playground/world/entities.ts";

/** Opens the app's Home or its messages tab; the app is told which. */
export function openHome(platform: Platform, user: User, tab: "home" | "messages"): void {
  const installation = platform.world.installations.get(user.teamId);
  if (installation === undefined) return;
  const channel = openDirect(platform, user, [user.id, installation.botUserId]);
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
