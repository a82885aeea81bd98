import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openDesk } from "#slack/asking/open-desk.ts";
import { libraryAnswering } from "./setup/answering-library.ts";
import { heardBy } from "./setup/recorded-app.ts";
import { failing, pressed, runApp } from "./setup/running-app.ts";
import { pronounQuote, quotesAnswer } from "./setup/sample-answers.ts";

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

const parameters = v.strictObject({
  required: v.array(v.string()),
  properties: v.record(
    text(120),
    v.strictObject({
      type: v.picklist(["string", "boolean"]),
      title: text(100),
      description: text(200),
    }),
  ),
});

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
  functions: v.record(
    v.pipe(text(100), v.regex(/^[a-z0-9_]+$/)),
    v.strictObject({
      title: text(120),
      description: text(500),
      input_parameters: parameters,
      output_parameters: parameters,
    }),
  ),
  oauth_config: v.strictObject({ scopes: v.strictObject({ bot: v.array(v.string()) }) }),
  settings: v.strictObject({
    event_subscriptions: v.strictObject({ bot_events: v.array(v.string()) }),
    interactivity: v.strictObject({ is_enabled: v.literal(true) }),
    function_runtime: v.literal("remote"),
    org_deploy_enabled: v.literal(true),
    socket_mode_enabled: v.literal(true),
    token_rotation_enabled: v.boolean(),
  }),
});

/** The scope that each event and each Web API method asks for; docs.slack.dev, reference. */
const scopeOfEvent: Record<string, string | null> = {
  app_mention: "app_mentions:read",
  "message.im": "im:history",
  app_home_opened: null,
  function_executed: null,
};
const scopeOfMethod: Record<string, string | null> = {
  "auth.test": null,
  "chat.postMessage": "chat:write",
  "chat.postEphemeral": "chat:write",
  "views.open": null,
  "views.update": null,
  "views.push": null,
  "functions.completeSuccess": null,
  "functions.completeError": null,
  "views.publish": null,
};

/** The subscription that brings an event by the name that Bolt knows it by. */
const subscriptionOf: Record<string, string> = { message: "message.im" };

const whole: unknown = parse(readFileSync("manifest.yml", "utf8"));
const manifest = v.parse(manifestSchema, whole);
const agentManifest = parse(readFileSync("manifest-agent.yml", "utf8"));
const heard = heardBy(
  openDesk(
    libraryAnswering(() => quotesAnswer),
    null,
  ),
);

describe("manifest.yml", () => {
  it("names exactly the commands, events, shortcuts and steps that the app listens to", () => {
    expect(manifest.features.slash_commands.map(({ command }) => command).sort()).toEqual(
      [...new Set(heard.command)].sort(),
    );
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(
      [
        ...new Set(heard.event.map((name) => subscriptionOf[name] ?? name)),
        ...(heard.function.length > 0 ? ["function_executed"] : []),
      ].sort(),
    );
    expect(Object.keys(manifest.functions)).toEqual(heard.function);
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

describe("the README", () => {
  it("explains each scope of the manifests, and no other", () => {
    const readme = readFileSync("README.md", "utf8");
    const table = /\| scope \| what needs it \|[\s\S]*?\n\n/.exec(readme)?.[0] ?? "";
    const explained = [...table.matchAll(/^\| `([\w.:]+)` \|/gm)].map(([, scope]) => scope);
    expect(explained.toSorted()).toEqual([...manifest.oauth_config.scopes.bot].sort());
    expect(table).toContain("`connections:write` (app token)");
    expect(readme).toContain("`assistant:write`");
  });
});

describe("manifest-agent.yml", () => {
  it("is manifest.yml with the agent view and its scope, and nothing else", () => {
    const { agent_view: view, ...features } = agentManifest.features;
    expect(view).toEqual({ agent_description: expect.stringMatching(/^.{20,300}$/) });
    const bot = agentManifest.oauth_config.scopes.bot.filter(
      (scope: string) => scope !== "assistant:write",
    );
    expect(agentManifest.oauth_config.scopes.bot).toContain("assistant:write");
    expect({ ...agentManifest, features, oauth_config: { scopes: { bot } } }).toEqual(whole);
  });
});

/** Drives every surface of the running app and collects the Web API methods that it calls. */
async function methodsCalled(): Promise<Set<string>> {
  await using app = await runApp(
    libraryAnswering((question) => (question === "fail" ? failing() : quotesAnswer)),
  );
  const receipt = pronounQuote.receipt;
  const mention = { type: "app_mention", user: "U1", channel: "C1", text: "harbour", ts: "1.1" };
  const step = {
    type: "function_executed",
    function: { callback_id: "find_who_said_it" },
    inputs: { question: "harbour" },
    function_execution_id: "Fx1",
    bot_access_token: "xwfp-test",
  };
  const inModal = { view: { id: "V1", type: "modal", title: { text: "Answer" } } };
  await app.command("harbour");
  await app.event(mention);
  await app.event({ ...mention, text: "fail", ts: "1.2" });
  await app.event({ ...mention, type: "message", channel_type: "im", channel: "D1", ts: "1.3" });
  await app.event({ type: "app_home_opened", user: "U1", channel: "D1", tab: "home" });
  await app.event(step);
  await app.event({ ...step, inputs: { question: "fail" } });
  await app.interact(pressed("result.context", receipt));
  await app.interact(pressed("result.why", receipt, inModal));
  await app.interact(pressed("result.share", receipt));
  await app.interact(pressed("context.more", `${receipt}:3`, inModal));
  await app.interact({ type: "shortcut", callback_id: "ask_whosaid" });
  await app.settled();
  return new Set(app.slack.calls.map(({ method }) => method).filter((name) => name !== "respond"));
}
