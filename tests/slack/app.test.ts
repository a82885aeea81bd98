import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";
import { createSlackApp, type SlackApp } from "#slack/app.ts";
import type { LogFields } from "#slack/log.ts";
import { libraryAnswering } from "./library.ts";
import { quotesAnswer } from "./sample-answers.ts";
import { commandBody, eventBody, signedPost, signingSecret } from "./signed.ts";
import { startWebApi, type WebApi } from "./web-api.ts";

const form = { type: "application/x-www-form-urlencoded" };
const mention = {
  type: "app_mention",
  user: "U1",
  channel: "C1",
  text: "<@UWHOSAID> who said harbour?",
  ts: "1700000000.000100",
};

let slack: WebApi;
let app: SlackApp;
let port: number;
let logged: (LogFields & { message: string })[];
let asked: string[];
let ask: (question: string) => Answer;

beforeEach(async () => {
  slack = await startWebApi();
  logged = [];
  asked = [];
  ask = () => quotesAnswer;
  app = createSlackApp({ settings: settings(), library: library(), logger: logger() });
  port = (await app.start()).port ?? 0;
});

afterEach(async () => {
  await app.stop();
  await slack[Symbol.asyncDispose]();
});

function settings() {
  return {
    mode: "http",
    botToken: "xoxb-test-token",
    signingSecret,
    port: 0,
    slackApiUrl: slack.url,
  } as const;
}

function library(): Library {
  return libraryAnswering((question) => {
    asked.push(question);
    return ask(question);
  });
}

function logger() {
  const write = (fields: LogFields, message: string) => void logged.push({ ...fields, message });
  return { info: write, warn: write, error: write };
}

const calls = (method: string) => slack.calls.filter((call) => call.method === method);
const replied = (method: string, count = 1) =>
  vi.waitFor(() => expect(calls(method)).toHaveLength(count), { timeout: 3_000 });
const responseUrl = () => slack.url.replace("/api/", "/api/respond");

describe("the surfaces over signed HTTP", () => {
  it("answers the slash command in private, after an empty ack", async () => {
    const response = await signedPost(port, commandBody("who said harbour", responseUrl()), form);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    await replied("respond");
    expect(calls("respond")[0]?.args).toMatchObject({ response_type: "ephemeral" });
    expect(calls("respond")[0]?.args.text).toContain("“And we will pay for it.”");
    expect(asked).toEqual(["who said harbour"]);
  });

  it("answers a mention in its thread, without unfurling", async () => {
    await signedPost(port, eventBody(mention));
    await replied("chat.postMessage");
    expect(calls("chat.postMessage")[0]?.args).toMatchObject({
      channel: "C1",
      thread_ts: mention.ts,
      unfurl_links: "false",
      unfurl_media: "false",
    });
    expect(asked).toEqual(["who said harbour?"]);
  });

  it("answers a direct message where it was written", async () => {
    const message = { type: "message", channel_type: "im", user: "U1", channel: "D1" };
    await signedPost(port, eventBody({ ...message, text: "harbour", ts: "1.1" }));
    await replied("chat.postMessage");
    expect(calls("chat.postMessage")[0]?.args).toMatchObject({ channel: "D1" });
    expect(calls("chat.postMessage")[0]?.args).not.toHaveProperty("thread_ts");
  });

  it("keeps quiet at bots, edits, joins, its own messages and other channels", async () => {
    const message = { type: "message", channel_type: "im", channel: "D1", text: "harbour" };
    const ignored = [
      { ...message, user: "U1", bot_id: "B2", ts: "1.1" },
      { ...message, subtype: "message_changed", ts: "1.2" },
      { ...message, subtype: "channel_join", user: "U1", ts: "1.3" },
      { ...message, user: "UWHOSAID", ts: "1.4" },
      { ...message, channel_type: "channel", channel: "C1", user: "U1", ts: "1.5" },
      { ...mention, bot_id: "B2", ts: "1.6" },
      { ...mention, edited: { user: "U1", ts: "2.0" }, ts: "1.7" },
    ];
    for (const [index, event] of ignored.entries())
      await signedPost(port, eventBody(event, `Ev${index}`));
    await signedPost(port, eventBody(mention, "Ev-last"));
    await replied("chat.postMessage");
    expect(asked).toEqual(["who said harbour?"]);
  });
});

describe("an event that arrives twice", () => {
  it("is answered once when Slack repeats it", async () => {
    await signedPost(port, eventBody(mention));
    await signedPost(port, eventBody(mention));
    await signedPost(port, eventBody({ ...mention, ts: "1700000000.000200" }, "Ev2"));
    await replied("chat.postMessage", 2);
  });

  it("is answered once when one message comes as two events", async () => {
    const { ts, text, user } = mention;
    const message = { type: "message", channel_type: "im", channel: "D1", ts, text, user };
    await signedPost(port, eventBody({ ...mention, channel: "D1" }, "Ev1"));
    await signedPost(port, eventBody(message, "Ev2"));
    await signedPost(port, eventBody({ ...mention, ts: "1700000000.000200" }, "Ev3"));
    await replied("chat.postMessage", 2);
    expect(calls("chat.postMessage").map(({ args }) => args.channel)).toEqual(["D1", "C1"]);
  });
});

describe("a fault", () => {
  it("is logged with a reference that the asker is told, without the question", async () => {
    ask = () => {
      throw new Error("the index is gone");
    };
    await signedPost(port, commandBody("secret question", responseUrl()), form);
    await replied("respond");
    const reference = logged.find(({ message }) => message === "A request failed")?.reference;
    expect(reference).toMatch(/^[0-9a-f]{8}$/);
    expect(calls("respond")[0]?.args.text).toContain(`reference ${reference}`);
    expect(JSON.stringify(logged)).toContain("the index is gone");
    expect(JSON.stringify(logged)).not.toContain("secret question");
  });

  it("after a mention is told to the person alone", async () => {
    ask = () => {
      throw new Error("the index is gone");
    };
    await signedPost(port, eventBody(mention));
    await replied("chat.postEphemeral");
    expect(calls("chat.postEphemeral")[0]?.args).toMatchObject({ channel: "C1", user: "U1" });
  });

  it("of the connection never posts twice: the asker is told that it is not known", async () => {
    slack.answerNext("chat.postMessage", { status: 502 });
    await signedPost(port, eventBody(mention));
    await replied("chat.postEphemeral");
    expect(calls("chat.postMessage")).toHaveLength(1);
    expect(calls("chat.postEphemeral")[0]?.args.text).toContain("did not confirm");
  });

  it("of too many posts is waited for", async () => {
    slack.answerNext("chat.postMessage", { status: 429, headers: { "retry-after": "1" } });
    await signedPost(port, eventBody(mention));
    await replied("chat.postMessage", 2);
    expect(calls("chat.postEphemeral")).toHaveLength(0);
  });
});

describe("a request that Slack would not send", () => {
  it.each([
    ["null", "application/json"],
    ["[]", "application/json"],
    ["7", "application/json"],
    ["not json", "application/json"],
    ["payload=null", "application/x-www-form-urlencoded"],
    ["payload=7", "application/x-www-form-urlencoded"],
    ['{"event":null}', "application/json"],
    ['{"type":"event_callback","event":{}}', "application/json"],
  ])("signed, of %s (%s), leaves the app running", async (body, type) => {
    await signedPost(port, body, { type });
    await signedPost(port, eventBody(mention));
    await replied("chat.postMessage");
  });

  it("is refused unsigned, dated ahead, dated back, too large, and elsewhere", async () => {
    const hour = 3_600_000;
    const url = `http://127.0.0.1:${port}`;
    const body = eventBody(mention);
    const large = " ".repeat(2 * 1024 * 1024);
    expect((await fetch(`${url}/slack/events`, { method: "POST", body })).status).toBe(401);
    expect((await signedPost(port, body, { at: Date.now() + hour })).status).toBe(401);
    expect((await signedPost(port, body, { at: Date.now() - hour })).status).toBe(401);
    expect((await signedPost(port, body + large)).status).toBe(413);
    expect((await fetch(`${url}/slack/events`)).status).toBe(405);
    expect((await fetch(`${url}/x/%`)).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe("starting", () => {
  it("says that Slack is down and goes on trying", async () => {
    slack.answerNext("auth.test", { status: 503 });
    const second = createSlackApp({ settings: settings(), library: library(), logger: logger() });
    await second.start();
    expect(logged.map(({ message }) => message)).toContain(
      "Sign-in: Slack can't be reached, trying again in 1 s",
    );
    await second.stop();
  });

  it("names the setting whose token Slack refuses", async () => {
    slack.answerNext("auth.test", { ok: false, error: "invalid_auth" });
    const second = createSlackApp({ settings: settings(), library: library(), logger: logger() });
    await expect(second.start()).rejects.toThrow(/Slack refused SLACK_BOT_TOKEN \(invalid_auth\)/);
    await second.stop();
  });

  it("fails at once when the port is taken", async () => {
    const second = createSlackApp({
      settings: { ...settings(), port },
      library: library(),
      logger: logger(),
    });
    await expect(second.start()).rejects.toThrow(/EADDRINUSE/);
    await second.stop();
  });
});
