import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMemory } from "#slack/memory.ts";

const day = 24 * 60 * 60 * 1000;
const asked = { question: "who said harbour?", draft: false, conversation: null };
const conversation = { question: "who is Okafor?", speaker: "Ines Okafor", shown: ["a.1.2.3"] };

describe("the memory", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "whosaid-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("gives a question a short id, the same for the same question", () => {
    const memory = openMemory(null, Date.now);
    const id = memory.keep(asked);
    expect(id).toMatch(/^[\w-]{12}$/);
    expect(memory.keep(asked)).toBe(id);
    expect(memory.keep({ ...asked, conversation })).not.toBe(id);
    expect(memory.keep({ ...asked, draft: true })).not.toBe(id);
    expect(memory.recall("unknown")).toBeNull();
    memory.close();
  });

  it("knows questions and conversations after a restart", () => {
    const before = openMemory(folder, Date.now);
    const id = before.keep({ ...asked, conversation });
    before.note("T1 C1 1.1", conversation);
    before.close();
    const after = openMemory(folder, Date.now);
    expect(after.recall(id)).toEqual({ ...asked, conversation });
    expect(after.conversationIn("T1 C1 1.1")).toEqual(conversation);
    expect(after.conversationIn("T1 C1 2.2")).toBeNull();
    after.close();
  });

  it("forgets after ninety days", () => {
    const before = openMemory(folder, () => 0);
    const id = before.keep(asked);
    before.close();
    const within = openMemory(folder, () => 89 * day);
    expect(within.recall(id)).not.toBeNull();
    within.close();
    const after = openMemory(folder, () => 91 * day);
    expect(after.recall(id)).toBeNull();
    after.close();
  });

  it("lets only the app's own user read what people asked", () => {
    openMemory(folder, Date.now).close();
    expect(statSync(join(folder, "slack.sqlite")).mode & 0o777).toBe(0o600);
  });
});
