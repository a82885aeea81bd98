import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The app as `npm start` runs it, in a process of its own. */
export interface StartedApp {
  /** The page that it printed. */
  readonly page: string;
  stop(): Promise<void>;
}

/** Starts the app on a free port and waits for the address that it prints. */
export async function startApp(env: Record<string, string> = {}): Promise<StartedApp> {
  const app = run({ PORT: "0", ...env });
  const page = await printedAddress(app);
  return {
    page,
    async stop() {
      const ended = once(app, "exit");
      app.kill("SIGTERM");
      await ended;
    },
  };
}

/** The app as it serves a Slack that stands elsewhere. */
export interface ServingApp {
  /** What it has logged, a line each. */
  readonly logged: readonly string[];
  /** What it has said on its standard error. */
  readonly said: readonly string[];
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Tells it to stop. */
  stop(): void;
}

/**
 * Starts the app and waits for its ready line.
 * @param args of Node, before the app's file
 */
export async function startServing(
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<ServingApp> {
  const app = run(env, args);
  const logged: string[] = [];
  const said: string[] = [];
  app.stderr?.on("data", (data) => said.push(String(data)));
  const ended = once(app, "exit").then(([code]) => code);
  const ready = new Promise<void>((resolve) => {
    createInterface(app.stdout as Readable).on("line", (line) => {
      logged.push(line);
      if (line.startsWith("WhoSaid has read")) resolve();
    });
  });
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`The app ended before it was ready: ${said.join("")}`);
    }),
  ]);
  return { logged, said, ended, stop: () => void app.kill("SIGTERM") };
}

/** Starts the app where it can't, and gives what it says and its exit code. */
export async function startInVain(
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<{ code: number | null; said: string }> {
  const app = run(env, args);
  let said = "";
  app.stderr?.on("data", (data) => {
    said += data;
  });
  const [code] = await once(app, "exit");
  return { code, said };
}

function run(env: Record<string, string>, args: readonly string[] = []): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [...args, "bin/start.js"], { env: { PATH, HOME, ...env } });
}

async function printedAddress(app: ChildProcess): Promise<string> {
  if (!app.stdout) throw new Error("The app has no standard output.");
  for await (const line of createInterface(app.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
    if (address) return address[0];
  }
  throw new Error("The app ended before it printed its address.");
}
