import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";
import { addConversation, directConversation } from "#playground/world/world.ts";

/** The direct message between two, or the group direct message of more, opened where there is none. */
export function openDirect(
  { world, ids, clock }: Platform,
  creator: Pick<User, "id" | "teamId">,
  userIds: Iterable<string>,
): Conversation {
  const members = new Set(userIds);
  const existing = directConversation(world, members);
  if (existing !== undefined) return existing;
  const names = [...members].map((id) => world.users.get(id)?.name ?? id);
  return addConversation(world, ids, clock, {
    kind: members.size > 2 ? "mpim" : "im",
    name: members.size > 2 ? `mpdm-${names.join("--")}-1` : "",
    teamIds: [creator.teamId],
    members,
    creator: creator.id,
  });
}
