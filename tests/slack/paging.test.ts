import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { menuOptions } from "./setup/blocks.ts";
import { longLibrary } from "./setup/libraries.ts";
import { openWorkspace } from "./setup/workspace.ts";

describe.each(["socket", "http"] as const)("an answer of several pages over %s", (transport) => {
  it("turns its pages by button, also after a restart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "whosaid-"));
    await using workspace = await openWorkspace(longLibrary(40), transport, { dataDir: folder });
    const ada = workspace.playground.person("ada");
    await ada.type("random", "/whosaid from:Kestrel");
    const first = await workspace.answer("ada", "random");
    expect(first.words).toMatch(/Page 1 of \d+/);
    expect(first.words).toContain("counted 1 ships");
    await workspace.restart();
    await ada.click("random", first.ts, { actionId: "page.later" });
    await expect.poll(() => workspace.seen("ada", "random").at(-1)?.words).toMatch(/Page 2 of/);
    const second = workspace.seen("ada", "random").at(-1);
    expect(second?.words).not.toContain("counted 1 ships");
    await ada.click("random", second?.ts ?? "", { actionId: "page.earlier" });
    await expect.poll(() => workspace.seen("ada", "random").at(-1)?.words).toMatch(/Page 1 of/);
    rmSync(folder, { recursive: true });
  });

  it("goes on at more with what the pages shown hadn't, until there is no more", async () => {
    await using workspace = await openWorkspace(longLibrary(16), transport);
    const ben = workspace.playground.person("ben");
    const direct = workspace.direct("ben");
    await ben.type(direct, "what did Kestrel say?");
    const counts: number[] = [];
    for (let turn = 0; ; turn += 1) {
      const { words } = await workspace.answer("ben", direct, turn);
      counts.push(...[...words.matchAll(/counted (\d+) ships/g)].map(([, count]) => Number(count)));
      if (words.includes("Nothing more was found in this one article.")) break;
      await ben.type(direct, "more");
    }
    expect(counts).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  it("turns its pages in a window, and says when its question is forgotten", async () => {
    await using workspace = await openWorkspace(longLibrary(40), transport);
    const ada = workspace.playground.person("ada");
    ada.openHome();
    const home = () => {
      const opened = ada.openHome();
      return opened.ok && opened.value ? opened.value.id : "";
    };
    await expect.poll(home).not.toBe("");
    await ada.clickInView(home(), { actionId: "home.search", choice: { value: "from:Kestrel" } });
    const window = await workspace.modal("ada");
    expect(window.words).toMatch(/Page 1 of/);
    await ada.clickInView(window.id, { actionId: "page.later" });
    await expect.poll(async () => (await workspace.modal("ada")).words).toMatch(/Page 2 of/);
    await workspace.restart();
    await ada.clickInView(window.id, { actionId: "page.later" });
    await expect.poll(async () => (await workspace.modal("ada")).words).toContain("too old");
  });

  it("shares from any page of a window over a message in the message's thread", async () => {
    await using workspace = await openWorkspace(longLibrary(20), transport);
    const ada = workspace.playground.person("ada");
    const draft = Array.from({ length: 20 }, (_, at) => `“counted ${at + 1} ships before dawn”`);
    const said = ada.say("general", draft.join(" and "));
    if (!said.ok) throw new Error(said.message);
    await ada.shortcut("check_quotations", { place: "general", ts: said.value.ts });
    const { id } = await workspace.modal("ada");
    await ada.clickInView(id, { actionId: "page.later" });
    await expect.poll(async () => (await workspace.modal("ada")).words).toMatch(/Page 2 of/);
    const blocks: unknown = ada.modal()?.blocks;
    const offered = menuOptions(Array.isArray(blocks) ? blocks : []);
    const [share] = offered.filter(({ text }) => text.text === "Share to channel");
    const choice = { selected_option: share };
    await ada.clickInView(id, { actionId: "result.menu", choice });
    const shared = await workspace.answer("ada", "general");
    expect(shared).toMatchObject({ thread: said.value.ts });
  });
});
