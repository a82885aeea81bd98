import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** What a run of the command came to. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how the command is run. */
export interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The command of another copy of the project. */
  readonly command?: string;
}

export const command = resolve("bin/whosaid.js");

/** Runs the real command as a process of its own, with nothing set in its environment. */
export function whosaid(args: readonly string[], circumstances: Circumstances = {}): Promise<Run> {
  const { input = "", env = {}, cwd = process.cwd(), command: program = command } = circumstances;
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH, HOME, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  // A command that has seen enough closes its input; what it leaves unread is no failure.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}
