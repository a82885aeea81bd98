import { createServer } from "node:http";
import { App } from "@slack/bolt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { freePort } from "../setup/free-port.ts";
import { until } from "./setup/bolt.ts";
import { quiet } from "./setup/quiet.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("a Bolt app over HTTP", () => {
  let playground: Playground;
  let app: App;
  let port: number;
  const heard: { type: string; retry: string | undefined }[] = [];

  beforeAll(async () => {
    port = await freePort();
    const requestUrl = `http://127.0.0.1:${port}/slack/events`;
    playground = await startPlayground({ manifest: starterManifest, requestUrl });
    app = new App({
      token: playground.botToken,
      signingSecret: playground.signingSecret,
      logger: quiet,
      clientOptions: { slackApiUrl: playground.apiUrl },
    });
    app.command("/sample", async ({ command, ack }) =>
      ack({ response_type: "in_channel", text: command.text }),
    );
    app.event("app_mention", async ({ event, say, context }) => {
      heard.push({ type: event.type, retry: context.retryNum?.toString() });
      await say({
        text: "Choose",
        blocks: [
          {
            type: "section",
            text: { type: "mrkdwn", text: "Choose" },
            accessory: { type: "external_select", action_id: "fruit", min_query_length: 1 },
          },
        ],
      });
    });
    app.options("fruit", async ({ ack, payload }) => {
      const text = `${payload.value}pple`;
      await ack({ options: [{ text: { type: "plain_text", text }, value: text }] });
    });
    app.action("fruit", async ({ ack, respond, action }) => {
      await ack();
      const chosen = action.type === "external_select" ? action.selected_option?.value : "";
      await respond({ delete_original: true });
      await respond({
        response_type: "in_channel",
        replace_original: false,
        text: `Chose ${chosen}`,
      });
    });
    await app.start({ port, host: "127.0.0.1" });
  });
  beforeEach(() => {
    heard.length = 0;
    playground.reset();
  });
  afterAll(async () => {
    await app.stop();
    await playground.close();
  });

  it("proves its events URL", async () => {
    expect(await playground.verifyRequestUrl(`http://127.0.0.1:${port}/slack/events`)).toBe(true);
    expect(await playground.verifyRequestUrl(`http://127.0.0.1:${port}/elsewhere`)).toBe(false);
  });

  it("shows a command's answer from the ack to everyone when it says so", async () => {
    const ada = playground.person("ada");
    expect(await ada.command("general", "/sample for all")).toMatchObject({ ok: true });
    expect(playground.person("ben").sees("general").at(-1)?.text).toBe("for all");
  });

  it("loads options, takes the choice and deletes the message it was made in", async () => {
    const ada = playground.person("ada");
    ada.say("general", "@starter choose");
    const message = await until(() => ada.sees("general").find((m) => m.text === "Choose"));
    const loaded = await ada.options("general", message.ts, { actionId: "fruit", query: "a" });
    const option = { text: { type: "plain_text", text: "apple" }, value: "apple" };
    expect(loaded).toEqual({ ok: true, value: { options: [option] } });
    await ada.click("general", message.ts, {
      actionId: "fruit",
      choice: { selected_option: option },
    });
    await until(() => ada.sees("general").find((m) => m.text === "Chose apple"));
    expect(ada.sees("general").map((m) => m.ts)).not.toContain(message.ts);
    expect(heard).toEqual([{ type: "app_mention", retry: undefined }]);
  });

  it("refuses what is not signed", async () => {
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ type: "event_callback" }),
    });
    expect(response.status).toBe(401);
  });
});

describe("an events URL that fails", () => {
  it("gets an event again at once, after one minute and after five, with the reason", async () => {
    const { playground, clock, attempts, close } = await playgroundWithUrl((_request, n) => ({
      status: n < 3 ? 500 : 200,
    }));
    playground.person("ada").say("general", "@starter hello");
    await until(() => playground.ledger.of("outcome").length === 2);
    clock.advance(59_999);
    await turned();
    expect(playground.ledger.of("delivery")).toHaveLength(2);
    clock.advance(1);
    await until(() => playground.ledger.of("outcome").length === 3);
    clock.advance(300_000);
    await until(() => playground.ledger.of("outcome").length === 4);
    clock.advance(10_000_000);
    await turned();
    expect(playground.ledger.of("delivery")).toHaveLength(4);
    expect(attempts.map((a) => [a.num, a.reason])).toEqual([
      [undefined, undefined],
      ["1", "http_error"],
      ["2", "http_error"],
      ["3", "http_error"],
    ]);
    expect(new Set(attempts.map((a) => a.eventId)).size).toBe(1);
    await close();
  });

  it("gets it no more when it answers with x-slack-no-retry", async () => {
    const { playground, clock, close } = await playgroundWithUrl(() => ({
      status: 500,
      noRetry: true,
    }));
    playground.person("ada").say("general", "@starter hello");
    await until(() => playground.ledger.of("outcome").length === 1);
    clock.advance(600_000);
    await turned();
    expect(playground.ledger.of("delivery")).toHaveLength(1);
    await close();
  });

  it("is given three seconds and no more", async () => {
    const { playground, clock, attempts, close } = await playgroundWithUrl((_request, n) =>
      n === 0 ? "silence" : { status: 200 },
    );
    playground.person("ada").say("general", "@starter hello");
    await until(() => attempts.length === 1);
    clock.advance(2_999);
    await turned();
    expect(playground.ledger.of("outcome")).toEqual([]);
    clock.advance(1);
    await until(() => playground.ledger.of("outcome").length > 0);
    expect(playground.ledger.of("outcome")[0]).toMatchObject({
      status: "failed",
      reason: "http_timeout",
    });
    clock.advance(0);
    await until(() => attempts.length === 2);
    await close();
  });
});

type Reply = { readonly status: number; readonly noRetry?: boolean } | "silence";
interface Attempt {
  readonly num: string | undefined;
  readonly reason: string | undefined;
  readonly eventId: string;
}

async function playgroundWithUrl(reply: (attempt: Attempt, index: number) => Reply) {
  const clock = movableClock();
  const attempts: Attempt[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { event_id: eventId } = JSON.parse(body);
    const header = (name: string) => request.headers[name]?.toString();
    const attempt = {
      num: header("x-slack-retry-num"),
      reason: header("x-slack-retry-reason"),
      eventId,
    };
    const answer = reply(attempt, attempts.length);
    attempts.push(attempt);
    if (answer === "silence") return;
    response.writeHead(answer.status, answer.noRetry ? { "x-slack-no-retry": "1" } : {}).end();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const manifest = withEvents(["app_mention"]);
  const playground = await startPlayground({
    manifest,
    requestUrl: `http://127.0.0.1:${port}/`,
    clock,
  });
  // Retries wait on the clock, the first for no time at all.
  const tick = setInterval(() => clock.advance(0), 5);
  const close = async () => {
    clearInterval(tick);
    server.closeAllConnections();
    server.close();
    await playground.close();
  };
  return { playground, clock, attempts, close };
}

function withEvents(events: string[]) {
  const { settings, ...rest } = starterManifest;
  return { ...rest, settings: { ...settings, event_subscriptions: { bot_events: events } } };
}

/** What a moved clock has set off is in the ledger by then: nothing of that waits for the network. */
function turned(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
