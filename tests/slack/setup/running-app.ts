import type { Answer } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";
import { createSlackApp } from "#slack/app.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import type { LogFields } from "#slack/log.ts";
import { eventBody, formType, signedPost, signingSecret } from "./signed.ts";
import { type Call, startWebApi, type WebApi } from "./web-api.ts";

export interface RunningApp extends AsyncDisposable {
  readonly slack: WebApi;
  readonly port: number;
  readonly logged: readonly (LogFields & { message: string })[];
  readonly settings: ReturnType<typeof httpSettings>;
  /** The calls of one Web API method so far, or of the response_url as `respond`. */
  calls(method: string): Call[];
  event(event: Record<string, unknown>, id?: string): Promise<Response>;
  command(text: string): Promise<Response>;
  /** Sends an interaction: a button, a shortcut, a submitted view. */
  interact(payload: Record<string, unknown>): Promise<Response>;
  /** Waits until nothing is being answered any more. */
  settled(): Promise<void>;
}

function httpSettings(slackApiUrl: string) {
  return {
    mode: "http",
    botToken: "xoxb-test-token",
    signingSecret,
    port: 0,
    slackApiUrl,
  } as const;
}

/** The real app over signed HTTP against a network stand-in. */
export async function runApp(library: Library): Promise<RunningApp> {
  const slack = await startWebApi();
  const logged: (LogFields & { message: string })[] = [];
  const write = (fields: LogFields, message: string) => void logged.push({ ...fields, message });
  const settings = httpSettings(slack.url);
  const logger = { info: write, warn: write, error: write };
  const desk = openDesk(library, null);
  const app = createSlackApp({ settings, desk, logger });
  const port = (await app.start()).port ?? 0;
  const responseUrl = slack.url.replace("/api/", "/api/respond");
  const shared = { team: { id: "T1" }, user: { id: "U1" }, trigger_id: "1.2.3" };
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= app.stop().then(desk.close);
    return stopped;
  };
  let events = 0;
  return {
    slack,
    port,
    logged,
    settings,
    calls: (method) => slack.calls.filter((call) => call.method === method),
    event: (event, id) => {
      events += 1;
      return signedPost(port, eventBody(event, id ?? `Ev${events}`));
    },
    command: (text) => {
      const fields = {
        command: "/whosaid",
        text,
        team_id: "T1",
        channel_id: "C1",
        user_id: "U1",
        trigger_id: "1.2.3",
        response_url: responseUrl,
      };
      return signedPost(port, new URLSearchParams(fields).toString(), { type: formType });
    },
    interact: (payload) => {
      const whole = { ...shared, response_url: responseUrl, ...payload };
      const body = new URLSearchParams({ payload: JSON.stringify(whole) }).toString();
      return signedPost(port, body, { type: formType });
    },
    settled: stop,
    async [Symbol.asyncDispose]() {
      await stop();
      await slack[Symbol.asyncDispose]();
    },
  };
}

/** A press of a button in a message that only the asker sees. */
export function pressed(
  actionId: string,
  value: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type: "block_actions",
    actions: [{ type: "button", action_id: actionId, block_id: "b", value, action_ts: "1.1" }],
    channel: { id: "C1", name: "general" },
    container: { type: "message", message_ts: "1.1", channel_id: "C1", is_ephemeral: true },
    ...more,
  };
}

/** What a library that always fails is asked with. */
export function failing(): Answer {
  throw new Error("the index is gone");
}
