import {
  addToConversation,
  createChannel,
  removeFromConversation,
} from "#playground/acts/membership.ts";
import { deleteMessage, editMessage } from "#playground/acts/messages.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, Message, User } from "#playground/world/entities.ts";
import type { View } from "#playground/world/views.ts";
import { canRead, messageAt } from "#playground/world/world.ts";
import { actInMessage, actInView, type ElementGesture, loadOptions } from "./actions.ts";
import { runCommand } from "./commands.ts";
import { done, failed, type Gesture } from "./gesture.ts";
import { openDirect, openHome } from "./home.ts";
import { closeView, type Submitted, submitView, type ViewValues } from "./modals.ts";
import { nowhere, ownMessage, react, say, shareFile, typedContent } from "./saying.ts";
import { runShortcut } from "./shortcuts.ts";
import { visibleMessages } from "./visible.ts";

/** Where something is said: a channel's name or id, or a handle for a direct message. */
type Place = string;

/** A person in the workspace, doing what people do in Slack. */
export interface Person {
  readonly user: User;
  /** Says something in a place or a thread. A text that starts with a slash runs a command. */
  type(
    place: Place,
    text: string,
    threadTs?: string,
  ): Promise<Gesture<{ readonly ts: string | null }>>;
  /** Runs a slash command; done when the app has acknowledged it. */
  command(place: Place, text: string): Promise<Gesture>;
  say(place: Place, text: string, threadTs?: string): Gesture<{ readonly ts: string }>;
  /** Shares a file, with a few words if there are any. */
  share(
    place: Place,
    file: { readonly name: string; readonly content: Uint8Array },
    text?: string,
  ): Gesture<{ readonly ts: string }>;
  edit(place: Place, ts: string, text: string): Gesture;
  remove(place: Place, ts: string): Gesture;
  click(place: Place, ts: string, gesture: ElementGesture): Promise<Gesture>;
  options(
    place: Place,
    ts: string,
    gesture: ElementGesture & { readonly query: string },
  ): Promise<Gesture>;
  shortcut(
    callbackId: string,
    on?: { readonly place: Place; readonly ts: string },
  ): Promise<Gesture>;
  /** The modal on top, if one is open. */
  modal(): View | null;
  clickInView(viewId: string, gesture: ElementGesture): Promise<Gesture>;
  optionsInView(
    viewId: string,
    gesture: ElementGesture & { readonly query: string },
  ): Promise<Gesture>;
  submit(values?: ViewValues): Promise<Gesture<Submitted>>;
  closeModal(): Promise<Gesture>;
  /** Opens the app's Home, or its messages tab. */
  openHome(tab?: "home" | "messages"): Gesture<View | null>;
  react(place: Place, ts: string, emoji: string): Gesture;
  join(place: Place): Gesture;
  /** Makes a channel with the person in it; guests can't. */
  createChannel(name: string, isPrivate?: boolean): Gesture<{ readonly id: string }>;
  leave(place: Place): Gesture;
  invite(place: Place, handle: string): Gesture;
  /** Opens a direct message with the people or bots of these handles. */
  directMessage(...handles: readonly string[]): Gesture<{ readonly id: string }>;
  /** What the person sees in a place, oldest first. */
  sees(place: Place): readonly Message[];
}

/** The person with this id, or with this handle in the first workspace that has one. */
export function personIn(platform: Platform, idOrHandle: string): Person | null {
  const user =
    platform.world.users.get(idOrHandle) ??
    [...platform.world.users.values()].find((u) => u.name === idOrHandle && u.role !== "bot");
  return user === undefined ? null : personFor(platform, user);
}

function personFor(platform: Platform, user: User): Person {
  const find = (place: Place): Conversation | null => findPlace(platform, user, place);
  const self: Person = {
    user,
    async type(place, text, threadTs) {
      if (!text.startsWith("/")) return say(platform, user, find(place), text, threadTs);
      if (threadTs !== undefined) {
        return failed("command_in_thread", "Slash commands are not supported in threads. Sorry!");
      }
      const ran = await self.command(place, text);
      return ran.ok ? done({ ts: null }) : ran;
    },
    async command(place, text) {
      const conversation = find(place);
      return conversation === null ? nowhere : runCommand(platform, user, conversation, text);
    },
    say: (place, text, threadTs) => say(platform, user, find(place), text, threadTs),
    share: (place, file, text = "") => shareFile(platform, user, find(place), file, text),
    edit(place, ts, text) {
      const found = ownMessage(user, find(place), ts);
      if (found === null)
        return failed("cant_update_message", "Only your own messages can be edited.");
      editMessage(
        platform,
        found.conversation,
        found.message,
        user.id,
        typedContent(platform, user, text),
      );
      return done(null);
    },
    remove(place, ts) {
      const found = ownMessage(user, find(place), ts);
      if (found === null)
        return failed("cant_delete_message", "Only your own messages can be deleted.");
      deleteMessage(platform, found.conversation, found.message);
      return done(null);
    },
    async click(place, ts, gesture) {
      const conversation = find(place);
      return conversation === null
        ? nowhere
        : actInMessage(platform, user, conversation, ts, gesture);
    },
    async options(place, ts, gesture) {
      const conversation = find(place);
      const message = conversation && messageAt(conversation, ts);
      return conversation && message
        ? loadOptions(platform, user, { conversation, message }, gesture)
        : nowhere;
    },
    async shortcut(callbackId, on) {
      if (on === undefined) return runShortcut(platform, user, callbackId, null);
      const conversation = find(on.place);
      const message = conversation && messageAt(conversation, on.ts);
      return conversation && message
        ? runShortcut(platform, user, callbackId, { conversation, message })
        : failed("message_not_found", "That message is no longer there.");
    },
    modal: () => platform.views.stack(user.id).at(-1) ?? null,
    async clickInView(viewId, gesture) {
      const found = platform.views.find((view) => view.id === viewId);
      return found?.userId === user.id ? actInView(platform, user, found.view, gesture) : noView;
    },
    async optionsInView(viewId, gesture) {
      const found = platform.views.find((view) => view.id === viewId);
      return found?.userId === user.id
        ? loadOptions(platform, user, { view: found.view }, gesture)
        : noView;
    },
    async submit(values = {}) {
      const view = self.modal();
      return view === null ? noView : submitView(platform, user, view, values);
    },
    async closeModal() {
      const view = self.modal();
      return view === null ? noView : closeView(platform, user, view);
    },
    openHome(tab = "home") {
      openHome(platform, user, tab);
      return done(platform.views.home(user.id));
    },
    react: (place, ts, emoji) => react(platform, user, find(place), ts, emoji),
    join(place) {
      const conversation = find(place);
      if (conversation?.kind !== "channel") return nowhere;
      if (!conversation.members.has(user.id))
        addToConversation(platform, conversation, user.id, null);
      return done(null);
    },
    createChannel(name, isPrivate = false) {
      if (user.role === "guest") return failed("user_is_restricted", "Guests can't make channels.");
      return done({ id: createChannel(platform, user, name, isPrivate).id });
    },
    leave(place) {
      const conversation = find(place);
      if (conversation === null || !conversation.members.has(user.id)) return nowhere;
      removeFromConversation(platform, conversation, user.id);
      return done(null);
    },
    invite(place, handle) {
      const conversation = find(place);
      const guest = someoneIn(platform, user.teamId, handle);
      if (conversation === null || guest === null) return nowhere;
      if (conversation.members.has(guest.id))
        return failed("already_in_channel", `${guest.name} is already here.`);
      addToConversation(platform, conversation, guest.id, user.id);
      return done(null);
    },
    directMessage(...handles) {
      const others = handles.map((handle) => someoneIn(platform, user.teamId, handle));
      if (others.some((o) => o === null))
        return failed("user_not_found", "There is no such person here.");
      return done({
        id: openDirect(
          platform,
          user,
          others.flatMap((o) => o?.id ?? []),
        ).id,
      });
    },
    sees(place) {
      const conversation = find(place);
      return conversation === null ? [] : visibleMessages(conversation, user);
    },
  };
  return self;
}

const noView = failed("not_found", "There is no such view open.");

function findPlace(platform: Platform, user: User, place: Place): Conversation | null {
  const byId = platform.world.conversations.get(place);
  if (byId !== undefined) return canRead(byId, user) ? byId : null;
  if (place.startsWith("@")) {
    const other = someoneIn(platform, user.teamId, place);
    return other === null ? null : openDirect(platform, user, [other.id]);
  }
  const name = place.replace(/^#/, "");
  for (const conversation of platform.world.conversations.values()) {
    if (conversation.name === name && canRead(conversation, user)) return conversation;
  }
  return null;
}

function someoneIn(platform: Platform, teamId: string, handle: string): User | null {
  const name = handle.replace(/^@/, "");
  const found = [...platform.world.users.values()].find(
    (u) => u.teamId === teamId && (u.name === name || u.id === name),
  );
  return found ?? null;
}
