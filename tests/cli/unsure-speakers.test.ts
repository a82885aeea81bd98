import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { pierRow } from "../answers/setup/unsure-article.ts";
import { whosaid } from "./setup/run-whosaid.ts";

const library = mkdtempSync(join(tmpdir(), "whosaid-unsure-"));
writeFileSync(join(library, "pier.txt"), pierRow);
afterAll(() => rmSync(library, { recursive: true }));

const ask = async (question: string) =>
  (await whosaid(["ask", question, "--library", library])).stdout;

it("says beside the words that it isn't sure of their speaker", async () => {
  const printed = await ask("it is a scandal");
  expect(printed).toMatch(/— perhaps [A-Z]\w+ \w+.* \(speaker not sure\)/);
});

it("says so in a verdict, in counts and in a list of quotations", async () => {
  expect(await ask('did Okafor say "it is a scandal"?')).toMatch(
    /^Perhaps not Ines Okafor in this one article: these may be the words of \w/,
  );
  expect(await ask('who said "it is a scandal"?')).toContain("perhaps ");
  expect(await ask("who is quoted?")).toMatch(/^perhaps [A-Z].* quoted/m);
  const { stdout } = await whosaid(["quotes", join(library, "pier.txt")]);
  expect(stdout).toMatch(/“It is a scandal\.”\n {2}— perhaps [A-Z]/);
});

it("gives no words of a draft to somebody as sure", async () => {
  const input = "Okafor said: “It is a scandal.”";
  const { stdout } = await whosaid(["check", "-", "--library", library], { input });
  expect(stdout).toMatch(/^Perhaps somebody else’s words \(Okafor\): It is a scandal/);
});
