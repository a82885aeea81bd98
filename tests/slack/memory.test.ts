import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import { openMemory } from "#slack/memory/memory.ts";

const day = 24 * 60 * 60 * 1000;
const asked = { question: "who said harbour?", draft: false, conversation: null };
const conversation = {
  question: "who is Okafor?",
  speaker: "Ines Okafor",
  shown: ["a.1.2.3"],
  spoke: [["Ines Okafor", "Nils Lindqvist"]],
  at: "a.1.2.3",
};

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

  it("knows at once what it has not written yet", () => {
    const memory = openMemory(folder, Date.now);
    const id = memory.keep({ ...asked, conversation });
    memory.note("T1 C1 1.1", conversation);
    expect(memory.recall(id)).toEqual({ ...asked, conversation });
    expect(memory.conversationIn("T1 C1 1.1")).toEqual(conversation);
    memory.close();
  });

  it("writes within a moment, so that a process that is killed loses no more", async () => {
    const killed = openMemory(folder, Date.now);
    const id = killed.keep(asked);
    killed.note("T1 C1 1.1", conversation);
    const after = openMemory(folder, Date.now);
    await expect.poll(() => after.recall(id)).toEqual(asked);
    expect(after.conversationIn("T1 C1 1.1")).toEqual(conversation);
    after.close();
    killed.close();
  });

  it("fails with the next question when it could not write, and loses none once it can", async () => {
    const memory = openMemory(folder, Date.now);
    const other = new DatabaseSync(join(folder, "slack.sqlite"));
    other.exec("ALTER TABLE asked RENAME TO away");
    const first = memory.keep(asked);
    const second = { ...asked, question: "who said storm?" };
    await expect.poll(() => couldKeep(second)).toBe(false);
    other.exec("ALTER TABLE away RENAME TO asked");
    other.close();
    const last = memory.keep(second);
    memory.close();
    const after = openMemory(folder, Date.now);
    expect([after.recall(first), after.recall(last)]).toEqual([asked, second]);
    after.close();

    function couldKeep(question: typeof asked): boolean {
      try {
        memory.keep(question);
        return true;
      } catch {
        return false;
      }
    }
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

  it("forgets a question ninety days after it was asked, or a button of its answer pressed", () => {
    const at = (days: number) => openMemory(folder, () => days * day);
    const first = at(0);
    const [pressed, left] = [first.keep(asked), first.keep({ ...asked, draft: true })];
    first.close();
    const within = at(60);
    expect(within.recall(pressed)).toEqual(asked);
    within.close();
    const after = at(140);
    expect([after.recall(pressed), after.recall(left)]).toEqual([asked, null]);
    after.close();
  });

  it("forgets while it runs, too", async () => {
    let time = 0;
    const memory = openMemory(folder, () => time);
    const old = memory.keep(asked);
    const reader = new DatabaseSync(join(folder, "slack.sqlite"));
    const kept = () =>
      reader
        .prepare("SELECT id FROM asked")
        .all()
        .map(({ id }) => id);
    await expect.poll(kept).toEqual([old]);
    time = 91 * day;
    const recent = memory.keep({ ...asked, question: "who said storm?" });
    await expect.poll(kept).toEqual([recent]);
    reader.close();
    memory.close();
  });

  it("keeps the questions of answers that have buttons, and none that is only tried or for a workflow", async () => {
    const library = createLibrary();
    library.add(articleFromText("Pier\n\n“We counted eleven cracks,” said Tom Arnaud, a diver."));
    const desk = openDesk(library, folder);
    await desk.stepOutputs("who said cracks?");
    const words = { forwarded: "", written: "Zebras sail tonight", attached: "eleven cracks" };
    await desk.whoSaid(words, { audience: "private" });
    desk.close();
    const tables = new DatabaseSync(join(folder, "slack.sqlite"));
    expect(tables.prepare("SELECT question FROM asked").all()).toEqual([
      { question: "who said eleven cracks" },
    ]);
    tables.close();
  });

  it.each([
    ["no database", "these are no tables".repeat(400)],
    ["a database of another kind", null],
  ])("names its file and what to do where that is %s", (_, text) => {
    const file = join(folder, "slack.sqlite");
    if (text !== null) writeFileSync(file, text);
    else {
      const other = new DatabaseSync(file);
      other.exec("CREATE TABLE asked (words TEXT)");
      other.close();
    }
    expect(() => openMemory(folder, Date.now)).toThrow(
      expect.objectContaining({
        code: "MEMORY_FILE",
        cause: expect.objectContaining({ code: "ERR_SQLITE_ERROR" }),
        message: expect.stringMatching(/slack\.sqlite can't be read \(.+\): move it away/),
      }),
    );
  });

  it("lets only the app's own user read what people asked", () => {
    openMemory(folder, Date.now).close();
    expect(statSync(join(folder, "slack.sqlite")).mode & 0o777).toBe(0o600);
  });
});
