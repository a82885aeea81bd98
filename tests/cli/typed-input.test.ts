import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";

/** Runs a command line in this process, with somebody at a terminal who types a text. */
async function typing(text: string, ...argv: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const into = (name: "stdout" | "stderr") =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const code = await main(argv, {
    stdin: Object.assign(Readable.from([text], { objectMode: false }), { isTTY: true }),
    stdout: into("stdout"),
    stderr: into("stderr"),
    version: async () => "",
    folders: async () => ({ libraryDir: "seeds", dataDir: undefined }),
  });
  return { code, ...written };
}

describe("what a command says on standard error", () => {
  it("steers no terminal, whatever a file's name and text hold", async () => {
    const steering = "\u001B]0;gone\u0007\u202E";
    const named = await typing("", "quotes", `${steering}\nwhosaid: all is well.txt`);
    expect(named).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^whosaid: .* there\n$/),
    });
    const line = await typing(`{"id":1,${steering}`, "quotes", "--jsonl");
    expect(line.stderr).toContain("line 1 is not JSON: ");
    const option = await typing("", "quotes", `--${steering}`);
    expect(option).toMatchObject({ code: 2, stderr: expect.stringContaining("Try: ") });
    const receipt = await typing("", "verify", steering);
    expect(receipt.stderr).toContain("is not a receipt");
    for (const { stderr } of [named, line, option, receipt]) {
      expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
    }
  });
});

describe("a command that waits for somebody to type", () => {
  const waiting = "whosaid: reading what you type, until Ctrl-D\n";

  it.each([["quotes"], ["quotes", "--json"], ["check", "-"], ["ask", "--stdin"]])(
    "says so: %s %s",
    async (...argv) => {
      const { stderr } = await typing("“No,” said Ada Moss.", ...argv);
      expect(stderr).toBe(waiting);
    },
  );

  it("says nothing where it reads a file", async () => {
    expect((await typing("", "quotes", "tests/fixtures/library/bridge.txt")).stderr).toBe("");
  });
});
