import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";
import type {
  Conversation,
  ConversationKind,
  Installation,
  Message,
  StoredFile,
  Team,
  User,
} from "./entities.ts";

/** The people, places, messages and files of every workspace, and who installed the app. */
export interface World {
  readonly teams: Map<string, Team>;
  readonly users: Map<string, User>;
  readonly conversations: Map<string, Conversation>;
  readonly installations: Map<string, Installation>;
  readonly files: Map<string, StoredFile>;
  /** Counts up with every change, so that a viewer knows when to look again. */
  version(): number;
  /** Says that something changed. */
  touch(): void;
  /** Calls `listener` after every change; the returned function stops that. */
  onChange(listener: () => void): () => void;
}

/** How much the workspace remembers; what is older leaves. */
export const worldCapacity = {
  messagesPerConversation: 1_000,
  ephemeralsPerConversation: 200,
  files: 100,
  fileBytes: 20_000_000,
} as const;

export function createWorld(): World {
  let version = 0;
  const listeners = new Set<() => void>();
  return {
    teams: new Map(),
    users: new Map(),
    conversations: new Map(),
    installations: new Map(),
    files: new Map(),
    version: () => version,
    touch() {
      version += 1;
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const idPrefix: Record<ConversationKind, string> = {
  channel: "C",
  group: "C",
  mpim: "C",
  im: "D",
};

/** What a new conversation needs; the rest starts empty. */
export interface NewConversation {
  readonly kind: ConversationKind;
  readonly name: string;
  readonly teamIds: readonly string[];
  readonly members: Iterable<string>;
  readonly creator: string;
  readonly id?: string;
}

export function addConversation(
  world: World,
  ids: Ids,
  clock: Clock,
  given: NewConversation,
): Conversation {
  const conversation: Conversation = {
    id: given.id ?? ids.id(idPrefix[given.kind]),
    kind: given.kind,
    name: given.name,
    teamIds: given.teamIds,
    members: new Set(given.members),
    creator: given.creator,
    created: Math.floor(clock.now() / 1_000),
    isGeneral: given.kind === "channel" && given.name === "general",
    topic: "",
    purpose: "",
    archived: false,
    messages: [],
    ephemerals: [],
    threads: new Map(),
  };
  world.conversations.set(conversation.id, conversation);
  world.touch();
  return conversation;
}

/** The people of a workspace, without bots, in the order of the file. */
export function peopleOf(world: World, teamId: string): readonly User[] {
  return [...world.users.values()].filter((u) => u.teamId === teamId && u.role !== "bot");
}

/** The direct message between exactly these people, if they ever opened one. */
export function directConversation(
  world: World,
  userIds: ReadonlySet<string>,
): Conversation | undefined {
  for (const conversation of world.conversations.values()) {
    if (conversation.kind !== "im" && conversation.kind !== "mpim") continue;
    if (conversation.members.size === userIds.size && userIds.isSubsetOf(conversation.members)) {
      return conversation;
    }
  }
  return undefined;
}

/** Whether a person may read the conversation: members always, others in public channels. */
export function canRead(conversation: Conversation, user: User): boolean {
  if (conversation.members.has(user.id)) return true;
  return (
    conversation.kind === "channel" &&
    conversation.teamIds.includes(user.teamId) &&
    user.role !== "guest"
  );
}

/** Binary search by `ts`, which orders as text does. */
export function messageAt(conversation: Conversation, ts: string): Message | undefined {
  let low = 0;
  let high = conversation.messages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const message = conversation.messages[middle];
    if (message === undefined) return undefined;
    if (message.ts === ts) return message;
    if (message.ts < ts) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
