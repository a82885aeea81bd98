import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { createSlackApp } from "#slack/app.ts";
import { libraryAnswering } from "./library.ts";
import { type RunningApp, runApp } from "./running-app.ts";
import { quotesAnswer } from "./sample-answers.ts";
import { eventBody, signedPost } from "./signed.ts";

const mention = {
  type: "app_mention",
  user: "U1",
  channel: "C1",
  text: "<@UWHOSAID> who said harbour?",
  ts: "1700000000.000100",
};

let app: RunningApp;
let asked: string[];
let ask: (question: string) => Answer;

beforeEach(async () => {
  asked = [];
  ask = () => quotesAnswer;
  app = await runApp(
    libraryAnswering((question) => {
      asked.push(question);
      return ask(question);
    }),
  );
});

afterEach(() => app[Symbol.asyncDispose]());

const calls = (method: string) => app.calls(method);
const replied = (method: string, count = 1) =>
  vi.waitFor(() => expect(calls(method)).toHaveLength(count), { timeout: 3_000 });

describe("the surfaces over signed HTTP", () => {
  it("answers the slash command in private, after an empty ack", async () => {
    const response = await app.command("who said harbour");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    await replied("respond");
    expect(calls("respond")[0]?.args).toMatchObject({ response_type: "ephemeral" });
    expect(calls("respond")[0]?.args.text).toContain("“And we will pay for it.”");
    expect(asked).toEqual(["who said harbour"]);
  });

  it("answers a mention in its thread, without unfurling", async () => {
    await app.event(mention);
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
    await app.event({ ...message, text: "harbour", ts: "1.1" });
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
    for (const [index, event] of ignored.entries()) await app.event(event, `Ev${index}`);
    await app.event(mention, "Ev-last");
    await replied("chat.postMessage");
    expect(asked).toEqual(["who said harbour?"]);
  });
});

describe("the workflow step", () => {
  const step = {
    type: "function_executed",
    function: { callback_id: "find_who_said_it" },
    inputs: { question: "harbour" },
    function_execution_id: "Fx1",
    bot_access_token: "xwfp-test",
  };

  it("gives the answer as text, with the first speaker", async () => {
    await app.event(step);
    await replied("functions.completeSuccess");
    const { outputs = "", function_execution_id: id } =
      calls("functions.completeSuccess")[0]?.args ?? {};
    expect(id).toBe("Fx1");
    expect(JSON.parse(outputs)).toEqual({
      answer: expect.stringContaining("“And we will pay for it.”"),
      speaker: "Ines Okafor",
      found: true,
    });
  });

  it("fails with a reference when there is a fault", async () => {
    ask = () => {
      throw new Error("the index is gone");
    };
    await app.event(step);
    await replied("functions.completeError");
    expect(calls("functions.completeError")[0]?.args.error).toMatch(/reference [0-9a-f]{8}/);
  });
});

describe("an event that arrives twice", () => {
  it("is answered once when Slack repeats it", async () => {
    await app.event(mention, "Ev1");
    await app.event(mention, "Ev1");
    await app.event({ ...mention, ts: "1700000000.000200" }, "Ev2");
    await replied("chat.postMessage", 2);
  });

  it("is answered once when one message comes as two events", async () => {
    const { ts, text, user } = mention;
    const message = { type: "message", channel_type: "im", channel: "D1", ts, text, user };
    await app.event({ ...mention, channel: "D1" }, "Ev1");
    await app.event(message, "Ev2");
    await app.event({ ...mention, ts: "1700000000.000200" }, "Ev3");
    await replied("chat.postMessage", 2);
    expect(calls("chat.postMessage").map(({ args }) => args.channel)).toEqual(["D1", "C1"]);
  });
});

describe("a fault", () => {
  it("is logged with a reference that the asker is told, without the question", async () => {
    ask = () => {
      throw new Error("the index is gone");
    };
    await app.command("secret question");
    await replied("respond");
    const reference = app.logged.find(({ message }) => message === "A request failed")?.reference;
    expect(reference).toMatch(/^[0-9a-f]{8}$/);
    expect(calls("respond")[0]?.args.text).toContain(`reference ${reference}`);
    expect(JSON.stringify(app.logged)).toContain("the index is gone");
    expect(JSON.stringify(app.logged)).not.toContain("secret question");
  });

  it("after a mention is told to the person alone", async () => {
    ask = () => {
      throw new Error("the index is gone");
    };
    await app.event(mention);
    await replied("chat.postEphemeral");
    expect(calls("chat.postEphemeral")[0]?.args).toMatchObject({ channel: "C1", user: "U1" });
  });

  it("of the connection never posts twice: the asker is told that it is not known", async () => {
    app.slack.answerNext("chat.postMessage", { status: 502 });
    await app.event(mention);
    await replied("chat.postEphemeral");
    expect(calls("chat.postMessage")).toHaveLength(1);
    expect(calls("chat.postEphemeral")[0]?.args.text).toContain("did not confirm");
  });

  it("of too many posts is waited for", async () => {
    app.slack.answerNext("chat.postMessage", { status: 429, headers: { "retry-after": "1" } });
    await app.event(mention);
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
    await signedPost(app.port, body, { type });
    await app.event(mention);
    await replied("chat.postMessage");
  });

  it("is refused unsigned, dated ahead, dated back, too large, and elsewhere", async () => {
    const hour = 3_600_000;
    const url = `http://127.0.0.1:${app.port}`;
    const body = eventBody(mention);
    const large = " ".repeat(2 * 1024 * 1024);
    expect((await fetch(`${url}/slack/events`, { method: "POST", body })).status).toBe(401);
    expect((await signedPost(app.port, body, { at: Date.now() + hour })).status).toBe(401);
    expect((await signedPost(app.port, body, { at: Date.now() - hour })).status).toBe(401);
    expect((await signedPost(app.port, body + large)).status).toBe(413);
    expect((await fetch(`${url}/slack/events`)).status).toBe(405);
    expect((await fetch(`${url}/x/%`)).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe("starting", () => {
  const library = libraryAnswering(() => quotesAnswer);
  const messages: string[] = [];
  const write = (_: unknown, message: string) => void messages.push(message);
  const logger = { info: write, warn: write, error: write };

  it("says that Slack is down and goes on trying", async () => {
    app.slack.answerNext("auth.test", { status: 503 });
    const second = createSlackApp({ settings: app.settings, library, logger });
    await second.start();
    expect(messages).toContain("Sign-in: Slack can't be reached, trying again in 1 s");
    await second.stop();
  });

  it("names the setting whose token Slack refuses", async () => {
    app.slack.answerNext("auth.test", { ok: false, error: "invalid_auth" });
    const second = createSlackApp({ settings: app.settings, library, logger });
    await expect(second.start()).rejects.toThrow(/Slack refused SLACK_BOT_TOKEN \(invalid_auth\)/);
    await second.stop();
  });

  it("fails at once when the port is taken", async () => {
    const settings = { ...app.settings, port: app.port };
    const second = createSlackApp({ settings, library, logger });
    await expect(second.start()).rejects.toThrow(/EADDRINUSE/);
    await second.stop();
  });

  it("names DATA_DIR when it can't be written", () => {
    const settings = { ...app.settings, dataDir: "package.json" };
    expect(() => createSlackApp({ settings, library, logger })).toThrow(/DATA_DIR package.json/);
  });
});
