import { hash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as v from "valibot";
import type { Conversation } from "#answers/answer.ts";
import { writtenTogether } from "./written-together.ts";

/** A question as it was asked, with the conversation that it continued. */
interface Asked {
  readonly question: string;
  /** Whether it is a draft whose quotations were checked, and no question. */
  readonly draft: boolean;
  readonly conversation: Conversation | null;
}

/** What buttons and threads have to know days later and after a restart. */
export interface Memory {
  /** Keeps a question; the same one has the same id, of 12 characters. */
  keep(asked: Asked): string;
  recall(id: string): Asked | null;
  /** Notes what the conversation in a place has come to. */
  note(place: string, conversation: Conversation): void;
  conversationIn(place: string): Conversation | null;
  /** Notes what somebody thought of an answer. */
  rate(id: string, rating: string): void;
  close(): void;
}

/** Days after which an unused question or conversation is forgotten. */
const keptDays = 90;
const day = 24 * 60 * 60 * 1000;

/**
 * Opens the memory in a folder, or in the process alone where the folder is null.
 * @throws {Error} with the code DATA_DIR when the folder can't be written
 */
export function openMemory(folder: string | null, now: () => number): Memory {
  const { database, keepAsked, findAsked, keepPlace, findPlace, keepRating, forgetBefore } =
    openTables(folder);
  let forgottenAt = 0;
  let asked = new Map<string, Asked>();
  let conversations = new Map<string, Conversation>();
  const writing = writtenTogether(database, {
    write() {
      for (const [id, { question, draft, conversation }] of asked)
        keepAsked.run(id, question, Number(draft), jsonOf(conversation), now());
      for (const [place, conversation] of conversations)
        keepPlace.run(place, JSON.stringify(conversation), now());
      if (now() - forgottenAt >= day) forgetOld();
    },
    written() {
      asked = new Map();
      conversations = new Map();
    },
  });

  forgetOld();

  function forgetOld(): void {
    forgottenAt = now();
    for (const table of forgetBefore) table.run(forgottenAt - keptDays * day);
  }

  return {
    keep(question) {
      const id = idOf(question);
      asked.set(id, question);
      writing.soon();
      return id;
    },
    recall(id) {
      const unwritten = asked.get(id);
      if (unwritten) return unwritten;
      const row = findAsked.get(id);
      if (row === undefined) return null;
      const { question, draft, conversation } = v.parse(askedRow, row);
      return {
        question,
        draft: draft === 1,
        conversation: conversation === null ? null : read(conversation),
      };
    },
    note(place, conversation) {
      conversations.set(place, conversation);
      writing.soon();
    },
    conversationIn(place) {
      const unwritten = conversations.get(place);
      if (unwritten) return unwritten;
      const row = findPlace.get(place);
      return row === undefined ? null : read(v.parse(placeRow, row).conversation);
    },
    rate(id, rating) {
      keepRating.run(id, rating, now());
    },
    close() {
      try {
        writing.atOnce();
      } finally {
        database.close();
      }
    },
  };
}

/** The tables, made where they are not there, with the statements that they are used by. */
function openTables(folder: string | null) {
  const database = new DatabaseSync(folder === null ? ":memory:" : fileIn(folder));
  database.exec(`
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
  `);
  return {
    database,
    keepAsked: database.prepare("INSERT OR REPLACE INTO asked VALUES (?, ?, ?, ?, ?)"),
    findAsked: database.prepare("SELECT question, draft, conversation FROM asked WHERE id = ?"),
    keepPlace: database.prepare("INSERT OR REPLACE INTO conversations VALUES (?, ?, ?)"),
    findPlace: database.prepare("SELECT conversation FROM conversations WHERE place = ?"),
    keepRating: database.prepare("INSERT INTO ratings VALUES (?, ?, ?)"),
    forgetBefore: ["asked", "conversations", "ratings"].map((table) =>
      database.prepare(`DELETE FROM ${table} WHERE at < ?`),
    ),
  };
}

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
    shown: v.array(v.string()),
    at: v.exactOptional(v.string()),
  }),
);

function read(json: string): Conversation | null {
  const parsed = v.safeParse(conversationSchema, json);
  return parsed.success ? parsed.output : null;
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

function idOf({ question, draft, conversation }: Asked): string {
  const whole = [draft ? "draft" : "question", question, jsonOf(conversation) ?? ""].join("\0");
  return hash("sha256", whole, "base64url").slice(0, 12);
}

function jsonOf(conversation: Conversation | null): string | null {
  return conversation && JSON.stringify(conversation);
}
