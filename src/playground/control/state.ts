import { visibleConversations, visibleMessages } from "#playground/people/visible.ts";
import type { Platform } from "#playground/platform.ts";
import type { Conversation, User } from "#playground/world/entities.ts";
import { peopleOf } from "#playground/world/world.ts";

/** How many of a place's messages the page gets at once. */
const messagesShown = 200;

/** All that the page needs to draw the workspace as one person sees it. */
export function stateFor(
  platform: Platform,
  user: User,
  place: string | null,
): Record<string, unknown> {
  const { world, app } = platform;
  const team = world.teams.get(user.teamId);
  const installation = world.installations.get(user.teamId);
  const conversation = place === null ? undefined : world.conversations.get(place);
  return {
    version: world.version(),
    team: { id: team?.id, name: team?.name },
    me: personJson(user),
    people: [...world.teams.keys()].flatMap((id) => peopleOf(world, id).map(personJson)),
    names: Object.fromEntries([...world.users.values()].map((u) => [u.id, u.realName])),
    app: {
      name: app.manifest.display_information.name,
      description: app.manifest.display_information.description ?? "",
      botUserId: installation?.botUserId ?? null,
      handle: installation === undefined ? null : world.users.get(installation.botUserId)?.name,
      connected: platform.connected(),
      commands: app.manifest.features.slash_commands.map((c) => ({
        command: c.command,
        description: c.description,
        usageHint: c.usage_hint ?? "",
      })),
      shortcuts: app.manifest.features.shortcuts.map(({ name, type, callback_id }) => ({
        name,
        type,
        callbackId: callback_id,
      })),
      hasHome: app.manifest.features.app_home?.home_tab_enabled ?? false,
    },
    places: visibleConversations(platform, user).map((c) => placeJson(platform, user, c)),
    place: conversation?.id ?? null,
    messages:
      conversation === undefined ? [] : visibleMessages(conversation, user).slice(-messagesShown),
    threads: conversation === undefined ? {} : Object.fromEntries(conversation.threads),
    modal: platform.views.stack(user.id).at(-1) ?? null,
    home: platform.views.home(user.id),
  };
}

function personJson(user: User): Record<string, unknown> {
  return {
    id: user.id,
    name: user.name,
    realName: user.realName,
    role: user.role,
    teamId: user.teamId,
  };
}

/** The app's bot user in somebody's workspace. */
function botOf(platform: Platform, user: User): string | undefined {
  return platform.world.installations.get(user.teamId)?.botUserId;
}

function placeJson(
  platform: Platform,
  user: User,
  conversation: Conversation,
): Record<string, unknown> {
  const others = [...conversation.members].filter((id) => id !== user.id);
  const names = others.map((id) => platform.world.users.get(id)?.realName ?? id);
  const isDirect = conversation.kind === "im" || conversation.kind === "mpim";
  return {
    id: conversation.id,
    kind: conversation.kind,
    name: isDirect ? names.join(", ") : conversation.name,
    topic: conversation.topic,
    isMember: conversation.members.has(user.id),
    isWithApp: conversation.kind === "im" && others.some((id) => id === botOf(platform, user)),
  };
}
