import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { startPlayground } from "#playground/playground.ts";
import { readOptions } from "./options.ts";
import { median } from "./percentiles.ts";

const values = readOptions(
  "bench:start",
  `What starting costs, as ratios of whole processes run in pairs: "whosaid ask" against a script
that only reads the seed article, and "npm start" to ready against a bare Bolt app to ready. With
a library, also "npm start" and "whosaid ask" over what was saved of it against reading it anew.`,
  {
    runs: { takes: "N", least: 1, default: "15", tells: "pairs of runs" },
    library: { takes: "DIR", tells: "articles to start over" },
    json: { tells: "print one array in place of a table" },
  },
);

interface Pair {
  readonly what: string;
  readonly against: string;
  readonly ours: Process;
  readonly bare: Process;
}

interface Process {
  /** Arguments of `node`. */
  readonly args: readonly string[];
  /** What its output has once it is ready; undefined where it has to end. */
  readonly ready?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const manifest: unknown = parse(readFileSync("manifest.yml", "utf8"));
const slack = await startPlayground({ manifest, port: 0 });
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: { start: string };
};
const start: Process = { args: scripts.start.split(" ").slice(1), ready: "WhoSaid has read" };
const pairs: readonly Pair[] = [
  {
    what: 'whosaid ask "respect"',
    against: "a script that reads the seed article",
    ours: { args: ["bin/whosaid.js", "ask", "respect"] },
    bare: { args: ["benches/start/bare-read.js"] },
  },
  {
    what: "npm start, to ready",
    against: "a bare Bolt app in Socket Mode, to ready",
    ours: start,
    bare: {
      args: ["benches/start/bare-app.js", slack.apiUrl, slack.botToken, slack.appToken],
      ready: "ready",
    },
  },
];
const data = mkdtempSync(join(tmpdir(), "whosaid-bench-"));

const figures = [];
for (const pair of [...pairs, ...(values.library ? pairsOver(values.library) : [])])
  figures.push(await measured(pair, values.runs));
await slack.close();
rmSync(data, { recursive: true });
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));

/** The first run of ours saves the library; an app that ends once it is ready saves nothing. */
function pairsOver(library: string): readonly Pair[] {
  const env = { LIBRARY_DIR: library };
  const saved = { ...env, DATA_DIR: join(data, "saved") };
  const ask: Process = { args: ["bin/whosaid.js", "ask", "respect"] };
  return [
    {
      what: `whosaid ask "respect", ${library} saved`,
      against: "read anew",
      ours: { ...ask, env: saved },
      bare: { ...ask, env },
    },
    {
      what: `npm start, to ready, ${library} saved`,
      against: "read anew",
      ours: { ...start, env: saved },
      bare: { ...start, env: { ...env, DATA_DIR: join(data, "none") } },
    },
  ];
}

interface Figures {
  readonly what: string;
  readonly against: string;
  readonly runs: number;
  /** Medians: milliseconds of each, and of the pairs' ratios. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
}

/** One run of each to fill the compile cache, then runs in turn, so that noise meets both. */
async function measured({ what, against, ours, bare }: Pair, runs: number): Promise<Figures> {
  const times: { ours: number; bare: number }[] = [];
  for (let run = 0; run <= runs; run++) {
    const time = { bare: await elapsed(bare), ours: await elapsed(ours) };
    if (run > 0) times.push(time);
  }
  return {
    what,
    against,
    runs,
    ours: median(times.map((time) => time.ours)),
    bare: median(times.map((time) => time.bare)),
    ratio: median(times.map((time) => time.ours / time.bare)),
  };
}

/**
 * Milliseconds from starting a process to its exit, or to the first output that has `ready`.
 *
 * @throws {Error} where it ends before it is ready, or badly
 */
function elapsed({ args, ready, env }: Process): Promise<number> {
  const { PATH = "", HOME = "" } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  return new Promise((done, failed) => {
    let took: number | undefined;
    const read = (data: Buffer) => {
      output += String(data);
      if (ready === undefined || took !== undefined || !output.includes(ready)) return;
      took = performance.now() - started;
      child.kill("SIGKILL");
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("error", failed);
    child.on("close", (code) => {
      if (ready === undefined && code === 0) took = performance.now() - started;
      if (took !== undefined) done(took);
      else failed(new Error(`node ${args.join(" ")} ended with ${code}: ${output}`));
    });
  });
}

function table(rows: readonly Figures[]): string {
  const lines = rows.map(
    ({ what, against, runs, ours, bare, ratio }) =>
      `${what}: ${ours.toFixed(0)} ms, ${against}: ${bare.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (medians of ${runs} pairs)\n`,
  );
  return lines.join("");
}
