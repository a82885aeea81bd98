import { openDirect } from "#playground/acts/direct-messages.ts";
import {
  addToConversation,
  createChannel,
  removeFromConversation,
} from "#playground/acts/membership.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";
import { done, failed, type Gesture } from "./gesture.ts";
import { nowhere, someoneIn } from "./places.ts";

/** Joins a public channel; again is no fault. */
export function join(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
): Gesture<null> {
  if (conversation?.kind !== "channel") return nowhere;
  if (!conversation.members.has(user.id)) addToConversation(platform, conversation, user.id, null);
  return done(null);
}

export function leave(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
): Gesture<null> {
  if (!conversation?.members.has(user.id)) return nowhere;
  removeFromConversation(platform, conversation, user.id);
  return done(null);
}

export function invite(
  platform: Platform,
  user: User,
  conversation: Conversation | null,
  handle: string,
): Gesture<null> {
  const guest = someoneIn(platform, user.teamId, handle);
  if (conversation === null || guest === null) return nowhere;
  if (conversation.members.has(guest.id))
    return failed("already_in_channel", `${guest.name} is already here.`);
  addToConversation(platform, conversation, guest.id, user.id);
  return done(null);
}

export function makeChannel(
  platform: Platform,
  user: User,
  name: string,
  isPrivate: boolean,
): Gesture<{ readonly id: string }> {
  if (user.role === "guest") return failed("user_is_restricted", "Guests can't make channels.");
  return done({ id: createChannel(platform, user, name, isPrivate).id });
}

/** Opens the direct message with the people or bots of some handles. */
export function directMessage(
  platform: Platform,
  user: User,
  handles: readonly string[],
): Gesture<{ readonly id: string }> {
  const others = handles.map((handle) => someoneIn(platform, user.teamId, handle));
  const known = others.filter((other) => other !== null).map(({ id }) => id);
  if (known.length < others.length)
    return failed("user_not_found", "There is no such person here.");
  return done({ id: openDirect(platform, user, [user.id, ...known]).id });
}
