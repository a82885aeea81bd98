import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace, type Workspace } from "./setup/workspace.ts";

describe.each(["socket", "http"] as const)("a network that fails, over %s", (transport) => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(harbourLibrary(), transport);
  });
  afterAll(() => workspace[Symbol.asyncDispose]());

  /** Mentions the app, and then again without a fault: an answer of the first came before. */
  async function mentionTwice(): Promise<number> {
    const ada = workspace.playground.person("ada");
    const known = workspace.seen("ben", "general").length;
    const threads = ["@whosaid who said weather?", "@whosaid who said storm?"].map((text) => {
      const said = ada.say("general", text);
      if (!said.ok) throw new Error(said.message);
      return said.value.ts;
    });
    const answered = () => workspace.seen("ben", "general").slice(known);
    await expect
      .poll(() => answered().some(({ thread }) => thread === threads[1]), { timeout: 5_000 })
      .toBe(true);
    return answered().filter(({ thread }) => thread === threads[0]).length;
  }

  it("delivers a mention twice and gets one answer", async () => {
    workspace.playground.faults.add({ kind: "duplicate", use: "event", times: 1 });
    expect(await mentionTwice()).toBe(1);
  });

  it.each([
    { kind: "reset", on: "chat.postMessage", afterStoring: true, times: 1 },
    { kind: "error_after_storing", on: "chat.postMessage", error: "fatal_error", times: 1 },
  ] as const)(
    "fails a post after it was made ($kind): it isn't repeated, and the asker alone is told",
    async (fault) => {
      const before = workspace.seen("ada", "general").length;
      workspace.playground.faults.add(fault);
      expect(await mentionTwice()).toBe(1);
      const told = () =>
        workspace
          .seen("ada", "general")
          .slice(before)
          .filter(({ words }) => words.includes("did not confirm"));
      await expect.poll(told).toHaveLength(1);
      expect(workspace.seen("ben", "general").some(({ words }) => words.includes("did not"))).toBe(
        false,
      );
      const reference = /reference ([0-9a-f]{8})/.exec(told()[0]?.words ?? "")?.[1];
      expect(workspace.logged.map((line) => line.reference)).toContain(reference);
    },
  );

  it("limits the rate of posts, which are waited for and made once", async () => {
    const fault = { kind: "rate_limit", on: "chat.postMessage", retryAfter: 1, times: 1 } as const;
    workspace.playground.faults.add(fault);
    const ada = workspace.playground.person("ada");
    const known = workspace.seen("ben", "general").length;
    ada.say("general", "@whosaid who said weather?");
    await expect
      .poll(() => workspace.seen("ben", "general").length, { timeout: 5_000 })
      .toBe(known + 1);
  });
});
