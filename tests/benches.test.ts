import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("a bench says what no value of a flag is", () => {
  const refusals = [
    ["bench:slack", "--transport", "foo", "one of http, socket"],
    ["bench:start", "--runs", "abc", "a whole number from 1 on"],
    ["bench:playground", "--rounds", "0", "a whole number from 1 on"],
  ];
  for (const [bench = "", flag = "", value = "", what = ""] of refusals)
    expect(run(scripts[bench] ?? "", flag, value)).toMatchObject({
      status: 2,
      stderr: `${bench}: ${flag} takes ${what}, not "${value}". Try --help.\n`,
    });
  const train = scripts["train:quotes"] ?? "";
  expect(run(train, "--corpus", "some.jsonl", "--only", "quoted,speeker")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/--only takes some of speaker, .*, not "quoted,speeker"/),
  });
});

test("a bench says which file it can't read, and what a row of it lacks", () => {
  const answers = scripts["bench:answers"] ?? "";
  const file = join(mkdtempSync(join(tmpdir(), "benches-")), "rows.jsonl");
  writeFileSync(
    file,
    '{"id": "one", "text": "A word.", "quotes": []}\n{"id": "two", "text": "Another."}\n',
  );

  expect(run(answers, "--corpus", file)).toMatchObject({
    status: 2,
    stderr: `${file}: line 2 has no "quotes"\n`,
  });
  expect(run(answers, "--corpus", "no-such.jsonl")).toMatchObject({
    status: 2,
    stderr: "no-such.jsonl: ENOENT: no such file or directory, open 'no-such.jsonl'\n",
  });
});
