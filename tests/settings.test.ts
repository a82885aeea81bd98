import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolders } from "../src/config.ts";
import { readSettings } from "../src/settings.ts";

const bot = { SLACK_BOT_TOKEN: "xoxb-1-2-abcdef" };
const app = { SLACK_APP_TOKEN: "xapp-1-2-abcdef" };
const secret = { SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef" };

describe("settings", () => {
  it("starts the playground when nothing of Slack is set, with every default", () => {
    expect(readSettings({})).toEqual({
      mode: "playground",
      libraryDir: resolve("seeds"),
      dataDir: "data",
      port: 3000,
      slackApiUrl: "https://slack.com/api/",
    });
  });

  it("chooses Socket Mode by the app token and HTTP by the signing secret", () => {
    expect(readSettings({ ...bot, ...app })).toMatchObject({ mode: "socket" });
    expect(readSettings({ ...bot, ...secret })).toMatchObject({ mode: "http" });
    expect(readSettings({ ...bot, ...app, ...secret })).toMatchObject({ mode: "socket" });
  });

  it("takes a blank variable as unset", () => {
    expect(readSettings({ SLACK_BOT_TOKEN: " ", PORT: "" })).toMatchObject({
      mode: "playground",
      port: 3000,
    });
    expect(readFolders({ LIBRARY_DIR: "", DATA_DIR: "/srv/data" })).toEqual({
      libraryDir: resolve("seeds"),
      dataDir: "/srv/data",
    });
  });

  it("gives the API address a slash at its end", () => {
    expect(readSettings({ SLACK_API_URL: "http://127.0.0.1:9/api" })).toMatchObject({
      slackApiUrl: "http://127.0.0.1:9/api/",
    });
  });

  it.each([
    [bot, /SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET .* is missing/],
    [app, /SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is missing/],
    [secret, /SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is missing/],
    [{ ...app, SLACK_BOT_TOKEN: "xoxp-1-2-abcdef" }, /SLACK_BOT_TOKEN is malformed/],
    [{ ...bot, SLACK_APP_TOKEN: "xoxb-1-2-abcdef" }, /SLACK_APP_TOKEN is malformed/],
    [{ ...bot, SLACK_SIGNING_SECRET: "no spaces" }, /SLACK_SIGNING_SECRET is malformed/],
    [{ PORT: "http" }, /PORT must be/],
    [{ PORT: "70000" }, /PORT must be/],
    [{ SLACK_API_URL: "slack.com/api" }, /SLACK_API_URL must be/],
  ])("names the variable that is missing or malformed (%#)", (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });

  it("never repeats a secret in an error", () => {
    const env = { ...app, SLACK_BOT_TOKEN: "hunter2-secret" };
    expect(() => readSettings(env)).toThrow(/^(?!.*hunter2).*SLACK_BOT_TOKEN is malformed/);
  });
});
