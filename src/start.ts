import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import type { Library, LibraryWarning } from "#library/library.ts";
import type { OpenedLibrary } from "#library/open-library.ts";
import type { SlackSettings } from "#slack/app.ts";
import type { Environment } from "./config.ts";
import type { PlaygroundReport, PlaygroundTask } from "./playground-thread.ts";
import { readSettings, type Settings } from "./settings.ts";

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
  const settings = readSettings(env);
  // Under way while the rest loads; what goes wrong there is met where it is awaited.
  const reaching = reached(settings);
  reaching.catch(() => undefined);
  try {
    const { opened, createSlackApp, openDesk, logger } = await prepared(settings);
    const { library } = opened;
    const { slack, ready, close } = await reaching;
    const desk = openDesk(library, settings.mode === "playground" ? null : settings.dataDir);
    const app = createSlackApp({ settings: slack, desk, logger });
    await app.start();
    out.write(`WhoSaid has read ${counted(library)}. ${ready}\n`);
    const stopping = new AbortController();
    const settled = settle(opened, logger, stopping.signal);
    return {
      async stop() {
        stopping.abort();
        await Promise.all([app.stop(), settled]);
        desk.close();
        await close();
      },
    };
  } catch (fault) {
    throw explained(fault, settings);
  }
}

/** Everything that starting needs and that no waiting is done for. */
async function prepared({ mode, ...folders }: Settings) {
  const [{ pino }, { createSlackApp }, { openDesk }] = await Promise.all([
    import("pino"),
    import("#slack/app.ts"),
    import("#slack/asking/open-desk.ts"),
  ]);
  const logger = pino({ base: null, level: mode === "playground" ? "warn" : "info" });
  const opened = await open(folders, logger);
  return { opened, createSlackApp, openDesk, logger };
}

/** Derives what all questions share, and saves what was read: neither keeps the first one waiting. */
async function settle({ library, save }: Opened, log: Logger, signal: AbortSignal): Promise<void> {
  try {
    await library.prepare(signal);
    const unsaved = await save(signal);
    if (unsaved) warn(unsaved, log);
  } catch (fault) {
    if (!signal.aborted) log.error(fault, "Preparing failed");
  }
}

interface Reached {
  readonly slack: SlackSettings;
  readonly ready: string;
  close(): Promise<void>;
}

/** Slack as the settings name it, or a playground that stands in for it. */
async function reached(settings: Settings): Promise<Reached> {
  const { slackApiUrl, mode } = settings;
  if (mode === "playground") return playground(settings.port);
  const common = { slackApiUrl, botToken: settings.botToken };
  const close = async () => {};
  if (mode === "http") {
    const { signingSecret, port } = settings;
    const ready = `It takes Slack's requests at port ${port}, /slack/events.`;
    return { slack: { ...common, mode, signingSecret, port }, ready, close };
  }
  const ready = "It is connected to Slack.";
  return { slack: { ...common, mode, appToken: settings.appToken }, ready, close };
}

/** The playground in a thread of its own: the app speaks to it over HTTP and WebSocket only. */
async function playground(port: number): Promise<Reached> {
  const task: PlaygroundTask = { port };
  const thread = new Worker(new URL("../bin/playground.js", import.meta.url), { workerData: task });
  const [report] = (await once(thread, "message")) as [PlaygroundReport];
  if (!report.ok) throw Object.assign(new Error(report.message), { code: report.code });
  const { url, apiUrl, botToken, appToken } = report;
  return {
    slack: { mode: "socket", slackApiUrl: apiUrl, botToken, appToken },
    ready: `Open ${url} and type: /whosaid respect`,
    async close() {
      const ended = once(thread, "exit");
      thread.postMessage("close");
      await ended;
    },
  };
}

type Opened = Extract<OpenedLibrary, { readonly ok: true }>;

async function open(
  { libraryDir, dataDir }: Pick<Settings, "libraryDir" | "dataDir">,
  log: Logger,
): Promise<Opened> {
  const { openLibrary } = await import("#library/open-library.ts");
  const result = await openLibrary(libraryDir, { dataDir });
  const warnings = result.ok ? result.library.warnings : result.warnings;
  for (const each of warnings) warn(each, log);
  if (!result.ok) throw new StartError(result.message);
  return result;
}

function warn({ source, message }: LibraryWarning, log: Logger): void {
  log.warn({ source }, message);
}

function counted({ articles }: Library): string {
  return articles.length === 1 ? "1 article" : `${articles.length} articles`;
}

/** Faults that the person who starts the app can mend, in one line; others as they are. */
function explained(fault: unknown, { port }: Settings): unknown {
  if (!(fault instanceof Error) || !("code" in fault)) return fault;
  if (fault.code === "SLACK_REFUSED" || fault.code === "DATA_DIR")
    return new StartError(fault.message, { cause: fault });
  if (fault.code === "EADDRINUSE")
    return new StartError(`Port ${port} is in use: set PORT to a free one.`, { cause: fault });
  if (fault.code === "EACCES")
    return new StartError(`Port ${port} is not allowed: set PORT to one above 1023.`, {
      cause: fault,
    });
  return fault;
}
