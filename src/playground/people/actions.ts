import type { Platform } from "#playground/platform.ts";
import type { Conversation, Installation, Message, User } from "#playground/world/entities.ts";
import type { View } from "#playground/world/views.ts";
import { messageAt } from "#playground/world/world.ts";
import { type FoundElement, findElement } from "./find-element.ts";
import { done, failed, type Gesture, heard, notHeard } from "./gesture.ts";
import { channelOf, installationFor, interactionBase, sendToApp } from "./send.ts";

/** A gesture on an element: which one, and what was chosen or typed in it. */
export interface ElementGesture {
  readonly actionId: string;
  readonly blockId?: string | undefined;
  /** Fields of the action such as `selected_option`, `selected_date` or `value`. */
  readonly choice?: Readonly<Record<string, unknown>> | undefined;
}

/** Clicks or chooses in a message. */
export async function actInMessage(
  platform: Platform,
  user: User,
  conversation: Conversation,
  ts: string,
  gesture: ElementGesture,
): Promise<Gesture> {
  const installation = installationFor(platform, user);
  if (installation === null) return failed("app_not_installed", "The app is not installed here.");
  const ephemeral = conversation.ephemerals.find(
    (e) => e.message.ts === ts && e.viewer === user.id,
  );
  const message = ephemeral?.message ?? messageAt(conversation, ts);
  const found =
    message && findElement(message.blocks ?? [], gesture.actionId, gesture.blockId ?? null);
  if (message === undefined || !found)
    return failed("element_not_found", "That button is no longer there.");
  if (!platform.app.manifest.settings.interactivity?.is_enabled) {
    return failed("interactivity_off", "The app's manifest has interactivity switched off.");
  }
  const isEphemeral = ephemeral !== undefined;
  const threadTs = message.thread_ts ?? null;
  const target = {
    teamId: installation.teamId,
    conversationId: conversation.id,
    userId: user.id,
    original: { ts, ephemeral: isEphemeral, threadTs },
  };
  const outcome = await sendToApp(platform, "interaction", {
    type: "block_actions",
    ...interactionBase(platform, user, installation),
    container: {
      type: "message",
      message_ts: ts,
      channel_id: conversation.id,
      is_ephemeral: isEphemeral,
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
    },
    trigger_id: platform.triggers.issue({ userId: user.id, teamId: user.teamId, viewId: null }),
    channel: channelOf(conversation),
    ...(isEphemeral ? {} : { message }),
    state: { values: stateOf(found, gesture) },
    response_url: platform.origin + platform.responseUrls.issue("actions", target),
    actions: [actionOf(platform, found, gesture)],
  });
  return heard(outcome);
}

/** Clicks or chooses in a modal or in the App Home. */
export async function actInView(
  platform: Platform,
  user: User,
  view: View,
  gesture: ElementGesture,
): Promise<Gesture> {
  const installation = installationFor(platform, user);
  const found = findElement(view.blocks, gesture.actionId, gesture.blockId ?? null);
  if (installation === null || found === null)
    return failed("element_not_found", "That element is no longer there.");
  const state = { values: { ...view.state.values, ...mergeValues(view, found, gesture) } };
  platform.views.replace({ ...view, state });
  const outcome = await sendToApp(platform, "interaction", {
    type: "block_actions",
    ...interactionBase(platform, user, installation),
    container: { type: "view", view_id: view.id },
    trigger_id: platform.triggers.issue({ userId: user.id, teamId: user.teamId, viewId: view.id }),
    view: { ...view, state },
    actions: [actionOf(platform, found, gesture)],
  });
  return heard(outcome);
}

/** The options that the app loads for an external select. */
export async function loadOptions(
  platform: Platform,
  user: User,
  place:
    | { readonly conversation: Conversation; readonly message: Message }
    | { readonly view: View },
  gesture: ElementGesture & { readonly query: string },
): Promise<Gesture> {
  const installation: Installation | null = installationFor(platform, user);
  const blocks = "view" in place ? place.view.blocks : (place.message.blocks ?? []);
  const found = findElement(blocks, gesture.actionId, gesture.blockId ?? null);
  if (installation === null || found === null)
    return failed("element_not_found", "That element is no longer there.");
  const outcome = await sendToApp(platform, "options", {
    type: "block_suggestion",
    ...interactionBase(platform, user, installation),
    action_id: gesture.actionId,
    block_id: found.blockId,
    value: gesture.query,
    container:
      "view" in place
        ? { type: "view", view_id: place.view.id }
        : {
            type: "message",
            message_ts: place.message.ts,
            channel_id: place.conversation.id,
            is_ephemeral: false,
          },
    ...("view" in place
      ? { view: place.view }
      : { channel: channelOf(place.conversation), message: place.message }),
  });
  return outcome.status === "acked" ? done(outcome.body) : notHeard;
}

function actionOf(
  platform: Platform,
  found: FoundElement,
  gesture: ElementGesture,
): Record<string, unknown> {
  const { element } = found;
  const { type, action_id, text, value } = element;
  return {
    type,
    action_id,
    block_id: found.blockId,
    ...(type === "button" || type === "icon_button"
      ? { text, ...(value === undefined ? {} : { value }) }
      : {}),
    ...gesture.choice,
    action_ts: platform.ids.timestamp(),
  };
}

function stateOf(found: FoundElement, gesture: ElementGesture): Record<string, unknown> {
  if (found.element.type === "button") return {};
  return {
    [found.blockId]: { [gesture.actionId]: { type: found.element.type, ...gesture.choice } },
  };
}

function mergeValues(
  view: View,
  found: FoundElement,
  gesture: ElementGesture,
): View["state"]["values"] {
  if (found.element.type === "button") return {};
  const before = view.state.values[found.blockId] ?? {};
  return {
    [found.blockId]: {
      ...before,
      [gesture.actionId]: { type: found.element.type, ...gesture.choice },
    },
  };
}
