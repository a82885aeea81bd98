import type { Platform } from "#playground/platform.ts";
import type { Message, User } from "#playground/world/entities.ts";
import type { View } from "#playground/world/views.ts";
import { messageAt } from "#playground/world/world.ts";
import { actInMessage, actInView, type ElementGesture, loadOptions } from "./actions.ts";
import { runCommand } from "./commands.ts";
import { done, failed, type Gesture } from "./gesture.ts";
import { openHome } from "./home.ts";
import { directMessage, invite, join, leave, makeChannel } from "./membership.ts";
import { closeView, type Submitted, submitView, type ViewValues } from "./modals.ts";
import { findPlace, nowhere, type Place } from "./places.ts";
import { edit, react, remove, say, shareFile } from "./saying.ts";
import { runShortcut } from "./shortcuts.ts";
import { visibleMessages } from "./visible.ts";

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
  return {
    user,
    ...speaking(platform, user),
    ...pressing(platform, user),
    ...inViews(platform, user),
    ...amongOthers(platform, user),
  };
}

type Doing<Act extends keyof Person> = Pick<Person, Act>;

/** What a person types: messages, files, commands. */
function speaking(
  platform: Platform,
  user: User,
): Doing<"type" | "command" | "say" | "share" | "edit" | "remove" | "react" | "sees"> {
  const find = (place: Place) => findPlace(platform, user, place);
  const command: Person["command"] = async (place, text) => {
    const conversation = find(place);
    return conversation === null ? nowhere : runCommand(platform, user, conversation, text);
  };
  return {
    command,
    async type(place, text, threadTs) {
      if (!text.startsWith("/")) return say(platform, user, find(place), text, threadTs);
      if (threadTs !== undefined) {
        return failed("command_in_thread", "Slash commands are not supported in threads. Sorry!");
      }
      const ran = await command(place, text);
      return ran.ok ? done({ ts: null }) : ran;
    },
    say: (place, text, threadTs) => say(platform, user, find(place), text, threadTs),
    share: (place, file, text = "") => shareFile(platform, user, find(place), file, text),
    edit: (place, ts, text) => edit(platform, user, find(place), ts, text),
    remove: (place, ts) => remove(platform, user, find(place), ts),
    react: (place, ts, emoji) => react(platform, user, find(place), ts, emoji),
    sees(place) {
      const conversation = find(place);
      return conversation === null ? [] : visibleMessages(conversation, user);
    },
  };
}

/** What a person presses in a message or the menu of one. */
function pressing(platform: Platform, user: User): Doing<"click" | "options" | "shortcut"> {
  const messageIn = (place: Place, ts: string) => {
    const conversation = findPlace(platform, user, place);
    const message = conversation && messageAt(conversation, ts);
    return conversation && message ? { conversation, message } : null;
  };
  return {
    async click(place, ts, gesture) {
      const conversation = findPlace(platform, user, place);
      return conversation === null
        ? nowhere
        : actInMessage(platform, user, conversation, ts, gesture);
    },
    async options(place, ts, gesture) {
      const shown = messageIn(place, ts);
      return shown === null ? nowhere : loadOptions(platform, user, shown, gesture);
    },
    async shortcut(callbackId, on) {
      if (on === undefined) return runShortcut(platform, user, callbackId, null);
      const shown = messageIn(on.place, on.ts);
      return shown === null
        ? failed("message_not_found", "That message is no longer there.")
        : runShortcut(platform, user, callbackId, shown);
    },
  };
}

/** What a person does in modals and the app's Home. */
function inViews(
  platform: Platform,
  user: User,
): Doing<"modal" | "clickInView" | "optionsInView" | "submit" | "closeModal" | "openHome"> {
  const modal = () => platform.views.stack(user.id).at(-1) ?? null;
  const viewOf = (viewId: string) => {
    const found = platform.views.find((view) => view.id === viewId);
    return found?.userId === user.id ? found.view : null;
  };
  return {
    modal,
    async clickInView(viewId, gesture) {
      const view = viewOf(viewId);
      return view === null ? noView : actInView(platform, user, view, gesture);
    },
    async optionsInView(viewId, gesture) {
      const view = viewOf(viewId);
      return view === null ? noView : loadOptions(platform, user, { view }, gesture);
    },
    async submit(values = {}) {
      const view = modal();
      return view === null ? noView : submitView(platform, user, view, values);
    },
    async closeModal() {
      const view = modal();
      return view === null ? noView : closeView(platform, user, view);
    },
    openHome(tab = "home") {
      openHome(platform, user, tab);
      return done(platform.views.home(user.id));
    },
  };
}

/** Where a person is, and who else is there. */
function amongOthers(
  platform: Platform,
  user: User,
): Doing<"join" | "createChannel" | "leave" | "invite" | "directMessage"> {
  const find = (place: Place) => findPlace(platform, user, place);
  return {
    join: (place) => join(platform, user, find(place)),
    createChannel: (name, isPrivate = false) => makeChannel(platform, user, name, isPrivate),
    leave: (place) => leave(platform, user, find(place)),
    invite: (place, handle) => invite(platform, user, find(place), handle),
    directMessage: (...handles) => directMessage(platform, user, handles),
  };
}

const noView = failed("not_found", "There is no such view open.");
