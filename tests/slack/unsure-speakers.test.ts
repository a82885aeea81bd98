import { afterAll, beforeAll, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import { pierRow } from "../answers/setup/unsure-article.ts";
import { openWorkspace, type Workspace } from "./setup/workspace.ts";

let workspace: Workspace;
beforeAll(async () => {
  const library = createLibrary();
  library.add(articleFromText(pierRow));
  workspace = await openWorkspace(library, "socket");
});
afterAll(() => workspace[Symbol.asyncDispose]());

const asked = async (question: string) =>
  (await workspace.asks("ada", "random", `/whosaid ${question}`)).answer.words;

it("a speaker who is a guess stands as one beside the words and above them", async () => {
  expect(await asked("it is a scandal")).toMatch(/^Perhaps .*: 1 quotation.*perhaps .*% sure/s);
});

it("a verdict tells that it isn't sure, and so does a chart of who is quoted", async () => {
  expect(await asked('did Okafor say "it is a scandal"?')).toMatch(
    /^Perhaps not Ines Okafor .*may be/,
  );
  expect(await asked("who is quoted?")).toContain("perhaps ");
});

it("a shared quotation keeps that its speaker is not sure", async () => {
  const { answer } = await workspace.asks("ada", "general", "/whosaid it is a scandal");
  await workspace.playground
    .person("ada")
    .click("general", answer.ts, { actionId: "result.share" });
  await expect
    .poll(() => workspace.seen("ben", "general").at(-1)?.words)
    .toMatch(/perhaps .*% sure/s);
});
