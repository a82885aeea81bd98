import { afterAll, beforeAll, expect, it } from "vitest";
import { harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace, type Workspace } from "./setup/workspace.ts";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(harbourLibrary(), "socket");
});
afterAll(() => workspace[Symbol.asyncDispose]());

const asked = async (question: string) =>
  (await workspace.asks("ada", "random", `/whosaid ${question}`)).answer.words;

it("an answer on somebody who is in no article says so first, then whose words they are", async () => {
  expect(await asked("did Barack Obama say “whatever the weather”?")).toMatch(
    /^Barack Obama is not named in this one article\. These are the words of Ines Okafor\./,
  );
});

it("an answer that has nothing of somebody who is in no article says so once", async () => {
  const words = await asked("what did Obama say about zebras?");
  expect(words).toMatch(/^Obama is not named in this one article\./);
  expect(words).not.toContain("Not found");
});
