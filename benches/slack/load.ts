import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { signedHeaders } from "#playground/delivery/signature.ts";
import { type AppUnderLoad, argumentsFor, signingSecret } from "./settings.ts";
import type { StandIn } from "./stand-in.ts";

/** An app in a process of its own, under load. */
export interface Loaded {
  /** Seconds from the start of its process to its readiness. */
  readonly ready: number;
  /** Asks each question, so many at once, and gives the milliseconds to each answer. */
  ask(questions: readonly string[], atOnce: number): Promise<number[]>;
  /** Milliseconds of processor time that its process has taken so far. */
  busy(): Promise<number>;
  stop(): void;
}

/** Starts an app's file and waits until it can be asked. */
export async function startLoaded(
  file: string,
  slack: StandIn,
  app: AppUnderLoad,
): Promise<Loaded> {
  const before = performance.now();
  // Not its standard output, to which an app may log: figures are printed there.
  const stdio = ["ignore", "ignore", "inherit", "ipc"] as const;
  const child = fork(new URL(file, import.meta.url), argumentsFor(app), { stdio: [...stdio] });
  const port = await readyPort(child, file);
  const send =
    app.transport === "http"
      ? httpSender(port)
      : async (command: Command) => slack.sendCommand(command);
  return {
    ready: (performance.now() - before) / 1000,
    ask: (questions, atOnce) => askAll(questions, atOnce, slack, send),
    async busy() {
      child.send("busy");
      const [milliseconds] = await once(child, "message");
      return Number(milliseconds);
    },
    stop: () => void child.kill(),
  };
}

type Command = Record<string, string>;

async function readyPort(child: ChildProcess, file: string): Promise<number> {
  const ended = once(child, "exit").then(() => {
    throw new Error(`${file} ended before it was ready.`);
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  ended.catch(() => {});
  return typeof message?.port === "number" ? message.port : 0;
}

async function askAll(
  questions: readonly string[],
  atOnce: number,
  slack: StandIn,
  send: (command: Command) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  const left = questions.values();
  const asker = async () => {
    for (const text of left) {
      const { url, answered } = slack.expectAnswer();
      const before = performance.now();
      await send({
        command: "/whosaid",
        text,
        team_id: "T1",
        channel_id: "C1",
        user_id: "U1",
        trigger_id: "1.2.3",
        response_url: url,
      });
      times.push((await inTime(answered, text)) - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  return times;
}

const longestWait = 60_000;

async function inTime(answered: Promise<number>, question: string): Promise<number> {
  const waited = new AbortController();
  const late = sleep(longestWait, null, { signal: waited.signal }).catch(() => null);
  const at = await Promise.race([answered, late]);
  waited.abort();
  if (at === null) throw new Error(`No answer within a minute: ${question}`);
  return at;
}

function httpSender(port: number): (command: Command) => Promise<void> {
  const url = `http://127.0.0.1:${port}/slack/events`;
  return async (command) => {
    const body = new URLSearchParams(command).toString();
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      ...signedHeaders(signingSecret, body, Date.now()),
    };
    const response = await fetch(url, { method: "POST", headers, body });
    if (response.status !== 200) throw new Error(`The app answered ${response.status}.`);
    await response.text();
  };
}
