import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolders, readSettings } from "../src/config.ts";

const bot = { SLACK_BOT_TOKEN: "xoxb-1-2-abcdef" };
const app = { SLACK_APP_TOKEN: "xapp-1-2-abcdef" };
const secret = { SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef" };

describe("settings", () => {
  it("starts the playground when nothing of Slack is set, with every default", async () => {
    expect(await readSettings({})).toEqual({
      mode: "playground",
      libraryDir: resolve("seeds"),
      dataDir: "data",
      port: 3000,
      slackApiUrl: "https://slack.com/api/",
    });
  });

  it("chooses Socket Mode by the app token and HTTP by the signing secret", async () => {
    expect(await readSettings({ ...bot, ...app })).toMatchObject({ mode: "socket" });
    expect(await readSettings({ ...bot, ...secret })).toMatchObject({ mode: "http" });
    expect(await readSettings({ ...bot, ...app, ...secret })).toMatchObject({ mode: "socket" });
  });

  it("takes a blank variable as unset", async () => {
    expect(await readSettings({ SLACK_BOT_TOKEN: " ", PORT: "" })).toMatchObject({
      mode: "playground",
      port: 3000,
    });
    expect(readFolders({ LIBRARY_DIR: "", DATA_DIR: "/srv/data" })).toEqual({
      libraryDir: resolve("seeds"),
      dataDir: "/srv/data",
    });
  });

  it("gives the API address a slash at its end", async () => {
    expect(await readSettings({ SLACK_API_URL: "http://127.0.0.1:9/api" })).toMatchObject({
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
  ])("names the variable that is missing or malformed (%#)", async (env, message) => {
    await expect(readSettings(env)).rejects.toThrow(message);
  });

  it("never repeats a secret in an error", async () => {
    await expect(readSettings({ ...app, SLACK_BOT_TOKEN: "hunter2-secret" })).rejects.not.toThrow(
      /hunter2/,
    );
  });
});
