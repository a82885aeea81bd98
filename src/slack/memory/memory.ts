import { hash } from "node:crypto";
import type { Conversation } from "#answers/answer.ts";
import { type Asked, openTables } from "./tables.ts";
import { writtenTogether } from "./written-together.ts";

/** What buttons and threads have to know days later and after a restart. */
export interface Memory {
  /** Keeps a question; the same one has the same id, of 12 characters. */
  keep(asked: Asked): string;
  /** The question of an id, which is kept from then on as long as if it were asked anew. */
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
 * @throws {Error} with the code DATA_DIR when the folder can't be written, and MEMORY_FILE when its file is damaged
 */
export function openMemory(folder: string | null, now: () => number): Memory {
  const tables = openTables(folder);
  let forgottenAt = 0;
  let asked = new Map<string, Asked>();
  let conversations = new Map<string, Conversation>();
  const writing = writtenTogether(tables.database, {
    write() {
      for (const [id, each] of asked) tables.keepAsked(id, each, now());
      for (const [place, each] of conversations) tables.keepConversation(place, each, now());
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
    tables.forgetBefore(forgottenAt - keptDays * day);
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
      const found = tables.asked(id);
      if (found) {
        asked.set(id, found);
        writing.whenItCan();
      }
      return found;
    },
    note(place, conversation) {
      conversations.set(place, conversation);
      writing.soon();
    },
    conversationIn: (place) => conversations.get(place) ?? tables.conversation(place),
    rate(id, rating) {
      tables.keepRating(id, rating, now());
    },
    close() {
      try {
        writing.atOnce();
      } finally {
        tables.database.close();
      }
    },
  };
}

function idOf({ question, draft, conversation }: Asked): string {
  const whole = [
    draft ? "draft" : "question",
    question,
    conversation ? JSON.stringify(conversation) : "",
  ].join("\0");
  return hash("sha256", whole, "base64url").slice(0, 12);
}
