import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};
const benches = Object.entries(scripts).filter(([name]) => name.startsWith("bench:"));

function run(command: string, ...args: readonly string[]) {
  const [file = ""] = command.split(" ").slice(1);
  return spawnSync(process.execPath, [file, ...args], { encoding: "utf8" });
}

test.each(benches)("%s tells its flags", (name, command) => {
  const { status, stdout } = run(command, "--help");

  expect(status).toBe(0);
  expect(stdout).toContain(`Usage: npm run ${name} -- [options]`);
  expect(stdout).toMatch(/^ +--json +print /m);
});

test("the training tells its flags", () => {
  const { status, stdout } = run(scripts["train:quotes"] ?? "", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("Usage: npm run train:quotes -- [options]");
});

test("a bench says what it can't do without, and what it doesn't know", () => {
  const command = scripts["bench:search"] ?? "";

  expect(run(command, "--corpus", "some.jsonl")).toMatchObject({
    status: 2,
    stderr: "bench:search: It needs --queries FILE. Try --help.\n",
  });
  expect(run(command, "--quick")).toMatchObject({
    status: 2,
    stderr: "bench:search: Unknown option '--quick'. Try --help.\n",
  });
});
