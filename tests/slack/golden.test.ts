import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLibrary } from "#library/open-library.ts";
import { openWorkspace, type Workspace } from "./setup/workspace.ts";

interface GoldenQuestion {
  readonly input: string;
  readonly spans: readonly {
    readonly speaker: string | null;
    readonly start: number;
    readonly end: number;
    readonly attribution: string;
    readonly words: "speaker" | "article";
  }[];
  readonly mustNot?: readonly string[];
}

const golden: GoldenQuestion[] = JSON.parse(
  readFileSync(new URL("../fixtures/golden-questions.json", import.meta.url), "utf8"),
);

describe("the golden questions in Slack", () => {
  let workspace: Workspace;
  let text: string;
  let direct: string;

  beforeAll(async () => {
    const opened = await openLibrary("seeds");
    if (!opened.ok) throw new Error(opened.message);
    text = opened.library.articles[0]?.article.text ?? "";
    workspace = await openWorkspace(opened.library, "socket");
    direct = workspace.direct("ada");
  });
  afterAll(() => workspace[Symbol.asyncDispose]());

  async function asked(surface: string, input: string): Promise<string> {
    const ada = workspace.playground.person("ada");
    const place = surface === "direct message" ? direct : "general";
    const before = { "slash command": "/whosaid ", mention: "@whosaid " }[surface] ?? "";
    const known = workspace.seen("ada", place).length;
    await ada.type(place, `${before}${input}`);
    return (await workspace.answer("ada", place, known)).words;
  }

  describe.each(["slash command", "mention", "direct message"])("by %s", (surface) => {
    it.each(golden.filter(({ input }) => surface !== "direct message" || input !== ""))(
      "$input",
      async ({ input, spans, mustNot = [] }) => {
        const words = await asked(surface, input);
        for (const { start, end, words: whose, attribution, speaker } of spans) {
          const quote = text.slice(start, end);
          expect(words).toContain(whose === "speaker" ? `“${quote}”` : quote.replace(/\.$/, ""));
          if (whose === "speaker") expect(words).toContain(speaker ?? "");
          if (attribution === "pronoun") expect(words).toContain("inferred: “");
          if (attribution === "continuation") expect(words).toContain("goes on from ¶");
        }
        for (const forbidden of mustNot) expect(words).not.toContain(forbidden);
        if (spans.length === 0) expect(words).not.toMatch(/“[^”]* /);
      },
    );
  });
});
