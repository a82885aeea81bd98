import { execFile } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { command, type Run, whosaid } from "../cli/setup/run-whosaid.ts";
import { startApp } from "../end-to-end/setup/npm-start.ts";

let home = "";
let folder = "";
let dataDir = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "whosaid-saved-"));
  folder = join(home, "articles");
  dataDir = join(home, "data");
  mkdirSync(folder);
  for (let number = 0; number < 16; number += 1) put(`${number}.txt`, story(number));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** So that a few articles are long enough for a file of them to be worth while. */
const filling = Array.from({ length: 200 }, (_, at) => `Line ${at} of the minutes is blank.`).join(
  " ",
);
const topics = ["the bridge", "a ferry", "school meals", "the old mill", "rents", "the tram"];
const speakers = ["Ada Moss", "Ivo Brand", "Lena Ott", "Max Rowe", "Nora Quist"];

function story(number: number, more = ""): string {
  const town = `Town ${number}`;
  const paragraphs = Array.from({ length: 20 }, (_, at) => {
    const topic = topics[(number + at) % topics.length];
    const speaker = speakers[(number * 7 + at) % speakers.length];
    return `“We will talk about ${topic} of ${town} ${at} times,” said ${speaker}, mayor of ${town}. She said that ${topic} was next.`;
  });
  return [`${town} decides`, ...paragraphs, more, filling].join("\n\n");
}

function put(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

const questions = [
  "who said school meals?",
  "what did Ada Mos say about the ferry?",
  "“talk about rents of Town 7”",
  "who is Nora Quist?",
  "who is quoted?",
  "lanterns",
  "tramm",
  "did Max Rowe say the old mill was next?",
];

/** What a start comes to: its answers, and what it warns of on opening and on saving. */
interface Start {
  readonly answers: readonly string[];
  readonly warnings: readonly string[];
  readonly articles: Library["articles"];
}

async function started(keptIn?: string): Promise<Start> {
  const opened = await openLibrary(folder, { dataDir: keptIn });
  if (!opened.ok) throw new Error(opened.message);
  const { articles, warnings, ask } = opened.library;
  const unsaved = await opened.save();
  const said = unsaved ? [...warnings, unsaved] : warnings;
  return {
    answers: questions.map((question) => JSON.stringify(ask(question))),
    warnings: said.map(({ source, message }) => `${source} ${message}`),
    articles,
  };
}

const readAnew = () => started();
const saved = () => started(dataDir);

/** The same in a process of its own, in lines. */
function asked(env: Record<string, string>, other?: string): Promise<Run> {
  const args = ["ask", "--stdin", "--json", "--library", folder];
  return whosaid(args, { input: questions.join("\n"), env, ...(other && { command: other }) });
}

/** The questions that two starts answer differently, and the warnings that only one of them has. */
function differences(start: Start, other: Start): string[] {
  const only = (one: Start, two: Start) =>
    one.warnings.filter((each) => !two.warnings.includes(each));
  return [
    ...questions.filter((_, at) => start.answers[at] !== other.answers[at]),
    ...only(start, other),
    ...only(other, start),
  ];
}

function savedFile(): string {
  const [name = "", ...others] = readdirSync(dataDir);
  expect(others).toEqual([]);
  return join(dataDir, name);
}

/** What tells one write of the file from the next. */
const written = () => statSync(savedFile()).ino;

describe("a folder that hasn't changed", () => {
  it("is answered from what was saved, byte for byte, and is not saved again", async () => {
    const plain = await asked({});
    expect(plain).toMatchObject({ code: 0, stderr: "" });
    const env = { DATA_DIR: dataDir };
    expect((await asked(env)).stdout === plain.stdout).toBe(true);
    const first = written();
    const { stdout, stderr } = await asked(env);
    expect([stdout === plain.stdout, stderr]).toEqual([true, ""]);
    expect(written()).toBe(first);
  });

  it("says again what could not be used of its files", async () => {
    put("front.txt", "---\ntitle: [\n---\nStill here, and it is read.\n");
    put("twin.txt", story(1));
    const plain = await readAnew();
    expect(plain.warnings).toEqual([
      expect.stringMatching(/^front.txt .*YAML/),
      expect.stringMatching(/^twin.txt has the same text as 1.txt/),
    ]);
    for (const start of [await saved(), await saved()])
      expect(differences(start, plain)).toEqual([]);
  });

  it("has its articles as they were found, speakers shared", async () => {
    put("page.html", "<title>A page</title><p>“Paint is dear,” said Ada Moss.</p>");
    await saved();
    const { articles } = await saved();
    expect(articles).toEqual((await readAnew()).articles);
    for (const { quotations, speakers: all } of articles)
      for (const { attribution } of quotations)
        if (attribution.kind !== "unknown") expect(all.includes(attribution.speaker)).toBe(true);
  });

  it("leaves no file where reading is as quick", async () => {
    const args = ["ask", "respect", "--library", "seeds"];
    const { code, stderr } = await whosaid(args, { env: { DATA_DIR: dataDir } });
    expect([code, stderr, existsSync(dataDir)]).toEqual([0, "", false]);
  });
});

describe("a folder that has changed", () => {
  it.each<[string, () => void]>([
    ["was edited", () => put("7.txt", story(7, "“Lanterns!” said Lena Ott."))],
    ["was added", () => put("new.md", "# Light\n\n“Lanterns,” said Ada Moss.")],
    ["was removed", () => rmSync(join(folder, "7.txt"))],
    ["was renamed", () => renameSync(join(folder, "7.txt"), join(folder, "z.txt"))],
    ["has a twin before it", () => put("6a.txt", story(7))],
  ])("is answered as if read anew where an article %s, and that is saved", async (_, change) => {
    await saved();
    const before = written();
    change();
    const plain = await readAnew();
    expect(differences(await saved(), plain)).toEqual([]);
    const after = written();
    expect(after).not.toBe(before);
    expect(differences(await saved(), plain)).toEqual([]);
    expect(written()).toBe(after);
  });

  it("is not saved where the library was changed in the process", async () => {
    const opened = await openLibrary(folder, { dataDir });
    if (!opened.ok) throw new Error(opened.message);
    opened.library.add(articleFromText("A guest\n\n“Lanterns,” said Ada Moss."));
    expect(await opened.save()).toBeUndefined();
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe("a saved file that can't be used", () => {
  it.each<[string, RegExp, (file: string) => void]>([
    ["is torn", /is damaged/, (file) => truncateSync(file, statSync(file).size - 1)],
    ["has another bit", /is damaged/, (file) => flip(file, statSync(file).size >> 1)],
    ["is empty", /is not a file of WhoSaid/, (file) => truncateSync(file, 0)],
    ["is something else", /is not a file of WhoSaid/, (file) => writeFileSync(file, story(1))],
  ])("is replaced where it %s, and that is said", async (_, why, harm) => {
    const plain = await saved();
    const file = savedFile();
    harm(file);
    const { answers, warnings } = await saved();
    expect(answers).toEqual(plain.answers);
    expect(warnings).toEqual([expect.stringMatching(why)]);
    expect(warnings[0]).toContain(`${file} `);
    expect(differences(await saved(), plain)).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)("is replaced where it is another user's", async () => {
    await saved();
    chownSync(savedFile(), 12_345, 12_345);
    expect((await saved()).warnings).toEqual([
      expect.stringMatching(/belongs to another user: every article is read again/),
    ]);
    expect((await saved()).warnings).toEqual([]);
  });

  it("is replaced where any rule of the engine is another, with nothing to be raised", async () => {
    await saved();
    const other = join(home, "project");
    for (const part of ["bin", "src", "package.json"])
      cpSync(part, join(other, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(other, "node_modules"));
    const run = () => asked({ DATA_DIR: dataDir }, join(other, "bin", "whosaid.js"));
    expect((await run()).stderr).toBe("");
    const model = join(other, "src", "quotes", "judges", "model", "speaker.json");
    writeFileSync(model, `${readFileSync(model, "utf8")}\n`);
    expect((await run()).stderr).toMatch(/was saved by another version of WhoSaid/);
    expect((await run()).stderr).toBe("");
  });
});

describe("a place that can't be written to", () => {
  it("is a warning with the remedy, and the answers are the same", async () => {
    writeFileSync(dataDir, "no folder");
    const { answers, warnings } = await saved();
    expect(answers).toEqual((await readAnew()).answers);
    expect(warnings).toEqual([expect.stringMatching(/can't be written \(.*DATA_DIR/)]);
  });

  it("is left without what was half written", async () => {
    await saved();
    const file = savedFile();
    rmSync(file);
    mkdirSync(join(file, "kept"), { recursive: true });
    expect((await saved()).warnings).toEqual([
      expect.stringMatching(/is not a regular file/),
      expect.stringMatching(/can't be written/),
    ]);
    expect(savedFile()).toBe(file);
  });
});

describe.skipIf(process.platform === "win32")("a disk that is full", () => {
  it("is a warning, and keeps nothing of what was half written", async () => {
    const { PATH = "", HOME = "" } = process.env;
    const limited = ["-c", 'ulimit -f 200; exec "$@"', "sh", process.execPath, command];
    const asking = ["ask", "rents", "--library", folder];
    const env = { PATH, HOME, DATA_DIR: dataDir };
    const { stdout, stderr } = await promisify(execFile)("sh", [...limited, ...asking], { env });
    expect(stdout).toContain("We will talk about rents");
    expect(stderr).toMatch(/can't be written \(.*make room/);
    expect(readdirSync(dataDir)).toEqual([]);
  });
});

describe("several processes with one DATA_DIR", () => {
  it("clear away what one left that was killed, and not what another may be writing", async () => {
    await saved();
    const file = savedFile();
    put("7.txt", story(7, "“Lanterns!” said Lena Ott."));
    const [left, writing] = [`${file}.1.new`, `${file}.2.new`] as const;
    for (const path of [left, writing]) writeFileSync(path, "half");
    utimesSync(left, 0, Date.now() / 1000 - 2 * 60 * 60);
    await saved();
    expect([left, writing].map((path) => existsSync(path))).toEqual([false, true]);
  });

  it("answer alike and leave one file that is whole", async () => {
    const plain = await asked({});
    const env = { DATA_DIR: dataDir };
    const runs = await Promise.all([asked(env), asked(env), asked(env)]);
    for (const { stdout, stderr } of runs)
      expect([stdout === plain.stdout, stderr]).toEqual([true, ""]);
    const first = written();
    expect((await saved()).warnings).toEqual([]);
    expect(written()).toBe(first);
  });
});

describe("the app", () => {
  // It saves behind all that it rehearses, which a busy machine takes its time for.
  it("saves its library once it has started, and the command goes on from it", {
    timeout: 90_000,
  }, async () => {
    const app = await startApp({ LIBRARY_DIR: folder, DATA_DIR: dataDir });
    const files = () => (existsSync(dataDir) ? readdirSync(dataDir) : []);
    await expect.poll(files, { timeout: 60_000 }).toEqual([expect.stringMatching(/\.saved$/)]);
    await app.stop();
    const first = written();
    expect((await asked({ DATA_DIR: dataDir })).stderr).toBe("");
    expect(written()).toBe(first);
  });

  it("leaves a whole file or none where it is stopped at once", async () => {
    const app = await startApp({ LIBRARY_DIR: folder, DATA_DIR: dataDir });
    await app.stop();
    expect((await saved()).warnings).toEqual([]);
    savedFile();
  });
});

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
