import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createSlackApp } from "#slack/app.ts";
import { libraryAnswering } from "./library.ts";
import { heardBy } from "./recorded-app.ts";
import { quotesAnswer } from "./sample-answers.ts";
import { commandBody, eventBody, signedPost, signingSecret } from "./signed.ts";
import { startWebApi } from "./web-api.ts";

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** Slack's rules for the parts that this app uses. */
const manifestSchema = v.strictObject({
  _metadata: v.object({ major_version: v.literal(2), minor_version: v.number() }),
  display_information: v.strictObject({
    name: text(35),
    description: text(140),
    background_color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
    long_description: v.pipe(v.string(), v.minLength(174), v.maxLength(4000)),
  }),
  features: v.strictObject({
    app_home: v.object({
      home_tab_enabled: v.boolean(),
      messages_tab_enabled: v.literal(true),
      messages_tab_read_only_enabled: v.literal(false),
    }),
    bot_user: v.object({ display_name: text(80), always_online: v.boolean() }),
    slash_commands: v.array(
      v.strictObject({
        command: v.pipe(text(32), v.regex(/^\/[a-z0-9_-]+$/)),
        description: text(2000),
        usage_hint: text(1000),
        should_escape: v.literal(false),
      }),
    ),
    shortcuts: v.optional(
      v.array(
        v.strictObject({
          name: text(24),
          type: v.picklist(["message", "global"]),
          callback_id: text(255),
          description: text(150),
        }),
      ),
      [],
    ),
  }),
  oauth_config: v.strictObject({ scopes: v.strictObject({ bot: v.array(v.string()) }) }),
  settings: v.strictObject({
    event_subscriptions: v.strictObject({ bot_events: v.array(v.string()) }),
    interactivity: v.strictObject({ is_enabled: v.literal(true) }),
    org_deploy_enabled: v.boolean(),
    socket_mode_enabled: v.literal(true),
    token_rotation_enabled: v.boolean(),
  }),
});

/** The scope that each event and each Web API method asks for; docs.slack.dev, reference. */
const scopeOfEvent: Record<string, string | null> = {
  app_mention: "app_mentions:read",
  "message.im": "im:history",
  app_home_opened: null,
};
const scopeOfMethod: Record<string, string | null> = {
  "auth.test": null,
  "chat.postMessage": "chat:write",
  "chat.postEphemeral": "chat:write",
  "views.open": null,
  "views.update": null,
  "views.publish": null,
};

/** The subscription that brings an event by the name that Bolt knows it by. */
const subscriptionOf: Record<string, string> = { message: "message.im" };

const manifest = v.parse(manifestSchema, parse(readFileSync("manifest.yml", "utf8")));
const heard = heardBy({ library: libraryAnswering(() => quotesAnswer) });

describe("manifest.yml", () => {
  it("names exactly the commands, events and shortcuts that the app listens to", () => {
    expect(manifest.features.slash_commands.map(({ command }) => command).sort()).toEqual(
      [...new Set(heard.command)].sort(),
    );
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(
      [...new Set(heard.event.map((name) => subscriptionOf[name] ?? name))].sort(),
    );
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id).sort()).toEqual(
      [...new Set(heard.shortcut)].sort(),
    );
  });

  it("asks for exactly the scopes of what the app hears and calls", async () => {
    const needed = new Set(["commands"]);
    for (const name of manifest.settings.event_subscriptions.bot_events) {
      const scope = scopeOfEvent[name];
      expect(scope, name).not.toBeUndefined();
      if (scope) needed.add(scope);
    }
    for (const method of await methodsCalled()) {
      const scope = scopeOfMethod[method];
      expect(scope, method).not.toBeUndefined();
      if (scope) needed.add(scope);
    }
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...needed].sort());
  });
});

/** Drives every surface of the running app and collects the Web API methods that it calls. */
async function methodsCalled(): Promise<Set<string>> {
  await using slack = await startWebApi();
  const silent = { info() {}, warn() {}, error() {} };
  const app = createSlackApp({
    settings: {
      mode: "http",
      botToken: "xoxb-test-token",
      signingSecret,
      port: 0,
      slackApiUrl: slack.url,
    },
    library: libraryAnswering((question) => {
      if (question === "fail") throw new Error("asked to fail");
      return quotesAnswer;
    }),
    logger: silent,
  });
  const port = (await app.start()).port ?? 0;
  const hook = slack.url.replace("/api/", "/hook");
  const mention = { type: "app_mention", user: "U1", channel: "C1", text: "harbour", ts: "1.1" };
  const direct = { type: "message", channel_type: "im", user: "U1", channel: "D1" };
  const form = { type: "application/x-www-form-urlencoded" };
  await signedPost(port, commandBody("harbour", hook), form);
  await signedPost(port, eventBody(mention, "Ev1"));
  await signedPost(port, eventBody({ ...mention, text: "fail", ts: "1.2" }, "Ev2"));
  await signedPost(port, eventBody({ ...direct, text: "harbour", ts: "1.3" }, "Ev3"));
  await app.stop();
  return new Set(slack.calls.map(({ method }) => method).filter((method) => method !== "/hook"));
}
