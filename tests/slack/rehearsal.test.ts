import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import { openDesk } from "#slack/asking/open-desk.ts";

const story = `The pier stays shut

The council met on Monday. “The pier needs four new beams before anybody walks on it,” said Vera Quill, the mayor.

Divers looked at it in the spring. “We counted eleven cracks,” said Tom Arnaud, a diver.`;

describe("rehearsing", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "whosaid-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("asks what people may ask, of the library's own words and speakers", () => {
    const library = createLibrary();
    library.add(articleFromText(story));
    const asked = Array.from(library.rehearsal());
    for (const question of [
      "did Vera Quill say “the pier needs four new beams”?",
      "did Tom Arnaud say “the pier needs four new beams”?",
      "who said we counted eleven cracks",
      "who is Tom Arnaud?",
    ])
      expect(asked).toContain(question);
    expect(asked.map((question) => library.ask(question).kind)).toEqual(
      expect.arrayContaining(["quotes", "passages", "speaker", "verdict", "not-found"]),
    );
  });

  it("has nothing to ask where there are no articles", () => {
    expect([...createLibrary().rehearsal()]).toEqual([]);
  });

  it("remembers nothing of it, and changes no answer", async () => {
    const library = createLibrary();
    library.add(articleFromText(story));
    const desk = openDesk(library, folder);
    const ask = () => desk.ask("who said eleven cracks?", { audience: "private" });
    const expected = await ask();
    await desk.rehearse();
    expect(await ask()).toEqual(expected);
    desk.close();
    const kept = new DatabaseSync(join(folder, "slack.sqlite"));
    expect(kept.prepare("SELECT question FROM asked").all()).toEqual([
      { question: "who said eleven cracks?" },
    ]);
    kept.close();
  });
});
