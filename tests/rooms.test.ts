import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

// A sample of docs/architecture.md's room table, asked of the linter that holds it.
const refused: readonly (readonly [file: string, specifier: string])[] = [
  ["src/articles/probe.ts", "#quotes/quotation.ts"],
  ["src/articles/probe.ts", "../quotes/quotation.ts"],
  ["src/articles/probe.ts", "node:fs"],
  ["src/articles/probe.ts", "../config.ts"],
  ["src/quotes/probe.ts", "#search/passage.ts"],
  ["src/quotes/probe.ts", "node:fs/promises"],
  ["src/search/probe.ts", "node:net"],
  ["src/answers/probe.ts", "node:child_process"],
  ["src/search/probe.ts", "#quotes/find-quotations.ts"],
  ["src/answers/probe.ts", "#library/library.ts"],
  ["src/library/probe.ts", "#slack/limits.ts"],
  ["src/phrases/probe.ts", "#library/library.ts"],
  ["src/cli/probe.ts", "#slack/limits.ts"],
  ["src/slack/probe.ts", "#settings.ts"],
  ["src/slack/views/probe.ts", "#library/library.ts"],
  ["src/slack/views/probe.ts", "@slack/web-api"],
  ["src/slack/memory/probe.ts", "#slack/connection/post.ts"],
  ["src/slack/memory/probe.ts", "@slack/bolt"],
  ["src/slack/connection/probe.ts", "#slack/asking/desk.ts"],
  ["src/slack/reading/probe.ts", "#slack/views/messages/notice.ts"],
  ["src/slack/asking/probe.ts", "@slack/bolt"],
  ["src/slack/asking/probe.ts", "#slack/connection/post.ts"],
  ["src/slack/listeners/probe.ts", "#library/library.ts"],
  ["src/slack/listeners/probe.ts", "#slack/asking/ask.ts"],
  ["src/playground/probe.ts", "#answers/answer.ts"],
];

const allowed: typeof refused = [
  ["src/quotes/probe.ts", "#articles/article.ts"],
  ["src/search/probe.ts", "#quotes/quotation.ts"],
  ["src/library/probe.ts", "#answers/answer.ts"],
  ["src/cli/probe.ts", "#phrases/verdicts.ts"],
  ["src/slack/views/probe.ts", "#phrases/verdicts.ts"],
  ["src/slack/views/probe.ts", "#answers/answer.ts"],
  ["src/slack/asking/probe.ts", "#library/library.ts"],
  ["src/slack/reading/probe.ts", "#slack/connection/post.ts"],
  ["src/slack/listeners/probe.ts", "#slack/asking/desk.ts"],
  ["src/slack/listeners/probe.ts", "#slack/views/messages/notice.ts"],
];

describe("the room table", () => {
  const reports = lint([...refused, ...allowed]);

  it.each(refused)("refuses in %s an import of %s", (file, specifier) => {
    expect(reports.get(`${file} ${specifier}`)).toMatch(/noRestrictedImports|noNodejsModules/);
  });

  it.each(allowed)("allows in %s an import of %s", (file, specifier) => {
    expect(reports.get(`${file} ${specifier}`)).toBe("");
  });
});

/** The folders of a room, or of a folder of one; each may know those before it. */
const folders: Readonly<Record<string, string>> = {
  quotes:
    "reading naming cues names people candidates reports judges speech whose interviews apart",
  "quotes/names": "words roles parts kinds runs acronyms joining",
  "quotes/people": "papers told-before antecedents anaphora descriptions together",
  search: "text segments vocabulary query ranking",
  answers: "words people questions sources results telling wording finding checking by-words",
  "answers/questions": "typed frames limits usual-form following several",
  slack: "views memory connection reading asking listeners",
};

describe("the folders of a room", () => {
  it.each(Object.entries(folders))("know only those before them: %s", (room, names) => {
    const order = names.split(" ");
    const imports = globSync(`src/${room}/*/**/*.ts`).flatMap((file) => {
      const others = readFileSync(file, "utf8").matchAll(
        new RegExp(`from "#${room}/([^/"]+)/`, "g"),
      );
      return [...others].map(([, other = ""]) => ({
        file,
        own: file.slice(`src/${room}/`.length).split("/")[0] ?? "",
        other,
      }));
    });
    expect(imports.length).toBeGreaterThan(9);
    const backwards = imports.filter(({ own, other }) => order.indexOf(other) > order.indexOf(own));
    expect(backwards.map(({ file, other }) => `${file} knows ${other}`)).toEqual([]);
  });
});

describe("a file", () => {
  const files = globSync("src/**/*.ts").map((file) => ({
    file,
    imports: [...readFileSync(file, "utf8").matchAll(/^import [^;]*? from "([^"]+)";$/gm)].map(
      ([, specifier = ""]) => specifier,
    ),
  }));

  it("imports another once", () => {
    const twice = files.flatMap(({ file, imports }) => {
      const paths = imports.map((specifier) => pathOf(file, specifier));
      return paths.filter((path, i) => paths.indexOf(path) < i).map((path) => `${file}: ${path}`);
    });
    expect(twice).toEqual([]);
  });

  it("imports its neighbour as ./file.ts", () => {
    const long = files.flatMap(({ file, imports }) =>
      imports
        .filter((one) => one.startsWith("#") && dirname(pathOf(file, one)) === dirname(file))
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(long).toEqual([]);
  });
});

/** Where a specifier leads to, from the project's folder; a package's name as it is. */
function pathOf(file: string, specifier: string): string {
  if (specifier.startsWith("#")) return join("src", specifier.slice(1));
  return specifier.startsWith(".") ? join(dirname(file), specifier) : specifier;
}

/** Lints one file per import, laid out under the project's own rules, in one run. */
function lint(imports: typeof refused): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "whosaid-rooms-"));
  try {
    for (const file of ["biome.json", "package.json", ".gitignore"]) {
      copyFileSync(file, join(folder, file));
    }
    const probes = imports.map(([file, specifier], index) => {
      const path = file.replace("probe", `probe-${index}`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `export * from "${specifier}";\n`);
      return { name: `${file} ${specifier}`, path };
    });
    const run = spawnSync(
      resolve("node_modules/.bin/biome"),
      [
        "lint",
        "--only=style/noRestrictedImports",
        "--only=correctness/noNodejsModules",
        "--reporter=github",
        "--max-diagnostics=none",
      ],
      { cwd: folder, encoding: "utf8" },
    );
    const lines = run.stdout.split("\n");
    return new Map(
      probes.map(({ name, path }) => [
        name,
        lines.filter((line) => line.includes(`${path},`)).join("\n"),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
