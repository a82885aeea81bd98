import { expect, it } from "vitest";
import { parseArticle } from "#articles/parse-article.ts";
import { createLibrary } from "#library/create-library.ts";
import { changingLibrary, harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace } from "./setup/workspace.ts";

it("buttons say so when their article has left the library, in a message and in a window", async () => {
  const { library, becomes } = changingLibrary(harbourLibrary());
  await using workspace = await openWorkspace(library, "socket");
  const ada = workspace.playground.person("ada");
  const { answer } = await workspace.asks("ada", "general", "/whosaid weather");
  await ada.click("general", answer.ts, { actionId: "result.context" });
  const { id } = await workspace.modal("ada");
  becomes(createLibrary());
  const gone = "These words are no longer in the library.";
  await ada.clickInView(id, { actionId: "context.more" });
  await expect.poll(async () => (await workspace.modal("ada")).words).toBe(gone);
  await ada.closeModal();
  await ada.click("general", answer.ts, { actionId: "result.share" });
  expect((await workspace.modal("ada")).words).toBe(gone);
  expect(workspace.seen("ben", "general")).toEqual([]);
});

it("the Home of a library without articles says that there are none", async () => {
  await using workspace = await openWorkspace(createLibrary(), "socket");
  const home = () => {
    const opened = workspace.playground.person("ada").openHome();
    return JSON.stringify(opened.ok && opened.value?.blocks);
  };
  await expect.poll(home).toContain("There are no articles yet.");
  expect(home()).not.toContain("0 articles");
});

it("the Home lists the newest articles first, and last those without a date", async () => {
  const library = harbourLibrary();
  const days = { Rain: "2026-02-28", Snow: "2026-11-03", Fog: "2025-12-31" };
  for (const [weather, day] of Object.entries(days)) {
    const text = `---\npublished: ${day}\n---\n${weather} in the valley\n\nNobody came all day.`;
    library.add((await parseArticle(text, "text")).article);
  }
  await using workspace = await openWorkspace(library, "socket");
  const home = () => {
    const opened = workspace.playground.person("ada").openHome();
    return JSON.stringify(opened.ok && opened.value?.blocks);
  };
  await expect.poll(home).toContain("4 articles");
  expect(home()).toMatch(/Snow in .*Rain in .*Fog in .*Harbour to stay open/);
});
