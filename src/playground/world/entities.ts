/** What lives in the workspace. Messages, views and files are kept in the shape Slack sends them. */

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

type Role = "owner" | "admin" | "member" | "guest" | "bot";

export interface User {
  readonly id: string;
  readonly teamId: string;
  /** The handle, without the at sign. */
  readonly name: string;
  readonly realName: string;
  readonly role: Role;
  readonly email: string | null;
  /** Set for bot users. */
  readonly botId: string | null;
  deleted: boolean;
}

/** Slack's four kinds: public channel, private channel, direct message, group direct message. */
export type ConversationKind = "channel" | "group" | "im" | "mpim";

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  name: string;
  /** The workspaces that see it; more than one makes it a shared channel. */
  readonly teamIds: readonly string[];
  readonly members: Set<string>;
  readonly creator: string;
  /** Unix seconds. */
  readonly created: number;
  readonly isGeneral: boolean;
  topic: string;
  purpose: string;
  archived: boolean;
  /** In order of `ts`. */
  messages: Message[];
  /** Shown to one person each, never kept by Slack for longer than the session. */
  ephemerals: Ephemeral[];
  /** What the app says it is doing, per thread (`assistant.threads.setStatus`). */
  readonly threads: Map<string, AssistantThread>;
}

export interface AssistantThread {
  status: string;
  title: string;
  prompts: {
    readonly title: string;
    readonly prompts: readonly { title: string; message: string }[];
  } | null;
}

export type Block = { readonly type: string; readonly block_id?: string | undefined } & Readonly<
  Record<string, unknown>
>;

export interface Message {
  type: "message";
  subtype?: string;
  ts: string;
  user?: string;
  bot_id?: string;
  app_id?: string;
  team?: string;
  text: string;
  blocks?: readonly Block[];
  attachments?: readonly unknown[];
  thread_ts?: string;
  reply_count?: number;
  reply_users?: string[];
  reply_users_count?: number;
  latest_reply?: string;
  edited?: { readonly user: string; readonly ts: string };
  files?: readonly Readonly<Record<string, unknown>>[];
  reactions?: { name: string; users: string[]; count: number }[];
  metadata?: { readonly event_type: string; readonly event_payload: unknown };
  [extra: string]: unknown;
}

/** What a message says; everything else about it follows from who posts it where. */
export type MessageContent = Pick<
  Message,
  "text" | "blocks" | "attachments" | "files" | "metadata"
>;

export interface Ephemeral {
  readonly message: Message;
  readonly viewer: string;
}

/** The app's place in one workspace: its bot user, and the token and scopes that it was given. */
export interface Installation {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly botToken: string;
  readonly scopes: readonly string[];
  readonly installedBy: string;
  /** `null` while it works; otherwise the error that the token gets. */
  revoked: null | "token_revoked" | "account_inactive";
}

export interface StoredFile {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  title: string;
  readonly owner: string;
  readonly created: number;
  readonly size: number;
  readonly mimetype: string;
  content: Uint8Array | null;
  /** Where it was shared; empty until the upload is completed. */
  readonly channels: Set<string>;
}
