import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { openLibrary } from "#library/open-library.ts";
import { whosaid } from "./setup/run-whosaid.ts";

const ours = "tests/fixtures/library";
const seed = readFileSync("seeds/000_67415639bfef48f7.txt", "utf8");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-ask-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function asked(question: string, library?: string): Promise<Answer> {
  const at = library === undefined ? [] : ["--library", library];
  const { code, stdout, stderr } = await whosaid(["ask", question, "--json", ...at]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return JSON.parse(stdout) as Answer;
}

describe("whosaid ask", () => {
  it("answers from the seed article, word for word, wherever it is run", async () => {
    const { code, stdout } = await whosaid(["ask", "respect", "--json"], { cwd: folder });
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as Answer;
    expect(answer).toMatchObject({ kind: "quotes", question: "respect", articles: 1 });
    const [first, second] = answer.results;
    for (const result of [first, second]) {
      expect(result).toMatchObject({ speaker: "Dmitry Peskov", kind: "direct" });
      expect(seed.slice(result?.start, result?.end)).toBe(result?.quote);
    }
    expect([first?.paragraph, second?.paragraph].sort()).toEqual([5, 8]);
  });

  it("answers both of two questions, each below its own", async () => {
    const { stdout } = await whosaid(["ask", "who said witch hunt and who is Rex Tillerson?"]);
    expect(stdout).toMatch(/“Clearly there are.*Question 2: who is Rex Tillerson\?.*Tillerson/s);
  });

  it("shows a sentence once, with the words that it quotes in part", async () => {
    const { stdout } = await whosaid(["ask", "what did Tillerson say about Crimea?"]);
    const sentence = "Secretary of State Rex Tillerson who claimed";
    expect(stdout.split(sentence)).toHaveLength(2);
  });

  it("shows what has a synonym of a word that nothing has, as no answer", async () => {
    const question = "who talked about participation";
    const { stdout } = await whosaid(["ask", question]);
    expect(stdout).toContain("Also searched: involvement for participation.");
    expect(stdout).toContain("Not found in these words in this one article: participation");
    expect(await asked(question)).toMatchObject({ kind: "not-found", results: [] });
  });

  it("answers from articles of every format, with offsets into each", async () => {
    expect((await asked("who said lorries were", ours)).results[0]).toMatchObject({
      quote: "water was never the problem, lorries were",
      speaker: "Paul Okoye",
      article: { title: "Flood takes the old bridge", url: "https://bugle.example/flood" },
    });
    expect((await asked("who said dull than broke", ours)).results[0]).toMatchObject({
      speaker: "Tom Brandt",
      article: { title: "Ten minutes with the treasurer" },
    });
    const swim = (await asked("learned to swim", ours)).results[0];
    const wrapped = readFileSync(join(ours, "ferry-wrapped.txt"), "utf8");
    expect(swim?.speaker).toBe("Lou Harper");
    expect(wrapped.slice(swim?.start, swim?.end)).toBe("I never learned to swim,");
  });

  it("takes a question in several words without quotation marks", async () => {
    const joined = await whosaid(["ask", "who", "said", "beautiful", "ruin", "--library", ours]);
    const whole = await whosaid(["ask", "who said beautiful ruin", "--library", ours]);
    expect(joined.stdout).toBe(whole.stdout);
    expect(joined.stdout).toContain("Tom Brandt");
  });

  it("shows quotation, speaker, role, how it is known and where, plain when piped", async () => {
    const { stdout } = await whosaid(["ask", "mutual respect"]);
    expect(stdout).toContain("“There should be more mutual respect in Russia-US ties");
    expect(stdout).toContain("— Dmitry Peskov, Russian President Vladimir Putin’s spokesman");
    expect(stdout).toMatch(
      /through a pronoun: said ¶8 ← he ¶8 ← .*Peskov ¶5; not Donald Trump \(spoken about\)/,
    );
    expect(stdout).toContain("¶8");
    expect(stdout).not.toContain("\u001B");
  });

  it("keeps the article's own words out of its quotation marks", async () => {
    const { stdout } = await whosaid(["ask", "illegal action"]);
    expect(stdout).toContain("“illegal action”");
    expect(stdout).toContain("│ Peskov also responded to remarks this week");
    expect(stdout).not.toContain("“Peskov also responded");
  });

  it("says how it took a question that it did not take as typed", async () => {
    const { stdout } = await whosaid(["ask", "witch hunt, first mention?"]);
    expect(stdout).toMatch(/^Understood as: witch hunt\n\n“Clearly/);
    expect((await whosaid(["ask", "witch hunt"])).stdout).not.toContain("Understood as");
  });

  it("says that it shows what stands around the words before", async () => {
    const { stdout } = await whosaid([
      "ask",
      "did Putin say mutual respect? what was he replying to?",
    ]);
    expect(stdout.split("Question 2")[1]).toContain("This stands around what was shown");
  });

  it("calls what it shows no answer where it gives none", async () => {
    const { stdout } = await whosaid(["ask", "should there be respect?"]);
    expect(stdout).toContain("Nearest, but no answer");
    expect(stdout).not.toContain("Also mentioned");
  });

  it("names a few of many people whom a name could mean, and counts the others", async () => {
    const town = mkdtempSync(join(tmpdir(), "whosaid-town-"));
    for (const first of ["Ada", "Bo", "Cyd", "Dov", "Eva", "Fay"])
      writeFileSync(
        join(town, `${first}.txt`),
        `${first}\n\n“I am ${first},” ${first} Holm said.\n`,
      );
    const { stdout } = await whosaid(["ask", "what did Holm say?", "--library", town]);
    rmSync(town, { recursive: true });
    expect(stdout).toContain("The name could mean: Ada Holm; ");
    expect(stdout.replace(/\s+/g, " ")).toContain("Eva Holm; and 1 more.");
  });

  it("colours what it prints where colour is asked for", async () => {
    const { stdout } = await whosaid(["ask", "respect"], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001B[1mDmitry Peskov\u001B[22m");
  });

  it("answers a line for each question of standard input, in order, blank ones too", async () => {
    const input = "respect\n\nwitch hunt\r\nzebra crossing";
    const { stdout, code } = await whosaid(["ask", "--stdin", "--json"], { input });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line): Answer => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ question }) => question)).toEqual([
      "respect",
      "",
      "witch hunt",
      "zebra crossing",
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(["quotes", "help", "quotes", "not-found"]);
  });

  it("prints above each answer which of several questions it is to", async () => {
    const input = "mutual respect\nzebra \u001B[31mcrossing";
    const { stdout } = await whosaid(["ask", "--stdin"], { input });
    const headings = stdout.split("\n").filter((line) => line.startsWith("Question"));
    expect(headings).toEqual(["Question: mutual respect", "Question: zebra \uFFFD[31mcrossing"]);
    expect(stdout.indexOf("Dmitry Peskov")).toBeGreaterThan(stdout.indexOf(headings[0] ?? ""));
  });

  it("answers the golden questions as the library does in this process", async () => {
    const golden = JSON.parse(readFileSync("tests/fixtures/golden-questions.json", "utf8")) as {
      input: string;
    }[];
    const questions = golden.map(({ input }) => input.replace(/\s/g, " "));
    const opened = await openLibrary("seeds");
    const answers = questions.map((question) => (opened.ok ? opened.library.ask(question) : null));
    const { stdout } = await whosaid(["ask", "--stdin", "--json"], { input: questions.join("\n") });
    const printed = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(printed).toEqual(JSON.parse(JSON.stringify(answers)));
    expect(printed.length).toBeGreaterThanOrEqual(26);
  });

  it("names the files that it leaves out and answers from the rest", async () => {
    const library = join(folder, "mixed");
    mkdirSync(join(library, "deep"), { recursive: true });
    writeFileSync(join(library, "good.txt"), "Vote\n\n“We won,” said Ada Moss.\n\nShe left.");
    writeFileSync(join(library, "deep", "picture.txt"), Buffer.from([0x89, 0x50, 0, 1]));
    writeFileSync(join(library, "latin.txt"), Buffer.from("caf\xe9 au lait", "latin1"));
    writeFileSync(join(library, "empty.md"), "");
    const { stdout, stderr, code } = await whosaid(["ask", "won", "--library", library]);
    expect(code).toBe(0);
    expect(stdout).toContain("Ada Moss");
    expect(stderr.split("\n").sort()).toEqual([
      "",
      "whosaid: deep/picture.txt is binary, not text",
      "whosaid: empty.md is empty",
      "whosaid: latin.txt is not UTF-8 text: save it as UTF-8",
    ]);
  });

  it("counts the warnings beyond the first ten, of files that it reads as well", async () => {
    const library = join(folder, "warned");
    mkdirSync(library);
    for (let at = 10; at < 22; at++) {
      writeFileSync(join(library, `${at}.md`), `---\ntitle: [\n---\n\nVote ${at} was lost.\n`);
    }
    const { stderr, code } = await whosaid(["ask", "lost", "--library", library]);
    expect(code).toBe(0);
    const told = stderr.trimEnd().split("\n");
    expect(told).toHaveLength(11);
    expect(told[0]).toMatch(/^whosaid: 10\.md front matter is not valid YAML and is not used: /);
    expect(told[10]).toBe("whosaid: and 2 more warnings like these");
  });

  it("takes the library from LIBRARY_DIR, and --library before it", async () => {
    const env = { LIBRARY_DIR: resolve(ours) };
    const { stdout } = await whosaid(["ask", "ferry", "--json"], { env });
    expect(JSON.parse(stdout)).toMatchObject({ articles: 5 });
    const given = await whosaid(["ask", "ferry", "--json", "--library", "seeds"], { env });
    expect(JSON.parse(given.stdout)).toMatchObject({ articles: 1 });
  });

  it("lets nothing in an article steer the terminal", async () => {
    const library = join(folder, "hostile");
    mkdirSync(library);
    const words = "“Open the gate\u001B[2J\u0007 \u202Ewon,” said Ada Moss.";
    writeFileSync(join(library, "a.txt"), `Gate\n\n${words}\n\nShe left.`);
    const { stdout } = await whosaid(["ask", "gate", "--library", library]);
    expect(stdout).toContain("Open the gate");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });
});

describe("whosaid ask refuses in one line", () => {
  it.each([
    ["a library folder that is missing", ["ask", "x", "--library", "/no/such/folder"], 1],
    ["a library that is a file", ["ask", "x", "--library", "package.json"], 1],
    ["a library without articles", ["ask", "x", "--library", "tests/cli/../../bin"], 1],
    ["no question", ["ask"], 2],
    ["a blank question", ["ask", "  "], 2],
    ["a question beside --stdin", ["ask", "--stdin", "respect"], 2],
    ["an unknown option", ["ask", "x", "--colour"], 2],
    ["the name of a thing that every object has", ["constructor"], 2],
    ["an option without its value", ["ask", "x", "--library"], 2],
    ["an option of another command", ["ask", "x", "--jsonl"], 2],
    ["an unknown command", ["aks", "x"], 2],
    ["no command", [], 2],
  ] as const)("%s", async (_, args, exit) => {
    const { code, stdout, stderr } = await whosaid(args);
    expect(code).toBe(exit);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^(?:whosaid: .+\n)+$/);
    const help = args[0] === "ask" ? "whosaid ask --help" : "whosaid --help";
    if (exit === 2) expect(stderr).toMatch(new RegExp(`Try: ${help}\n$`));
  });
});

describe("whosaid check", () => {
  const draft = [
    "“It sounded like a train that never arrived,” Mara Lindqvist said.",
    "Ines Cole called it a “beautiful ruin”.",
    "“Stone costs ten million and we have two,” Tom Brandt said.",
    "“Pigs will fly,” Ada Moss said.",
  ];

  it("gives each string in marks of a draft its verdict, and exits with 1 where one is wrong", async () => {
    const input = draft.join("\n\n");
    const { code, stdout } = await whosaid(["check", "-", "--library", ours], { input });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Word for word \(Mara Lindqvist\): It sounded/m);
    expect(stdout).toMatch(/^Somebody else’s words \(Ines Cole\): beautiful ruin/m);
    expect(stdout).toMatch(/^Changed \(Tom Brandt\): Stone costs ten million/m);
    expect(stdout).toContain("[-ten-]{+nine+}");
    expect(stdout).toMatch(/^Not found \(Ada Moss\): Pigs will fly/m);
  });

  it("tells what is nearest to words that it finds nowhere from what it finds", async () => {
    const input = "“We will rebuild every mill in blue stone for nobody,” Ada Moss said.";
    const { stdout } = await whosaid(["check", "-", "--library", ours], { input });
    expect(stdout).toMatch(
      /^Not found \(Ada Moss\): .*\nNearest, but no answer\n“We will rebuild it/m,
    );
  });

  it("warns of words that a draft cuts loose from their negation", async () => {
    const input = "“The problem,” Paul Okoye said of the water.";
    const { code, stdout } = await whosaid(["check", "-", "--library", ours], { input });
    expect(stdout).toMatch(/^Word for word \(Paul Okoye\): The problem/m);
    expect(stdout).toContain("This can change the meaning: never");
    expect(code).toBe(1);
  });

  it("exits with 1 where words stand nowhere, or only in a report", async () => {
    for (const input of [
      draft[3],
      "“The county had offered to lend the money,” a resident said.",
    ]) {
      const run = await whosaid(["check", "-", "--library", ours], { input: input ?? "" });
      expect(run.code, run.stdout).toBe(1);
    }
  });

  it("exits with 0 where each stands as it is or there are none, and prints JSON", async () => {
    const path = join(folder, "draft.txt");
    writeFileSync(path, draft[0] ?? "");
    const { code, stdout } = await whosaid(["check", path, "--json", "--library", ours]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as Answer;
    expect(answer).toMatchObject({ kind: "draft", checks: [{ verdict: "verbatim" }] });
    const none = await whosaid(["check", "-", "--library", ours], { input: "Nobody spoke." });
    expect(none.code).toBe(0);
  });

  it("refuses a draft that it can't read", async () => {
    const { code, stderr } = await whosaid(["check", "/no/such/draft.txt"]);
    expect([code, stderr]).toEqual([
      1,
      "whosaid: /no/such/draft.txt can't be read: it is not there\n",
    ]);
    expect((await whosaid(["check"])).code).toBe(2);
  });
});

describe("whosaid", () => {
  it.each([[], ["ask"], ["quotes"], ["check"], ["verify"]])(
    "tells how it is used: %s --help",
    async (...names) => {
      const { code, stdout, stderr } = await whosaid([...names, "--help"]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^(whosaid: |Usage: whosaid )/);
      expect((await whosaid(["help", ...names])).stdout).toBe(stdout);
    },
  );

  it.each([
    ["today.txt", "whosaid quotes today.txt"],
    ["./package.json", "whosaid quotes ./package.json"],
    ["the mayor's day.md", "whosaid quotes 'the mayor'\\''s day.md'"],
    ["who said respect?", "whosaid ask 'who said respect?'"],
  ])("names the command for what is typed in its place: %s", async (typed, meant) => {
    const { code, stderr } = await whosaid([typed]);
    expect(code).toBe(2);
    expect(stderr).toContain(` ${meant}. Try: whosaid --help\n`);
  });

  it("tells its version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect((await whosaid(["--version"])).stdout).toBe(`${version}\n`);
  });

  it("verifies the receipt of an answer, and refuses what is none", async () => {
    const [result] = (await asked("respect")).results;
    const held = await whosaid(["verify", result?.receipt ?? ""]);
    expect(held.code).toBe(0);
    expect(held.stdout).toContain("The words stand where the receipt says:");
    expect(held.stdout).toContain(result?.quote);
    expect((await whosaid(["verify", "not-one"])).code).toBe(1);
    const { stdout: help } = await whosaid(["verify", "--help"]);
    const example = /whosaid verify (\S+)\n$/.exec(help)?.[1] ?? "";
    expect((await whosaid(["verify", example])).code).toBe(0);
    const elsewhere = await whosaid(["verify", result?.receipt ?? "", "--library", ours]);
    expect(elsewhere.code).toBe(1);
  });
});
