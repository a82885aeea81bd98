import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

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

/** Starts the app where it can't, and gives what it says and its exit code. */
export async function startInVain(
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const app = run(env);
  let said = "";
  app.stderr?.on("data", (data) => {
    said += data;
  });
  const [code] = await once(app, "exit");
  return { code, said };
}

function run(env: Record<string, string>): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, ["bin/start.js"], { env: { PATH, HOME, ...env } });
}

async function printedAddress(app: ChildProcess): Promise<string> {
  if (!app.stdout) throw new Error("The app has no standard output.");
  for await (const line of createInterface(app.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
    if (address) return address[0];
  }
  throw new Error("The app ended before it printed its address.");
}
