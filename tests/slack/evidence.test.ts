import { afterAll, beforeAll, expect, it } from "vitest";
import { harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace, type Workspace } from "./setup/workspace.ts";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(harbourLibrary(), "socket");
});
afterAll(() => workspace[Symbol.asyncDispose]());

it("a doubt in a direct message is answered by how the speaker is known", async () => {
  const direct = workspace.direct("ada");
  await workspace.asks("ada", direct, "who said pay for the ice breaker?");
  const { answer } = await workspace.asks("ada", direct, "is that right?");
  expect(answer.words).toMatch(
    /^“she” stands beside these words, in ¶4, and means Ines Okafor: \d+% sure\. Whether it is true, I can’t tell\./,
  );
  expect(answer.words).toContain(
    "“We will keep the harbour open, whatever the weather,” Okafor told",
  );
});

it("a doubt in a thread is answered there", async () => {
  const { answer, ts } = await workspace.asks("ben", "general", "@whosaid who said brave promise?");
  expect(answer.words).toContain("Tom Reyes");
  const known = workspace.seen("ben", "general").length;
  await workspace.playground.person("ben").type("general", "@whosaid are you sure?", ts ?? "");
  const next = await workspace.answer("ben", "general", known);
  expect(next.words).toMatch(
    /^The article names .*Tom Reyes beside these words, in ¶5: \d+% sure\./,
  );
});

it("nobody is told to be wholly sure", async () => {
  const direct = workspace.direct("ben");
  await workspace.asks("ben", direct, "who said “whatever the weather”?");
  const { answer } = await workspace.asks("ben", direct, "how sure are you?");
  expect(answer.words).toMatch(/beside these words, in ¶3: 9\d% sure\./);
});
