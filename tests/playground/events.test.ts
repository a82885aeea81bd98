import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { eventTypes } from "#playground/events/event-types.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

const clock = movableClock();
let playground: Playground;

beforeEach(async () => {
  const { features, settings, oauth_config: oauth, ...rest } = starterManifest;
  playground = await startPlayground({
    clock,
    manifest: {
      ...rest,
      features: { ...features, unfurl_domains: ["example.test"], assistant_view: {} },
      functions: { greet: { title: "Greet" } },
      oauth_config: { scopes: { bot: [...oauth.scopes.bot, "links:read"] } },
      settings: {
        ...settings,
        event_subscriptions: { bot_events: eventTypes.map((type) => type.name) },
      },
    },
  });
});
afterEach(() => playground.close());

/** The events sent since the last look, without the retries. */
function sent(): readonly Record<string, unknown>[] {
  const events = playground.ledger.of("delivery").filter((entry) => entry.attempt === 0);
  playground.ledger.clear();
  return events.map((entry) => Reflect.get(Object(entry.payload), "event"));
}

describe("events", () => {
  it("of messages go to the app where its bot is a member, by the kind of place", () => {
    const ada = playground.person("ada");
    ada.say("random", "the bot is not here");
    ada.say("general", "in a channel");
    ada.invite("editors", "starter");
    ada.say("editors", "in private");
    ada.say("@starter", "directly");
    const group = ada.directMessage("ben", "starter");
    ada.say(group.ok ? group.value.id : "", "to both");
    const messages = sent().filter((event) => event.type === "message");
    expect(messages.map((event) => [event.text, event.channel_type])).toEqual([
      ["in a channel", "channel"],
      ["in private", "group"],
      ["directly", "im"],
      ["to both", "mpim"],
    ]);
    expect(messages[0]).toMatchObject({
      user: ada.user.id,
      team: ada.user.teamId,
      client_msg_id: expect.any(String),
      blocks: [{ type: "rich_text" }],
    });
  });

  it("of a mention come twice, as app_mention and as message, and not at all in a direct message", () => {
    const ada = playground.person("ada");
    ada.say("general", "Hey @starter, <b> & @ben!");
    const bot = [...playground.world.installations.values()][0]?.botUserId;
    const text = `Hey <@${bot}>, &lt;b&gt; &amp; <@${playground.person("ben").user.id}>!`;
    expect(sent().map((event) => [event.type, event.text])).toEqual([
      ["message", text],
      ["app_mention", text],
    ]);
    ada.say("@starter", "Hey @starter");
    expect(sent().map((event) => event.type)).toEqual(["message"]);
  });

  it("tell of a mention nothing where the bot is not a member, and the sender is told", () => {
    const ada = playground.person("ada");
    ada.say("random", "@starter hello");
    expect(sent()).toEqual([]);
    expect(ada.sees("random").at(-1)).toMatchObject({ is_ephemeral: true, user: "USLACKBOT" });
  });

  it("of threads, edits and deletions carry what was before", () => {
    const ada = playground.person("ada");
    const root = ada.say("general", "root");
    const ts = root.ok ? root.value.ts : "";
    ada.say("general", "reply", ts);
    ada.edit("general", ts, "root, changed");
    ada.remove("general", ts);
    const [, reply, changed, deleted] = sent();
    expect(reply).toMatchObject({ thread_ts: ts, parent_user_id: ada.user.id });
    expect(changed).toMatchObject({
      subtype: "message_changed",
      message: { text: "root, changed", edited: { user: ada.user.id } },
      previous_message: { text: "root" },
    });
    expect(deleted).toMatchObject({
      subtype: "message_deleted",
      deleted_ts: ts,
      previous_message: { text: "root, changed" },
    });
    expect(ada.sees("general")[0]).toMatchObject({ subtype: "tombstone", reply_count: 1 });
  });

  it("tell of files, reactions, links, joins and leaves, channels and Home", () => {
    const ada = playground.person("ada");
    const said = ada.say("general", "see https://docs.example.test/a");
    ada.react("general", said.ok ? said.value.ts : "", "eyes");
    ada.share("general", { name: "a.txt", content: Buffer.from("x") });
    playground.person("ben").leave("general");
    playground.person("ben").join("general");
    ada.createChannel("news");
    ada.openHome();
    expect(sent().map((event) => event.subtype ?? event.type)).toEqual([
      "message",
      "link_shared",
      "reaction_added",
      "file_share",
      "file_shared",
      "member_left_channel",
      "member_joined_channel",
      "channel_created",
      "app_home_opened",
    ]);
  });

  it("start an assistant's thread and run a function", () => {
    playground.person("ada").openHome("messages");
    playground.runFunction("greet", {});
    expect(sent().map((event) => event.type)).toEqual([
      "app_home_opened",
      "message",
      "assistant_thread_started",
      "function_executed",
    ]);
  });

  it("tell of the end: revoked tokens, and the app taken out", () => {
    playground.revokeToken();
    expect(sent().map((event) => event.type)).toEqual(["tokens_revoked"]);
    playground.person("ada").say("general", "anyone?");
    expect(playground.ledger.of("withheld")).toMatchObject([
      { event: "message.channels", reason: "the app is not installed" },
    ]);
    playground.reset();
    playground.uninstall();
    expect(sent().map((event) => event.type)).toEqual(["tokens_revoked", "app_uninstalled"]);
  });

  it("come in an envelope that says to which workspace and bot", () => {
    playground.person("ada").say("general", "hello");
    const [entry] = playground.ledger.of("delivery");
    const bot = [...playground.world.installations.values()][0];
    expect(entry?.payload).toMatchObject({
      type: "event_callback",
      team_id: bot?.teamId,
      event_id: expect.stringMatching(/^Ev[0-9A-Z]{10}$/),
      authorizations: [{ user_id: bot?.botUserId, is_bot: true }],
      is_ext_shared_channel: false,
    });
  });
});

it("withholds an event that the manifest does not ask for, or has no scope for, and says why", async () => {
  const { settings, oauth_config: _, ...rest } = starterManifest;
  const narrow = await startPlayground({
    clock,
    manifest: {
      ...rest,
      oauth_config: { scopes: { bot: ["chat:write"] } },
      settings: { ...settings, event_subscriptions: { bot_events: ["app_mention"] } },
    },
  });
  narrow.person("ada").say("general", "@starter hi");
  expect(narrow.ledger.of("delivery")).toEqual([]);
  expect(narrow.ledger.of("withheld").map((entry) => entry.reason)).toEqual([
    "the manifest does not subscribe to it",
    "the app has none of the scopes app_mentions:read",
  ]);
  await narrow.close();
});
