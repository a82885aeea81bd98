import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import type { LibraryWarning } from "#library/library.ts";
import { counted } from "#phrases/counts.ts";
import type { SlackSettings } from "#slack/app.ts";
import type { Environment } from "./config.ts";
import type { PlaygroundReport, PlaygroundTask } from "./playground-thread.ts";
import { readSettings, type Settings } from "./settings.ts";
import { type StartedDesk, startDesk } from "./start-desk.ts";

/** The app can't start; the message is one line that says why and what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly code = "START";
}

/** The app, listening. */
export interface Running {
  /** Resolves once what all questions share is derived, and what was read is saved. */
  readonly settled: Promise<void>;
  /** Resolves, if ever, with why the app can't go on, in one line. */
  readonly failed: Promise<Error>;
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
  const { libraryDir, dataDir, mode } = settings;
  const memoryDir = mode === "playground" ? null : dataDir;
  const desk = startDesk({ libraryDir, dataDir, memoryDir });
  const lost = desk.ended.then((fault) => Promise.reject(fault));
  const opened = new AsyncDisposableStack();
  opened.defer(() => desk.close());
  try {
    return await Promise.race([joined(settings, { desk, opened }, out), lost]);
  } catch (fault) {
    // Why the app can't start is told, whatever then goes wrong in closing what it has opened.
    await opened.disposeAsync().catch(() => undefined);
    throw explained(fault, settings);
  }
}

interface Joining {
  readonly desk: StartedDesk;
  /** What is to be closed, the last opened first. Takes nothing any more once it was closed. */
  readonly opened: AsyncDisposableStack;
}

/** The app over a desk, once Slack can reach it. */
async function joined(
  settings: Settings,
  { desk, opened }: Joining,
  out: NodeJS.WritableStream,
): Promise<Running> {
  // Under way while the rest loads; what goes wrong there is met where it is awaited.
  const reaching = reached(settings);
  const close = reaching.then(
    ({ close }) => close,
    () => async () => {},
  );
  opened.defer(async () => (await close)());
  const { createSlackApp, logger } = await loaded(settings);
  const articles = await articlesOf(desk, logger);
  const { slack, ready } = await reaching;
  const app = createSlackApp({ settings: slack, desk: desk.calls, logger });
  opened.defer(() => app.stop());
  const { port } = await app.start();
  out.write(`WhoSaid has read ${counted(articles, "article")}. ${ready(port)}\n`);
  return {
    settled: settle(desk, logger),
    failed: desk.ended.then((fault) => failure(fault, logger)),
    stop: () => opened.disposeAsync(),
  };
}

/** What the app is made of beside the desk, loaded while that is opened. */
async function loaded({ mode }: Settings) {
  const [{ pino }, { createSlackApp }] = await Promise.all([
    import("pino"),
    import("#slack/app.ts"),
  ]);
  const logger = pino({ base: null, level: mode === "playground" ? "warn" : "info" });
  return { createSlackApp, logger };
}

/**
 * How many articles the desk has, once it is open; warns of files that were not read as they are.
 * @throws {StartError} where it can't be opened
 */
async function articlesOf({ calls }: StartedDesk, log: Logger): Promise<number> {
  const report = await calls.report();
  for (const each of report.warnings) warn(each, log);
  if (!report.ok) throw new StartError(report.message);
  return report.articles;
}

/** Has the desk derive what all questions share and save what was read: neither keeps the first one waiting. */
async function settle({ calls }: StartedDesk, log: Logger): Promise<void> {
  try {
    const unsaved = await calls.settle();
    if (unsaved) warn(unsaved, log);
  } catch (fault) {
    log.error(fault, "Preparing failed");
  }
}

/** Why the app can't go on without its desk. */
function failure(cause: Error, log: Logger): StartError {
  log.error(cause, "The desk's thread ended");
  const message = `The thread that answers questions ended (${cause.message}): start the app again.`;
  return new StartError(message, { cause });
}

interface Reached {
  readonly slack: SlackSettings;
  /** The end of the ready line. */
  ready(port: number | null): string;
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
    return {
      slack: { ...common, mode, signingSecret, port },
      ready: (port) => `It takes Slack's requests at port ${port}, /slack/events.`,
      close,
    };
  }
  const ready = () => "It is connected to Slack.";
  return { slack: { ...common, mode, appToken: settings.appToken }, ready, close };
}

/** The playground in a thread of its own: the app speaks to it over HTTP and WebSocket only. */
async function playground(port: number): Promise<Reached> {
  const task: PlaygroundTask = { port };
  const thread = new Worker(new URL("../bin/playground.js", import.meta.url), { workerData: task });
  const [report] = (await Promise.race([once(thread, "message"), ended(thread)])) as [
    PlaygroundReport,
  ];
  if (!report.ok) throw Object.assign(new Error(report.message), { code: report.code });
  const { url, apiUrl, botToken, appToken } = report;
  return {
    slack: { mode: "socket", slackApiUrl: apiUrl, botToken, appToken },
    ready: () => `Open ${url} and type: /whosaid respect`,
    async close() {
      // Of a thread that has ended nothing is to be heard.
      if (thread.threadId < 0) return;
      const closed = once(thread, "exit");
      thread.postMessage("close");
      await closed;
    },
  };
}

/** Rejects once a thread has ended. */
async function ended(thread: Worker): Promise<never> {
  const [code] = await once(thread, "exit");
  throw new Error(`The playground's thread exited with code ${code} before it listened.`);
}

function warn({ source, message }: LibraryWarning, log: Logger): void {
  log.warn({ source }, message);
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
