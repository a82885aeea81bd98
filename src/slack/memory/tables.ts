import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as v from "valibot";
import type { Conversation } from "#answers/answer.ts";

/** A question as it was asked, with the conversation that it continued. */
export interface Asked {
  readonly question: string;
  /** Whether it is a draft whose quotations were checked, and no question. */
  readonly draft: boolean;
  readonly conversation: Conversation | null;
}

/** What is kept on disk, each with when it was used last. */
export interface Tables {
  readonly database: DatabaseSync;
  keepAsked(id: string, asked: Asked, at: number): void;
  asked(id: string): Asked | null;
  keepConversation(place: string, conversation: Conversation, at: number): void;
  conversation(place: string): Conversation | null;
  keepRating(id: string, rating: string, at: number): void;
  forgetBefore(at: number): void;
}

/**
 * Opens the tables in a folder, or in the process alone where the folder is null, and makes those that are not there.
 * @throws {Error} with the code DATA_DIR when the folder can't be written, and MEMORY_FILE when the file is damaged
 */
export function openTables(folder: string | null): Tables {
  if (folder === null) return tablesOf(new DatabaseSync(":memory:"));
  const file = fileIn(folder);
  const database = new DatabaseSync(file);
  try {
    return tablesOf(database);
  } catch (cause) {
    database.close();
    throw unreadable(file, cause);
  }
}

function tablesOf(database: DatabaseSync): Tables {
  database.exec(schema);
  const keepAsked = database.prepare("INSERT OR REPLACE INTO asked VALUES (?, ?, ?, ?, ?)");
  const findAsked = database.prepare(
    "SELECT question, draft, conversation FROM asked WHERE id = ?",
  );
  const keepPlace = database.prepare("INSERT OR REPLACE INTO conversations VALUES (?, ?, ?)");
  const findPlace = database.prepare("SELECT conversation FROM conversations WHERE place = ?");
  const keepRating = database.prepare("INSERT INTO ratings VALUES (?, ?, ?)");
  const forgetting = ["asked", "conversations", "ratings"].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE at < ?`),
  );
  return {
    database,
    keepAsked(id, { question, draft, conversation }, at) {
      const json = conversation && JSON.stringify(conversation);
      keepAsked.run(id, question, Number(draft), json, at);
    },
    asked(id) {
      const row = findAsked.get(id);
      if (row === undefined) return null;
      const { question, draft, conversation: json } = v.parse(askedRow, row);
      return { question, draft: draft === 1, conversation: json === null ? null : read(json) };
    },
    keepConversation(place, conversation, at) {
      keepPlace.run(place, JSON.stringify(conversation), at);
    },
    conversation(place) {
      const row = findPlace.get(place);
      return row === undefined ? null : read(v.parse(placeRow, row).conversation);
    },
    keepRating(id, rating, at) {
      keepRating.run(id, rating, at);
    },
    forgetBefore(at) {
      for (const table of forgetting) table.run(at);
    },
  };
}

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS asked (
    id TEXT PRIMARY KEY, question TEXT NOT NULL, draft INTEGER NOT NULL, conversation TEXT,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS ratings (id TEXT NOT NULL, rating TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS conversations (
    place TEXT PRIMARY KEY, conversation TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT;
`;

const askedRow = v.object({
  question: v.string(),
  draft: v.number(),
  conversation: v.nullable(v.string()),
});
const placeRow = v.object({ conversation: v.string() });
const conversationSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    question: v.string(),
    speaker: v.nullable(v.string()),
    spoke: v.exactOptional(v.array(v.array(v.string()))),
    shown: v.array(v.string()),
    at: v.exactOptional(v.string()),
  }),
);

function read(json: string): Conversation | null {
  const parsed = v.safeParse(conversationSchema, json);
  return parsed.success ? parsed.output : null;
}

function unreadable(file: string, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `${file} can't be read (${why}): move it away, and the app starts with nothing asked before.`;
  return Object.assign(new Error(message, { cause }), { code: "MEMORY_FILE" });
}

/** The file holds what people asked: only the app's own user may read it. */
function fileIn(folder: string): string {
  const file = join(folder, "slack.sqlite");
  try {
    mkdirSync(folder, { recursive: true });
    new DatabaseSync(file).close();
    chmodSync(file, 0o600);
    return file;
  } catch (cause) {
    const message = `DATA_DIR ${folder} can't be written: choose a folder that the app may write to.`;
    throw Object.assign(new Error(message, { cause }), { code: "DATA_DIR" });
  }
}
