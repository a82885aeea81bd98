import type { HomeView, ModalView } from "@slack/types";
import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { methodsByName } from "#playground/api/registry.ts";
import { movableClock } from "#playground/clock.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { quiet } from "./setup/quiet.ts";
import { refusal } from "./setup/refusal.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("the Web API, through the official client", () => {
  const clock = movableClock(Date.UTC(2026, 0, 5));
  const called = new Set<string>();
  let playground: Playground;
  let client: WebClient;
  let general: string;
  let random: string;
  let editors: string;
  let ada: string;

  beforeAll(async () => {
    playground = await startPlayground({ manifest: withFunction(), clock });
    client = clientFor(playground, playground.botToken);
    const place = (name: string) =>
      [...playground.world.conversations.values()].find((c) => c.name === name)?.id ?? "";
    general = place("general");
    random = place("random");
    editors = place("editors");
    ada = playground.person("ada").user.id;
  });
  beforeEach(() => {
    for (const { method } of playground.ledger.of("api")) called.add(method);
    playground.reset();
  });
  afterAll(async () => {
    for (const { method } of playground.ledger.of("api")) called.add(method);
    await playground.close();
    expect([...methodsByName.keys()].filter((name) => !called.has(name))).toEqual([]);
  });

  it("tells who the token belongs to", async () => {
    const test = await client.auth.test();
    expect(test).toMatchObject({ ok: true, team: "Playground", user: "starter" });
    expect(test.response_metadata?.scopes).toContain("chat:write");
    expect(await client.team.info()).toMatchObject({ team: { domain: "playground" } });
    expect(await client.bots.info({ bot: test.bot_id ?? "" })).toMatchObject({
      bot: { user_id: test.user_id },
    });
    expect(await client.apiCall("api.test", { foo: "bar" })).toMatchObject({
      args: { foo: "bar" },
    });
  });

  it("turns away calls without a token, with a wrong one, and with one of the wrong kind", async () => {
    expect(
      await refusal(new WebClient(undefined, { slackApiUrl: playground.apiUrl }).auth.test()),
    ).toBe("not_authed");
    expect(await refusal(clientFor(playground, "xoxb-nothing").auth.test())).toBe("invalid_auth");
    expect(await refusal(clientFor(playground, playground.appToken).auth.test())).toBe(
      "not_allowed_token_type",
    );
    expect(await refusal(client.apps.connections.open())).toBe("not_allowed_token_type");
    const opened = await clientFor(playground, playground.appToken).apps.connections.open();
    expect(opened.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/link\/\?ticket=/);
  });

  it("posts, changes, links to and deletes a message", async () => {
    const posted = await client.chat.postMessage({ channel: general, text: "One & two" });
    const ts = posted.ts ?? "";
    expect(posted.message).toMatchObject({
      text: "One &amp; two",
      bot_id: expect.stringMatching(/^B/),
    });
    const updated = await client.chat.update({ channel: general, ts, text: "Three" });
    expect(updated).toMatchObject({
      text: "Three",
      message: { edited: { ts: expect.any(String) } },
    });
    const link = await client.chat.getPermalink({ channel: general, message_ts: ts });
    expect(link.permalink).toBe(
      `https://playground.slack.com/archives/${general}/p${ts.replace(".", "")}`,
    );
    await client.chat.delete({ channel: general, ts });
    expect(await refusal(client.chat.update({ channel: general, ts, text: "Four" }))).toBe(
      "message_not_found",
    );
    const own = playground.person("ada").say("general", "mine");
    const hers = own.ok ? own.value.ts : "";
    expect(await refusal(client.chat.update({ channel: general, ts: hers, text: "x" }))).toBe(
      "cant_update_message",
    );
    expect(await refusal(client.chat.delete({ channel: general, ts: hers }))).toBe(
      "cant_delete_message",
    );
  });

  it("refuses to post where the bot is not, to no one, and nothing", async () => {
    expect(await refusal(client.chat.postMessage({ channel: random, text: "x" }))).toBe(
      "not_in_channel",
    );
    expect(await refusal(client.chat.postMessage({ channel: editors, text: "x" }))).toBe(
      "channel_not_found",
    );
    expect(await refusal(client.chat.postMessage({ channel: general, text: "" }))).toBe("no_text");
    expect(
      await refusal(client.chat.postMessage({ channel: general, text: "x", thread_ts: "soon" })),
    ).toBe("invalid_thread_ts");
    await expect(client.apiCall("chat.postMessage", { text: "x" })).rejects.toMatchObject({
      data: {
        error: "invalid_arguments",
        response_metadata: { messages: ["[ERROR] missing required field: channel"] },
      },
    });
    const ts = (await client.chat.postMessage({ channel: general, text: "x" })).ts ?? "";
    const long = "x".repeat(4_001);
    expect(await refusal(client.chat.update({ channel: general, ts, text: long }))).toBe(
      "msg_too_long",
    );
  });

  it("shows an ephemeral message to members of the place only", async () => {
    const gus = playground.person("gus");
    await client.chat.postEphemeral({ channel: general, user: gus.user.id, text: "psst" });
    expect(gus.sees("general").at(-1)).toMatchObject({ text: "psst", is_ephemeral: true });
    expect(
      playground
        .person("ada")
        .sees("general")
        .some((m) => m.text === "psst"),
    ).toBe(false);
    expect(
      await refusal(
        client.chat.postEphemeral({ channel: general, user: "U0NOBODY000", text: "x" }),
      ),
    ).toBe("user_not_in_channel");
  });

  it("posts later, lists what waits and takes it back", async () => {
    const at = Math.floor(clock.now() / 1_000) + 60;
    await client.chat.scheduleMessage({ channel: general, post_at: at, text: "later" });
    const second = await client.chat.scheduleMessage({
      channel: general,
      post_at: at,
      text: "never",
    });
    await client.chat.deleteScheduledMessage({
      channel: general,
      scheduled_message_id: second.scheduled_message_id ?? "",
    });
    const listed = await client.chat.scheduledMessages.list({ channel: general });
    expect(listed.scheduled_messages).toMatchObject([{ text: "later", post_at: at }]);
    clock.advance(60_000);
    expect(
      playground
        .person("ada")
        .sees("general")
        .map((m) => m.text),
    ).toEqual(["later"]);
    expect(
      await refusal(
        client.chat.scheduleMessage({ channel: general, post_at: at - 600, text: "x" }),
      ),
    ).toBe("time_in_past");
  });

  it("grows a streamed message until it is stopped", async () => {
    const root = (await client.chat.postMessage({ channel: general, text: "root" })).ts ?? "";
    const streamer = client.chatStream({
      channel: general,
      thread_ts: root,
      recipient_team_id: [...playground.world.teams.keys()][0] ?? "",
      recipient_user_id: ada,
      buffer_size: 1,
    });
    await streamer.append({ markdown_text: "Hello **wo" });
    await streamer.append({ markdown_text: "rld**" });
    await streamer.stop();
    const message = playground.person("ada").sees("general").at(-1);
    expect(message).toMatchObject({ text: "Hello **world**", thread_ts: root });
    const again = client.chat.appendStream({
      channel: general,
      ts: message?.ts ?? "",
      markdown_text: "more",
    });
    expect(await refusal(again)).toBe("message_not_in_streaming_state");
  });

  it("unfurls a link in a person's message", async () => {
    const said = playground.person("ada").say("general", "see https://example.test/a?b=1&c=2");
    const ts = said.ok ? said.value.ts : "";
    const url = "https://example.test/a?b=1&c=2";
    await client.chat.unfurl({ channel: general, ts, unfurls: { [url]: { text: "A page" } } });
    expect(playground.person("ada").sees("general")[0]?.attachments).toMatchObject([
      { text: "A page", from_url: url },
    ]);
    const other = { "https://other.test": { text: "x" } };
    expect(await refusal(client.chat.unfurl({ channel: general, ts, unfurls: other }))).toBe(
      "cannot_unfurl_url",
    );
  });

  it("lists places a page at a time, and reads only what the bot may", async () => {
    const first = await client.conversations.list({ limit: 1 });
    const cursor = first.response_metadata?.next_cursor ?? "";
    const second = await client.conversations.list({ limit: 1, cursor });
    expect([first, second].map((p) => p.channels?.[0]?.name)).toEqual(["general", "random"]);
    expect(await refusal(client.conversations.list({ cursor: "nonsense" }))).toBe("invalid_cursor");
    expect((await client.conversations.info({ channel: general })).channel).toMatchObject({
      is_member: true,
      is_general: true,
    });
    expect(await refusal(client.conversations.info({ channel: editors }))).toBe(
      "channel_not_found",
    );
    const members = await client.conversations.members({ channel: general });
    expect(members.members).toHaveLength(4);
    expect(await refusal(client.conversations.history({ channel: random }))).toBe("not_in_channel");
    await client.conversations.join({ channel: random });
    expect((await client.conversations.history({ channel: random })).messages).toEqual([]);
    const mine = await client.users.conversations({});
    expect(mine.channels?.map((c) => c.name)).toEqual(["general", "random"]);
  });

  it("pages through history and threads", async () => {
    const root = (await client.chat.postMessage({ channel: general, text: "root" })).ts ?? "";
    await client.chat.postMessage({ channel: general, text: "reply", thread_ts: root });
    await client.chat.postMessage({
      channel: general,
      text: "shown twice",
      thread_ts: root,
      reply_broadcast: true,
    });
    await client.chat.postMessage({ channel: general, text: "last" });
    const texts: (string | undefined)[] = [];
    for await (const page of client.paginate("conversations.history", {
      channel: general,
      limit: 2,
    })) {
      for (const message of Reflect.get(page, "messages")) texts.push(message.text);
    }
    expect(texts).toEqual(["last", "shown twice", "root"]);
    const replies = await client.conversations.replies({ channel: general, ts: root });
    expect(replies.messages?.map((m) => m.text)).toEqual(["root", "reply", "shown twice"]);
    expect(replies.messages?.[0]).toMatchObject({ reply_count: 2 });
    expect(await refusal(client.conversations.replies({ channel: general, ts: "1.000001" }))).toBe(
      "thread_not_found",
    );
  });

  it("opens direct and group direct messages", async () => {
    const ben = playground.person("ben").user.id;
    const opened = await client.conversations.open({ users: ada });
    const again = await client.conversations.open({ users: ada, return_im: true });
    expect(again.channel).toMatchObject({ id: opened.channel?.id, is_im: true, user: ada });
    const group = await client.conversations.open({ users: `${ada},${ben}` });
    await client.chat.postMessage({ channel: group.channel?.id ?? "", text: "hello both" });
    expect(
      playground
        .person("ben")
        .sees(group.channel?.id ?? "")
        .at(-1)?.text,
    ).toBe("hello both");
    expect(await refusal(client.conversations.open({ users: "U0NOBODY000" }))).toBe(
      "user_not_found",
    );
  });

  it("knows the people, and which of them is a guest", async () => {
    const people = await client.users.list({});
    const guest = people.members?.find((m) => m.name === "gus");
    expect(guest).toMatchObject({ is_restricted: true, profile: { email: "gus@guest.test" } });
    expect(await client.users.info({ user: ada })).toMatchObject({
      user: { is_admin: true, real_name: "Ada Moreau" },
    });
    expect(await client.users.lookupByEmail({ email: "ada@playground.test" })).toMatchObject({
      user: { id: ada },
    });
    expect(await refusal(client.users.info({ user: "U0NOBODY000" }))).toBe("user_not_found");
  });

  it("reacts once, and takes it back once", async () => {
    const timestamp = (await client.chat.postMessage({ channel: general, text: "x" })).ts ?? "";
    const item = { channel: general, timestamp };
    await client.reactions.add({ ...item, name: "eyes" });
    expect(await refusal(client.reactions.add({ ...item, name: "eyes" }))).toBe("already_reacted");
    const got = await client.reactions.get(item);
    expect(got.message?.reactions).toMatchObject([{ name: "eyes", count: 1 }]);
    await client.reactions.remove({ ...item, name: "eyes" });
    expect(await refusal(client.reactions.remove({ ...item, name: "eyes" }))).toBe("no_reaction");
    expect(await refusal(client.reactions.add({ ...item, name: "No Such" }))).toBe("invalid_name");
  });

  it("takes a file in two steps, and gives it back to the token only", async () => {
    const content = "a,b\n1,2\n";
    await client.filesUploadV2({
      channel_id: general,
      filename: "table.csv",
      content,
      initial_comment: "Here",
    });
    const message = playground.person("ada").sees("general").at(-1);
    expect(message).toMatchObject({ subtype: "file_share", text: "Here" });
    const id = String(message?.files?.[0]?.id);
    const info = await client.files.info({ file: id });
    expect(info.file).toMatchObject({ name: "table.csv", mimetype: "text/csv", is_public: true });
    const url = info.file?.url_private_download ?? "";
    const headers = { authorization: `Bearer ${playground.botToken}` };
    expect(await (await fetch(url, { headers })).text()).toBe(content);
    expect((await fetch(url)).headers.get("content-type")).toMatch(/^text\/html/);
    await client.files.delete({ file: id });
    expect(await refusal(client.files.info({ file: id }))).toBe("file_not_found");
  });

  it("gives the app a file that a person shared with it", async () => {
    playground
      .person("ada")
      .share("general", { name: "note.txt", content: Buffer.from("hello") }, "for you");
    const file = playground.person("ada").sees("general").at(-1)?.files?.[0];
    expect((await client.files.info({ file: String(file?.id) })).file).toMatchObject({
      user: ada,
      size: 5,
    });
  });

  it("publishes a Home and keeps its hash honest", async () => {
    const view: HomeView = { type: "home", blocks: [{ type: "divider" }] };
    const first = await client.views.publish({ user_id: ada, view });
    await client.views.publish({ user_id: ada, view, hash: first.view?.hash ?? "" });
    expect(
      await refusal(client.views.publish({ user_id: ada, view, hash: first.view?.hash ?? "" })),
    ).toBe("hash_conflict");
    expect(await refusal(client.views.update({ view_id: "V0NOTHERE00", view }))).toBe("not_found");
    expect(playground.person("ada").openHome()).toMatchObject({ value: { type: "home" } });
  });

  it("opens no view without a good trigger", async () => {
    const view: ModalView = {
      type: "modal",
      title: { type: "plain_text", text: "x" },
      blocks: [{ type: "divider" }],
    };
    expect(await refusal(client.views.open({ trigger_id: "1.2.abc", view }))).toBe(
      "invalid_trigger_id",
    );
    expect(await refusal(client.views.push({ trigger_id: "1.2.abc", view }))).toBe(
      "invalid_trigger_id",
    );
  });

  it("keeps what an agent says of its thread", async () => {
    const { channel } = await client.conversations.open({ users: ada });
    const channelId = channel?.id ?? "";
    const threadTs = (await client.chat.postMessage({ channel: channelId, text: "root" })).ts ?? "";
    await client.assistant.threads.setStatus({
      channel_id: channelId,
      thread_ts: threadTs,
      status: "is reading",
    });
    await client.assistant.threads.setTitle({
      channel_id: channelId,
      thread_ts: threadTs,
      title: "Reading",
    });
    const prompt = { title: "Ask", message: "Ask me" };
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channelId,
      thread_ts: threadTs,
      prompts: [prompt],
    });
    expect(playground.world.conversations.get(channelId)?.threads.get(threadTs)).toMatchObject({
      status: "is reading",
      title: "Reading",
    });
    const five: [typeof prompt, ...(typeof prompt)[]] = [prompt, prompt, prompt, prompt, prompt];
    const refused = client.assistant.threads.setSuggestedPrompts({
      channel_id: channelId,
      thread_ts: threadTs,
      prompts: five,
    });
    expect(await refusal(refused)).toBe("invalid_arguments");
    await client.chat.postMessage({ channel: channelId, thread_ts: threadTs, text: "Done" });
    expect(playground.world.conversations.get(channelId)?.threads.get(threadTs)?.status).toBe("");
  });

  it("learns how a run of a function ended", async () => {
    const good = playground.runFunction("greet", { who: "Ada" });
    await client.functions.completeSuccess({
      function_execution_id: good.id,
      outputs: { greeting: "Hi" },
    });
    expect(good.outcome).toEqual({ status: "succeeded", outputs: { greeting: "Hi" } });
    const bad = playground.runFunction("greet", {});
    await client.functions.completeError({
      function_execution_id: bad.id,
      error: "No one to greet",
    });
    expect(bad.outcome).toEqual({ status: "failed", error: "No one to greet" });
    const again = client.functions.completeError({ function_execution_id: bad.id, error: "x" });
    expect(await refusal(again)).toBe("function_execution_not_in_progress");
  });

  it("asks for the scope that a method needs", async () => {
    const { oauth_config: _, ...rest } = starterManifest;
    const narrow = await startPlayground({
      manifest: { ...rest, oauth_config: { scopes: { bot: ["commands"] } } },
    });
    const call = clientFor(narrow, narrow.botToken).chat.postMessage({ channel: "C0", text: "x" });
    await expect(call).rejects.toMatchObject({
      data: { error: "missing_scope", needed: "chat:write", provided: "commands" },
    });
    await narrow.close();
  });

  it("takes forms, JSON and multipart, and warns of a missing charset", async () => {
    const authorization = `Bearer ${playground.botToken}`;
    const post = async (body: string | FormData, type?: string) => {
      const headers = { authorization, ...(type === undefined ? {} : { "content-type": type }) };
      const response = await fetch(`${playground.apiUrl}chat.postMessage`, {
        method: "POST",
        headers,
        body,
      });
      return response.json();
    };
    const multipart = new FormData();
    multipart.set("channel", general);
    multipart.set("text", "multipart");
    const json = JSON.stringify({ channel: general, text: "json" });
    expect(await post(multipart)).toMatchObject({ ok: true });
    expect(await post(json, "application/json; charset=utf-8")).not.toHaveProperty("warning");
    expect(await post(json, "application/json")).toMatchObject({
      ok: true,
      warning: "missing_charset",
    });
    expect(await post("{", "application/json")).toMatchObject({ error: "invalid_json" });
    expect(await post("[]", "application/json")).toMatchObject({ error: "json_not_object" });
    const denying = JSON.stringify({ channel: general, text: "json", ok: false, error: "mine" });
    expect(await post(denying, "application/json")).toMatchObject({ ok: true });
    expect(await post("x", "text/csv")).toMatchObject({ error: "invalid_post_type" });
  });

  it("refuses a revoked token", async () => {
    await client.auth.revoke({ test: true });
    await client.auth.revoke();
    expect(await refusal(client.auth.test())).toBe("token_revoked");
  });

  it("refuses the token of an app that was uninstalled, and a code that was never given", async () => {
    const { clientId, clientSecret } = playground;
    expect(
      await refusal(client.apps.uninstall({ client_id: clientId, client_secret: "wrong" })),
    ).toBe("bad_client_secret");
    await client.apps.uninstall({ client_id: clientId, client_secret: clientSecret });
    expect(await refusal(client.auth.test())).toBe("account_inactive");
    expect(
      await refusal(
        client.oauth.v2.access({ client_id: clientId, client_secret: clientSecret, code: "none" }),
      ),
    ).toBe("invalid_code");
  });
});

function clientFor(playground: Playground, token: string): WebClient {
  return new WebClient(token, {
    slackApiUrl: playground.apiUrl,
    retryConfig: { retries: 0 },
    logger: quiet,
  });
}

function withFunction() {
  const text = { type: "string" };
  const greet = {
    title: "Greet",
    input_parameters: { who: text },
    output_parameters: { greeting: text },
  };
  return { ...starterManifest, functions: { greet } };
}
