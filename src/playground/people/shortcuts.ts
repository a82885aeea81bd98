import type { Platform } from "#playground/platform.ts";
import type { Conversation, Message, User } from "#playground/world/entities.ts";
import { failed, type Gesture, heard } from "./gesture.ts";
import { channelOf, installationFor, interactionBase, sendToApp } from "./send.ts";

/** Runs a global shortcut, or a message shortcut on `on`. */
export async function runShortcut(
  platform: Platform,
  user: User,
  callbackId: string,
  on: { readonly conversation: Conversation; readonly message: Message } | null,
): Promise<Gesture> {
  const type = on === null ? "global" : "message";
  const known = platform.app.manifest.features.shortcuts.some(
    (s) => s.callback_id === callbackId && s.type === type,
  );
  if (!known)
    return failed("unknown_shortcut", `The manifest has no ${type} shortcut "${callbackId}".`);
  const installation = installationFor(platform, user);
  if (installation === null) return failed("app_not_installed", "The app is not installed here.");
  const base = {
    ...interactionBase(platform, user, installation),
    callback_id: callbackId,
    trigger_id: platform.triggers.issue({ userId: user.id, teamId: user.teamId, viewId: null }),
    action_ts: platform.ids.timestamp(),
  };
  const payload =
    on === null
      ? { type: "shortcut", ...base }
      : { type: "message_action", ...base, ...onMessage(platform, user, on) };
  const outcome = await sendToApp(platform, "interaction", payload);
  return heard(outcome);
}

function onMessage(
  platform: Platform,
  user: User,
  { conversation, message }: { readonly conversation: Conversation; readonly message: Message },
): Record<string, unknown> {
  const target = {
    teamId: user.teamId,
    conversationId: conversation.id,
    userId: user.id,
    // A shortcut's response_url posts: it does not replace the message it was used on.
    original: null,
  };
  return {
    channel: channelOf(conversation),
    message,
    message_ts: message.ts,
    response_url: platform.origin + platform.responseUrls.issue("actions", target),
  };
}
