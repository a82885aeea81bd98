import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { App, type AuthorizeResult, type Receiver, webApi } from "@slack/bolt";
import type { Desk } from "#slack/asking/desk.ts";
import { agentKey, agentScope } from "./agent-view.ts";
import { eventsOnce } from "./connection/event-dedupe.ts";
import { httpReceiver } from "./connection/http-receiver.ts";
import { keepTrying } from "./connection/keep-trying.ts";
import { pressesOnce } from "./connection/press-dedupe.ts";
import { type SocketReceiverOptions, socketReceiver } from "./connection/socket-receiver.ts";
import { textFetch } from "./connection/text-fetch.ts";
import { type Fault, failureHandler } from "./failure.ts";
import * as agent from "./listeners/agent.ts";
import * as appHome from "./listeners/app-home.ts";
import * as askShortcut from "./listeners/ask-shortcut.ts";
import * as directMessage from "./listeners/direct-message.ts";
import * as mention from "./listeners/mention.ts";
import * as messageShortcuts from "./listeners/message-shortcuts.ts";
import * as paging from "./listeners/paging.ts";
import * as resultActions from "./listeners/result-actions.ts";
import * as whosaidCommand from "./listeners/whosaid-command.ts";
import * as workflowStep from "./listeners/workflow-step.ts";
import { boltLogger, type Log, quietLogger } from "./log.ts";

/** How the app reaches Slack, and Slack the app. */
export type SlackSettings = {
  readonly botToken: string;
  readonly slackApiUrl: string;
} & (
  | { readonly mode: "socket"; readonly appToken: string }
  | { readonly mode: "http"; readonly signingSecret: string; readonly port: number }
);

export interface SlackAppOptions {
  readonly settings: SlackSettings;
  readonly desk: Desk;
  readonly logger: Log;
  /** Milliseconds since 1970; the clock by default. */
  readonly now?: () => number;
}

export interface SlackApp {
  /**
   * Resolves once Slack can reach the app; while Slack can't be reached it says so and goes on.
   * @throws {SlackRefusal} when Slack doesn't accept a token; an `EADDRINUSE` error for the port
   */
  start(): Promise<{ readonly port: number | null }>;
  /** Takes nothing new, waits for what is being answered, and closes. */
  stop(): Promise<void>;
}

/** Milliseconds for one call of Slack. */
const requestTimeout = 10_000;
const slackFetch = textFetch(requestTimeout);
const drainTimeout = 5_000;

/** The Bolt app with every listener, over Socket Mode or signed HTTP. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const { settings, desk, logger: log, now = Date.now } = options;
  const stopping = new AbortController();
  const clientOptions = clientOptionsOf(settings.slackApiUrl);
  const { receiver, port } = receiverFor(settings, { clientOptions, log, now });
  const identity = once(() => signIn(settings, log, stopping.signal));
  const app = new App({
    receiver,
    clientOptions,
    logger: boltLogger(log),
    authorize: identity,
    convoStore: false,
    extendedErrorHandler: true,
  });
  const inFlight = workInFlight();
  app.use(({ next }) => inFlight.during(next()));
  app.use(eventsOnce(now));
  app.use(pressesOnce(now));
  const fail = failureHandler({ app, log, fetch: slackFetch });
  app.error((fault: Fault) => inFlight.during(fail(fault)));
  registerAll(app, desk);

  return {
    async start() {
      await Promise.all([identity(), app.start()]);
      return { port: port() };
    },
    async stop() {
      stopping.abort(new Error("The app was stopped."));
      await app.stop();
      await Promise.race([inFlight.over(), sleep(drainTimeout, undefined, { ref: false })]);
    },
  };
}

/** Who the app is in its workspace, and what it may do there. */
async function signIn(
  { botToken, slackApiUrl }: SlackSettings,
  log: Log,
  signal: AbortSignal,
): Promise<AuthorizeResult> {
  // Not the app's own client, to which Bolt gives the app's logger: each failure is logged once.
  const client = new webApi.WebClient(botToken, clientOptionsOf(slackApiUrl));
  const asking = { what: "Sign-in", setting: "SLACK_BOT_TOKEN", log, signal };
  const { bot_id, user_id, response_metadata } = await keepTrying(() => client.auth.test(), asking);
  return {
    botToken,
    [agentKey]: response_metadata?.scopes?.includes(agentScope) === true,
    ...(bot_id && { botId: bot_id }),
    ...(user_id && { botUserId: user_id }),
  };
}

/** What is being answered, or told of as failed, to be waited for at the end. */
function workInFlight() {
  const inFlight = new Set<Promise<unknown>>();
  return {
    during<Result>(work: Promise<Result>): Promise<Result> {
      inFlight.add(work);
      return work.finally(() => inFlight.delete(work));
    },
    async over(): Promise<void> {
      while (inFlight.size > 0) {
        await Promise.allSettled(inFlight);
        // What failed is told of only then.
        await nextTurn();
      }
    },
  };
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}

const surfaces = [
  whosaidCommand.register,
  mention.register,
  directMessage.register,
  resultActions.register,
  paging.register,
  messageShortcuts.register,
  askShortcut.register,
  appHome.register,
  workflowStep.register,
  agent.register,
];

/** Every surface; each file in `listeners/` is one. */
export function registerAll(app: App, desk: Desk): void {
  for (const register of surfaces) register(app, desk);
}

/** How Slack's requests come in, and at which port where they come to one. */
function receiverFor(
  settings: SlackSettings,
  shared: Pick<SocketReceiverOptions, "clientOptions" | "log"> & { readonly now: () => number },
): { readonly receiver: Receiver; port(): number | null } {
  if (settings.mode === "socket")
    return { receiver: socketReceiver({ ...settings, ...shared }), port: () => null };
  const receiver = httpReceiver({ ...settings, ...shared });
  return { receiver, port: receiver.port };
}

/** No retries: a repeated post is a second message. What may be repeated is repeated by its caller. */
function clientOptionsOf(slackApiUrl: string): webApi.WebClientOptions {
  return {
    slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quietLogger,
    fetch: slackFetch,
  };
}
