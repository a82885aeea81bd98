import { readFile } from "node:fs/promises";
import { pino } from "pino";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { createSlackApp, type SlackSettings } from "#slack/app.ts";
import { type Environment, readSettings, type Settings } from "./config.ts";

/** The app can't start; the message is one line that says why and what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly code = "START";
}

/** The app, listening. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Opens the library and joins it to Slack, or to the playground where no Slack is set.
 *
 * @param out where the ready line is written
 * @throws {SettingsError} for an environment that can't be used
 * @throws {StartError} for a library or a port that can't be used, or a token that Slack refuses
 */
export async function start(env: Environment, out: NodeJS.WritableStream): Promise<Running> {
  const settings = await readSettings(env);
  const logger = pino({ base: null, level: settings.mode === "playground" ? "warn" : "info" });
  const library = await opened(settings.libraryDir, (source, message) =>
    logger.warn({ source }, message),
  );
  try {
    const { slack, ready, close } = await reached(settings);
    const app = createSlackApp({ settings: slack, library, logger });
    await app.start();
    out.write(`WhoSaid has read ${counted(library)}. ${ready}\n`);
    return {
      async stop() {
        await app.stop();
        await close();
      },
    };
  } catch (fault) {
    throw explained(fault, settings);
  }
}

interface Reached {
  readonly slack: SlackSettings;
  readonly ready: string;
  close(): Promise<void>;
}

/** Slack as the settings name it, or a playground that stands in for it. */
async function reached(settings: Settings): Promise<Reached> {
  const { slackApiUrl, dataDir, mode } = settings;
  if (mode === "playground") return playground(settings.port);
  const common = { slackApiUrl, dataDir, botToken: settings.botToken };
  const close = async () => {};
  if (mode === "http") {
    const { signingSecret, port } = settings;
    const ready = `It takes Slack's requests at port ${port}, /slack/events.`;
    return { slack: { ...common, mode, signingSecret, port }, ready, close };
  }
  const ready = "It is connected to Slack.";
  return { slack: { ...common, mode, appToken: settings.appToken }, ready, close };
}

async function playground(port: number): Promise<Reached> {
  const [{ startPlayground }, { parse }, manifest] = await Promise.all([
    import("#playground/playground.ts"),
    import("yaml"),
    readFile(new URL("../manifest.yml", import.meta.url), "utf8"),
  ]);
  const { url, apiUrl, botToken, appToken, close } = await startPlayground({
    manifest: parse(manifest),
    port,
  });
  return {
    slack: { mode: "socket", slackApiUrl: apiUrl, dataDir: null, botToken, appToken },
    ready: `Open ${url} and type: /whosaid respect`,
    close,
  };
}

async function opened(
  folder: string,
  warn: (source: string, message: string) => void,
): Promise<Library> {
  const result = await openLibrary(folder);
  const warnings = result.ok ? result.library.warnings : result.warnings;
  for (const { source, message } of warnings) warn(source, message);
  if (!result.ok) throw new StartError(result.message);
  return result.library;
}

function counted({ articles }: Library): string {
  return articles.length === 1 ? "1 article" : `${articles.length} articles`;
}

/** Faults that the person who starts the app can mend, in one line; others as they are. */
function explained(fault: unknown, { port }: Settings): unknown {
  if (!(fault instanceof Error) || !("code" in fault)) return fault;
  if (fault.code === "SLACK_REFUSED") return new StartError(fault.message, { cause: fault });
  if (fault.code === "EADDRINUSE")
    return new StartError(`Port ${port} is in use: set PORT to a free one.`, { cause: fault });
  if (fault.code === "EACCES")
    return new StartError(`Port ${port} is not allowed: set PORT to one above 1023.`, {
      cause: fault,
    });
  return fault;
}
