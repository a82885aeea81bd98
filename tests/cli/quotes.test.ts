import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuoteRecord } from "../../src/cli/printing/quote-record.ts";
import { command, whosaid } from "./setup/run-whosaid.ts";

interface Line {
  readonly id: unknown;
  readonly quotes: readonly QuoteRecord[];
}

function lines(stdout: string): Line[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Line => JSON.parse(line));
}

const seed = "seeds/000_67415639bfef48f7.txt";
const ours = [
  "bridge.txt",
  "ferry-wrapped.txt",
  "interview.md",
  "odd-one-line.txt",
  "older/flood.html",
].map((file) => `tests/fixtures/library/${file}`);

describe("whosaid quotes", () => {
  it("lists every quotation of a file with its speaker and how that is known", async () => {
    const { code, stdout } = await whosaid(["quotes", seed]);
    expect(code).toBe(0);
    expect(stdout).toContain("“illegal action”\n  — Rex Tillerson");
    expect(stdout).toMatch(/“Kompromat”\n {2}— words that nobody said/);
    expect(stdout).toMatch(
      /¶8 direct\n“There should.*\n {2}— Dmitry Peskov, .*\n {4}through a pronoun: he … said · \d\d% sure\n/,
    );
  });

  it("counts none in nothing, under no heading", async () => {
    const { code, stdout } = await whosaid(["quotes"]);
    expect([code, stdout]).toEqual([0, "0 quotations\n"]);
  });

  it("prints a line of JSON a file, with what is named cut out of the file itself", async () => {
    const { code, stdout, stderr } = await whosaid(["quotes", "--json", seed, ...ours]);
    expect([code, stderr]).toEqual([0, ""]);
    const printed = lines(stdout);
    expect(printed).toHaveLength(6);
    const text = readFileSync(seed, "utf8");
    for (const quote of printed[0]?.quotes ?? []) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
    const speakers = printed.map(({ quotes }) => new Set(quotes.map(({ speaker }) => speaker)));
    expect(speakers[1]).toContain("Ada Moss");
    expect(speakers[2]).toContain("Ines Cole");
    expect(speakers[3]).toContain("Tom Brandt");
    expect(speakers[5]).toContain("Mara Lindqvist");
  });

  it("reads standard input where no file is named", async () => {
    const { stdout } = await whosaid(["quotes", "--json"], { input: "“No,” said Ada Moss." });
    expect(lines(stdout)[0]?.quotes[0]).toMatchObject({ text: "No,", speaker: "Ada Moss" });
  });

  it("names a file that it can't read and goes on with the next", async () => {
    const { code, stdout, stderr } = await whosaid(["quotes", "--json", "nowhere.txt", seed]);
    expect(code).toBe(1);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toBe("whosaid: nowhere.txt can't be read: it is not there\n");
  });

  it("refuses input that is not text", async () => {
    const { code, stderr } = await whosaid(["quotes"], { input: new Uint8Array([1, 0, 255]) });
    expect(code).toBe(1);
    expect(stderr).toBe("whosaid: standard input is binary, not text\n");
  });

  it.skipIf(process.platform === "win32")("reads no more than an article has", async () => {
    const input = "a".repeat(10_000_001);
    const { code, stderr } = await whosaid(["quotes", "/dev/zero", "-"], { input });
    expect(code).toBe(1);
    const large = "is too large: more than 10 MB";
    expect(stderr).toBe(`whosaid: /dev/zero ${large}\nwhosaid: standard input ${large}\n`);
  });
});

describe("whosaid quotes --jsonl", () => {
  it("prints a line for each line in, in order, with exactly the fields that are promised", async () => {
    const text =
      "Vote\n\n“I will never sign it,” Ada Moss told reporters. “It is far too dear.”\n\nShe left.";
    const input = `${JSON.stringify({ id: "a", text })}\n${JSON.stringify({ id: 7, text: "Nothing." })}\n`;
    const { code, stdout } = await whosaid(["quotes", "--jsonl"], { input });
    expect(code).toBe(0);
    const [first, second] = lines(stdout);
    expect(second).toEqual({ id: 7, quotes: [] });
    expect(first?.id).toBe("a");
    const [quote] = first?.quotes ?? [];
    expect(quote).toMatchObject({
      kind: "direct",
      speaker: "Ada Moss",
      attribution: "named",
      how: "explicit",
      paragraph: 2,
    });
    expect(Object.keys(quote ?? {})).toEqual(
      "start end text parts kind speaker attribution how mention cue paragraph confidence modality".split(
        " ",
      ),
    );
    const cut = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    expect(cut(quote)).toBe(quote?.text);
    expect(cut(quote?.mention)).toBe("Ada Moss");
    expect(cut(quote?.cue)).toBe("told");
    expect(quote?.parts.map(cut)[0]).toBe("I will never sign it,");
  });

  it("names each line that it can't read, loses none of the others, and exits with 1", async () => {
    const input = [
      '{"id":1,"text":"“No,” said Ada Moss."}',
      "{broken",
      "",
      '{"id":2}',
      '{"id":3,"text":5}',
      "null",
      '{"text":"“Yes,” said Bo Lee."}',
    ].join("\n");
    const { code, stdout, stderr } = await whosaid(["quotes", "--jsonl"], { input });
    expect(code).toBe(1);
    expect(lines(stdout).map(({ id }) => id)).toEqual([1, null]);
    expect(stderr).toMatch(/^whosaid: line 2 is not JSON: /);
    for (const number of [4, 5, 6]) expect(stderr).toContain(`whosaid: line ${number} has `);
    expect(stderr).toContain("4 of 7 lines could not be read");
  });

  it("keeps line separators that JSON allows inside a text", async () => {
    const text = "“No,”\u2028said Ada Moss. \uD83D\uDE00 “Yes,” she said.";
    const { stdout } = await whosaid(["quotes", "--jsonl"], {
      input: `\uFEFF${JSON.stringify({ id: 1, text })}\r\n`,
    });
    const [line] = lines(stdout);
    for (const { start, end, text: words } of line?.quotes ?? []) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(line?.quotes.length).toBeGreaterThan(0);
  });

  it("holds every span true on any text, a line out for each line in", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "“",
        "”",
        '"',
        "‘",
        "’",
        " said ",
        "Ada Moss",
        "she added",
        ". ",
        "\n\n",
        ", ",
      ),
      fc.constantFrom(
        "according to the mayor",
        "\r\n",
        "\uD800",
        "«",
        "»",
        "told Bo Lee that ",
        "\0",
      ),
    );
    const texts = fc.sample(
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
      { numRuns: 300, seed: 7 },
    );
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join("\n");
    const { code, stdout, stderr } = await whosaid(["quotes", "--jsonl"], { input });
    expect([code, stderr]).toEqual([0, ""]);
    const printed = lines(stdout);
    expect(printed.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
    for (const [id, { quotes }] of printed.entries()) {
      const text = texts[id] ?? "";
      for (const quote of quotes) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        for (const span of [...quote.parts, quote.mention, quote.cue]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }
    expect(printed.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(20);
  });

  it("answers a line before the next one is written", async () => {
    const child = spawn(process.execPath, [command, "quotes", "--jsonl"]);
    const answered = () =>
      new Promise<Line>((done) => child.stdout.once("data", (data) => done(JSON.parse(`${data}`))));
    for (const id of [1, 2]) {
      const answer = answered();
      child.stdin.write(`${JSON.stringify({ id, text: "“No,” said Ada Moss." })}\n`);
      expect((await answer).id).toBe(id);
    }
    const closed = new Promise((done) => child.on("close", done));
    child.stdin.end();
    expect(await closed).toBe(0);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const line = `${JSON.stringify({ id: 1, text: "“No,” said Ada Moss. ".repeat(50) })}\n`;
    const child = spawn(process.execPath, [command, "quotes", "--jsonl"]);
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += String(data);
    });
    child.stdin.on("error", () => {});
    child.stdin.end(line.repeat(200));
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((done) => child.on("close", done));
    expect(stderr).toBe("");
  });
});
