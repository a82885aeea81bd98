import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSlackApp } from "#slack/app.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import { libraryAnswering } from "./setup/answering-library.ts";
import { type RunningApp, runApp } from "./setup/running-app.ts";
import { quotesAnswer } from "./setup/sample-answers.ts";
import { eventBody, signedPost } from "./setup/signed.ts";

const mention = {
  type: "app_mention",
  user: "U1",
  channel: "C1",
  text: "<@UWHOSAID> who said harbour?",
  ts: "1700000000.000100",
};

let app: RunningApp;
let asked: string[];

beforeEach(async () => {
  asked = [];
  app = await runApp(
    libraryAnswering((question) => {
      asked.push(question);
      return quotesAnswer;
    }),
  );
});

afterEach(() => app[Symbol.asyncDispose]());

const calls = (method: string) => app.calls(method);
const replied = (method: string, count = 1) =>
  vi.waitFor(() => expect(calls(method)).toHaveLength(count), { timeout: 3_000 });

describe("the app over signed HTTP", () => {
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

  it("never posts twice: where a gateway fails the asker is told that it is not known", async () => {
    app.slack.answerNext("chat.postMessage", { status: 502 });
    await app.event(mention);
    await replied("chat.postEphemeral");
    expect(calls("chat.postMessage")).toHaveLength(1);
    expect(calls("chat.postEphemeral")[0]?.args.text).toContain("did not confirm");
  });

  it("writes to the asker directly where the response_url can't be reached", async () => {
    app.slack.answerNext("respond", { status: 500 }, { status: 500 });
    await app.command("harbour");
    await replied("chat.postMessage");
    const { channel, text } = calls("chat.postMessage")[0]?.args ?? {};
    expect(channel).toBe("U1");
    expect(text).toContain("Something went wrong.");
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
  const desk = openDesk(
    libraryAnswering(() => quotesAnswer),
    null,
  );
  const messages: string[] = [];
  const write = (_: unknown, message: string) => void messages.push(message);
  const logger = { info: write, warn: write, error: write };

  it("says that Slack is down and goes on trying", async () => {
    app.slack.answerNext("auth.test", { status: 503 });
    const second = createSlackApp({ settings: app.settings, desk, logger });
    await second.start();
    expect(messages).toContain("Sign-in: Slack can't be reached, trying again in 1 s");
    await second.stop();
  });

  it("names the setting whose token Slack refuses", async () => {
    app.slack.answerNext("auth.test", { ok: false, error: "invalid_auth" });
    const second = createSlackApp({ settings: app.settings, desk, logger });
    await expect(second.start()).rejects.toThrow(/Slack refused SLACK_BOT_TOKEN \(invalid_auth\)/);
    await second.stop();
  });

  it("fails at once when the port is taken", async () => {
    const settings = { ...app.settings, port: app.port };
    const second = createSlackApp({ settings, desk, logger });
    await expect(second.start()).rejects.toThrow(/EADDRINUSE/);
    await second.stop();
  });

  it("names DATA_DIR when it can't be written", () => {
    const library = libraryAnswering(() => quotesAnswer);
    expect(() => openDesk(library, "package.json")).toThrow(/DATA_DIR package.json/);
  });
});
