import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLibrary } from "#library/open-library.ts";
import { answerView } from "#slack/views/answers/answer.ts";
import { whosaid } from "./cli/setup/run-whosaid.ts";
import { readable } from "./slack/setup/blocks.ts";

const pages = ["README.md", "AGENTS.md", ...globSync("docs/**/*.md")].map((path) => ({
  path,
  text: readFileSync(path, "utf8"),
}));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

describe("the paths that the docs name", () => {
  const named = pages.flatMap(({ path, text }) =>
    [...new Set([...inCode(text), ...linked(text)])].map((name) => [path, name] as const),
  );

  it("are found in the docs", () => expect(named.length).toBeGreaterThan(10));

  it.each(named.filter(([, name]) => isPath(name)))("exist: %s names %s", (page, name) => {
    const beside = join(page, "..");
    const folders = name.includes("/")
      ? ["", "src", "src/*", beside]
      : ["", "docs", beside, "src/**"];
    const below = folders.map((folder) => join(folder, name));
    expect(below.some((path) => globSync(path).length > 0)).toBe(true);
  });
});

describe("the npm scripts that the docs name", () => {
  const named = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      (match) => [path, match[1] ?? match[2] ?? ""] as const,
    ),
  );

  it.each(named)("exist: %s names %s", (_, name) => expect(Object.keys(scripts)).toContain(name));
});

describe("the commands that the README shows", () => {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "whosaid-docs-"));
    mkdirSync(join(home, "articles"));
    cpSync("tests/fixtures/library", join(home, "articles"), { recursive: true });
    cpSync("tests/fixtures/library/bridge.txt", join(home, "articles", "today.txt"));
  });
  afterAll(() => rmSync(home, { recursive: true }));

  it.each(shownCommands())("run: whosaid %s", async (line, output) => {
    const args = wordsOf(line).map((word) => word.replace(/^~/, home));
    const { code, stdout } = await whosaid(args, { env: { HOME: home } });
    expect(code).toBe(0);
    for (const printed of output) expect(stdout).toContain(printed.replace(/…$/, ""));
  });
});

/** What stands in backticks in running text, code blocks left out. */
function inCode(text: string): string[] {
  const prose = text.replace(/^ *```[\s\S]*?^ *```/gm, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
}

/** Where the links of a page lead, addresses of other sites left out. */
function linked(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((match) => match[1] ?? "")
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** A path of the project: it begins as one, or is a file by its ending. */
function isPath(name: string): boolean {
  if (
    name.startsWith("./") ||
    !/^[\w@.*-]+(?:\/[\w@.*-]+)*\/?$/.test(name) ||
    /[A-Z]{4,}(?!\.md)/.test(name)
  )
    return false;
  const [first = ""] = name.split("/");
  if (name.includes("/")) return existsSync(first) || readdirSync("src").includes(first);
  return /^[\w-][\w.-]*\.(?:ts|js|json|jsonc|md|yml|txt)$/.test(name);
}

describe("the answer in Slack that the README shows", () => {
  it("is what the app answers, but for how sure it is", async () => {
    const opened = await openLibrary("seeds");
    if (!opened.ok) throw new Error(opened.message);
    const [, question = "", answer = ""] =
      /^```\n\/whosaid (.*)\n\n([\s\S]*?)^```/m.exec(readFileSync("README.md", "utf8")) ?? [];
    const options = { audience: "private", id: "x", share: true } as const;
    const { blocks } = answerView(opened.library.ask(question), options);
    const words = withoutFigures(readable(blocks));
    const lines = answer.trim().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.filter((each) => !each.startsWith("[")))
      expect(words).toContain(withoutFigures(line.replace("│ ", "")));
    for (const [, label] of answer.matchAll(/\[(.*?)\]/g)) expect(words).toContain(label);
  });
});

function withoutFigures(text: string): string {
  return text.replaceAll(/\d+%/g, "%");
}

/** The `whosaid` commands of the README's code blocks, each with the output shown below it. */
function shownCommands(): [line: string, output: string[]][] {
  const shown: [string, string[]][] = [];
  const blocks = readFileSync("README.md", "utf8").matchAll(/^ *```\w*\n([\s\S]*?)^ *```/gm);
  for (const [, block = ""] of blocks) {
    let output: string[] | undefined;
    for (const line of block.split("\n")) {
      const command = /^\s*(\$ )?npx whosaid (.*)$/.exec(line);
      if (command) {
        output = [];
        shown.push([command[2] ?? "", output]);
        if (command[1] === undefined) output = undefined;
      } else if (line.trim() !== "" && !line.trim().startsWith("…")) output?.push(line.trim());
    }
  }
  return shown;
}

/** The words of a shell line: quotes and blanks, which is all that the README uses. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
}
