import { openDirect } from "#playground/acts/direct-messages.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";
import { canRead } from "#playground/world/world.ts";
import { failed } from "./gesture.ts";

/** Where something is said: a channel's name or id, or a handle for a direct message. */
export type Place = string;

export const nowhere = failed("channel_not_found", "There is no such channel here.");

/** The conversation that a person means, if they may read it; a direct message is opened. */
export function findPlace(platform: Platform, user: User, place: Place): Conversation | null {
  const byId = platform.world.conversations.get(place);
  if (byId !== undefined) return canRead(byId, user) ? byId : null;
  if (place.startsWith("@")) {
    const other = someoneIn(platform, user.teamId, place);
    return other === null ? null : openDirect(platform, user, [user.id, other.id]);
  }
  const name = place.replace(/^#/, "");
  for (const conversation of platform.world.conversations.values()) {
    if (conversation.name === name && canRead(conversation, user)) return conversation;
  }
  return null;
}

/** Whom a handle or an id means in a workspace, bots included. */
export function someoneIn(platform: Platform, teamId: string, handle: string): User | null {
  const name = handle.replace(/^@/, "");
  const found = [...platform.world.users.values()].find(
    (u) => u.teamId === teamId && (u.name === name || u.id === name),
  );
  return found ?? null;
}
