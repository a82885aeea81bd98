import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { startPlayground } from "#playground/playground.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

const run = promisify(execFile);

describe("npm run playground", () => {
  const cli = (...args: string[]) => run(process.execPath, ["src/playground/cli.ts", ...args]);

  it("explains with --help how to point a Bolt app at it", async () => {
    const { stdout } = await cli("--help");
    expect(stdout).toContain("slackApiUrl");
    expect(stdout).toContain("--manifest FILE");
  });

  it.each([
    ["an unknown option", ["--nothing"], 2, "--nothing.*Try --help"],
    ["what it has no use for", ["extra"], 2, "'extra'.*\\. Try --help"],
    ["a port that is none", ["--port", "x"], 2, "--port must be"],
    ["an address that is none", ["--request-url", "here"], 2, "--request-url must be"],
    ["a missing manifest", ["--manifest", "none.yml"], 1, "--manifest none\\.yml .*no such file"],
    ["a manifest that is no YAML", ["--manifest", "README.md"], 1, "--manifest README\\.md can't"],
    ["a manifest of something else", ["--manifest", "biome.json"], 1, "display_information"],
    ["a world that is none", ["--world", "package.json"], 1, "workspaces"],
  ] as const)("says in one line what is wrong with %s", async (_, args, code, words) => {
    const stderr = expect.stringMatching(new RegExp(`^playground: .*${words}.*\\n$`));
    await expect(cli(...args)).rejects.toMatchObject({ code, stderr });
  });

  it("says that a port is in use, and what to do", async () => {
    const { url, close } = await startPlayground({ manifest: starterManifest });
    const { port } = new URL(url);
    await expect(cli("--port", port)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`^playground: .*:${port}: give .* --port.*\n$`)),
    });
    await close();
  });
});
