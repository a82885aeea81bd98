import type { App } from "@slack/bolt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { socketApp, until } from "./setup/bolt.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("a Bolt app over Socket Mode", () => {
  let playground: Playground;
  let app: App;
  const heard: unknown[] = [];

  beforeAll(async () => {
    playground = await startPlayground({ manifest: starterManifest });
    app = socketApp(playground);
    app.command("/sample", async ({ command, ack, respond }) => {
      await ack();
      await respond({ text: `You said ${command.text}` });
    });
    app.command("/escaped", async ({ command, ack }) => ack(command.text));
    app.event("app_mention", async ({ event, say }) => {
      await say({
        text: "Pick one",
        thread_ts: event.ts,
        blocks: [
          {
            type: "actions",
            elements: [
              {
                type: "button",
                action_id: "pick",
                text: { type: "plain_text", text: "This" },
                value: "1",
              },
            ],
          },
        ],
      });
    });
    app.action("pick", async ({ ack, respond, action }) => {
      await ack();
      await respond({
        text: `Picked ${"value" in action ? action.value : ""}`,
        replace_original: true,
      });
    });
    app.message(async ({ message, say }) => {
      heard.push(message);
      if (message.channel_type === "im") await say("Hello there");
    });
    app.shortcut("sample_shortcut", async ({ ack, shortcut, client }) => {
      await ack();
      await client.views.open({
        trigger_id: shortcut.trigger_id,
        view: {
          type: "modal",
          callback_id: "sample_view",
          title: { type: "plain_text", text: "Sample" },
          submit: { type: "plain_text", text: "Save" },
          blocks: [
            {
              type: "input",
              block_id: "name",
              label: { type: "plain_text", text: "Name" },
              element: { type: "plain_text_input", action_id: "name" },
            },
          ],
        },
      });
    });
    app.view("sample_view", async ({ ack, view }) => {
      if (view.state.values.name?.name?.value === "bad")
        await ack({ response_action: "errors", errors: { name: "Not that" } });
      else await ack();
    });
    await app.start();
  });
  beforeEach(() => {
    heard.length = 0;
  });
  afterAll(async () => {
    await app.stop();
    await playground.close();
  });

  it("answers a slash command for its sender's eyes only", async () => {
    const ada = playground.person("ada");
    expect(await ada.command("general", "/sample one two")).toMatchObject({ ok: true });
    const answer = await until(() =>
      ada.sees("general").find((m) => m.text === "You said one two"),
    );
    expect(answer.is_ephemeral).toBe(true);
    expect(
      playground
        .person("ben")
        .sees("general")
        .map((m) => m.text),
    ).not.toContain("You said one two");
  });

  it("gives names as ids where the manifest asks for escaping", async () => {
    const ada = playground.person("ada");
    const ben = playground.person("ben").user.id;
    await ada.command("general", "/escaped hello @ben & all");
    expect(ada.sees("general").at(-1)?.text).toBe(`hello <@${ben}|ben> &amp; all`);
  });

  it("replies in the thread of a mention, and a button replaces the message", async () => {
    const ben = playground.person("ben");
    const said = ben.say("general", "@starter hello");
    const root = said.ok ? said.value.ts : "";
    const reply = await until(() => ben.sees("general").find((m) => m.text === "Pick one"));
    expect(reply.thread_ts).toBe(root);
    expect(await ben.click("general", reply.ts, { actionId: "pick" })).toMatchObject({ ok: true });
    const replaced = await until(() => ben.sees("general").find((m) => m.text === "Picked 1"));
    expect(replaced.ts).toBe(reply.ts);
    expect(replaced.blocks).toBeUndefined();
  });

  it("answers a direct message", async () => {
    const ada = playground.person("ada");
    const opened = ada.directMessage("starter");
    ada.say(opened.ok ? opened.value.id : "", "hi");
    await until(() => ada.sees("@starter").find((m) => m.text === "Hello there"));
    expect(heard).toContainEqual(
      expect.objectContaining({ text: "hi", channel_type: "im", user: ada.user.id }),
    );
  });

  it("opens a modal from a shortcut, shows its errors and closes it when it is right", async () => {
    const ada = playground.person("ada");
    expect(await ada.shortcut("sample_shortcut")).toMatchObject({ ok: true });
    await until(() => ada.modal());
    const value = (text: string) => ({ name: { name: { type: "plain_text_input", value: text } } });
    expect(await ada.submit(value("bad"))).toEqual({
      ok: true,
      value: { errors: { name: "Not that" } },
    });
    expect(await ada.submit(value("good"))).toEqual({ ok: true, value: { errors: null } });
    expect(ada.modal()).toBeNull();
  });

  it("says so when a command is unknown", async () => {
    expect(await playground.person("ada").command("general", "/nothing")).toMatchObject({
      ok: false,
      error: "unknown_command",
    });
  });

  it("refuses what Slack refuses, and says where", async () => {
    const channel =
      [...playground.world.conversations.values()].find((c) => c.name === "general")?.id ?? "";
    const long = { type: "section", text: { type: "mrkdwn", text: "x".repeat(3_001) } } as const;
    await expect(
      app.client.chat.postMessage({ channel, text: "x", blocks: [long] }),
    ).rejects.toMatchObject({
      data: {
        error: "invalid_blocks",
        response_metadata: {
          messages: [
            "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
          ],
        },
      },
    });
    await expect(
      app.client.chat.postMessage({ channel: "C0NOTHERE00", text: "x" }),
    ).rejects.toMatchObject({
      data: { error: "channel_not_found" },
    });
    await expect(app.client.apiCall("nothing.here")).rejects.toMatchObject({
      data: { error: "unknown_method" },
    });
  });
});
