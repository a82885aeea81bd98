import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { createSlackApp } from "#slack/app.ts";
import { openDesk } from "#slack/asking/open-desk.ts";
import { libraryAnswering } from "./setup/answering-library.ts";
import { quotesAnswer } from "./setup/sample-answers.ts";

describe("starting over Socket Mode", () => {
  let playground: Playground;
  let messages: string[];

  beforeEach(async () => {
    playground = await startPlayground({ manifest: parse(readFileSync("manifest.yml", "utf8")) });
    messages = [];
  });
  afterEach(() => playground.close());

  function app(settings: { slackApiUrl?: string; appToken?: string } = {}) {
    const { botToken, appToken, apiUrl } = playground;
    const write = (_: unknown, message: string) => void messages.push(message);
    return createSlackApp({
      settings: {
        mode: "socket",
        botToken,
        appToken,
        slackApiUrl: apiUrl,
        ...settings,
      },
      desk: openDesk(
        libraryAnswering(() => quotesAnswer),
        null,
      ),
      logger: { info: write, warn: write, error: write },
    });
  }

  it("names SLACK_APP_TOKEN when Slack refuses it", async () => {
    const refused = app({ appToken: "xapp-1-A0-0-unknown" });
    await expect(refused.start()).rejects.toThrow(/Slack refused SLACK_APP_TOKEN/);
    await refused.stop();
  });

  it("says that Slack can't be reached, and starts once it can", async () => {
    playground.faults.add({ kind: "server_error", on: "apps.connections.open", times: 2 });
    const late = app();
    await late.start();
    expect(messages).toContain("Socket Mode: Slack can't be reached, trying again in 1 s");
    await late.stop();
  });

  it("says so in a line each, and gives up trying when it is stopped", async () => {
    const down = app({ slackApiUrl: "http://127.0.0.1:9/api/" });
    const started = down.start();
    const said = ["Sign-in", "Socket Mode", "Socket Mode"].map(
      (what) => `${what}: Slack can't be reached, trying again in 1 s`,
    );
    await expect.poll(() => messages.toSorted()).toEqual(said);
    await down.stop();
    await expect(started).rejects.toThrow();
  });
});
