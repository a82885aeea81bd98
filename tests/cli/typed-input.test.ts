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
