import { setTimeout as sleep } from "node:timers/promises";
import { App, SocketModeReceiver } from "@slack/bolt";
import { WebClient, WebClientEvent } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signedHeaders } from "#playground/delivery/signature.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { freePort } from "../setup/free-port.ts";
import { socketApp, until } from "./setup/bolt.ts";
import { type BoltProcess, startBoltProcess } from "./setup/bolt-process.ts";
import { quiet } from "./setup/quiet.ts";
import { refusal } from "./setup/refusal.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

/** What Bolt 5.1 does by itself, so that an app can be proved against it. */
describe("Bolt by itself", () => {
  let playground: Playground;
  let app: App | null = null;
  const general = () =>
    [...playground.world.conversations.values()].find((c) => c.name === "general")?.id ?? "";

  beforeEach(async () => {
    playground = await startPlayground({ manifest: starterManifest });
  });
  afterEach(async () => {
    await app?.stop();
    app = null;
    await playground.close();
  });

  it("changes the clientOptions it is given in Socket Mode: a hundred retries", () => {
    const clientOptions = { slackApiUrl: playground.apiUrl };
    const { botToken: token, appToken } = playground;
    new App({ token, appToken, socketMode: true, clientOptions, logger: quiet });
    expect(clientOptions).toMatchObject({ retryConfig: { retries: 100 } });
  });

  it("runs a handler twice for an event that comes twice", async () => {
    const seen: string[] = [];
    app = socketApp(playground);
    app.event("app_mention", async ({ body }) => {
      seen.push(body.event_id);
    });
    await app.start();
    playground.faults.add({ kind: "duplicate", use: "event" });
    playground.faults.add({ kind: "duplicate", use: "event" });
    playground.person("ada").say("general", "@starter hello");
    await until(() => seen.length === 2);
    expect(seen[0]).toBe(seen[1]);
  });

  it.each([
    ["the connection is reset", { kind: "reset", afterStoring: true }],
    ["Slack answers 502", { kind: "error_after_storing", status: 502 }],
  ] as const)("posts twice when %s after Slack has stored the message", async (_, fault) => {
    const client = new WebClient(playground.botToken, {
      slackApiUrl: playground.apiUrl,
      retryConfig: { retries: 1, minTimeout: 1, maxTimeout: 1 },
      logger: quiet,
    });
    playground.faults.add({ ...fault, on: "chat.postMessage" });
    await client.chat.postMessage({ channel: general(), text: "once" });
    const seen = playground.person("ada").sees("general");
    expect(seen.map(({ text }) => text)).toEqual(["once", "once"]);
  });

  it("holds back every call on a token while one of them is rate limited", async () => {
    const client = new WebClient(playground.botToken, {
      slackApiUrl: playground.apiUrl,
      logger: quiet,
    });
    playground.faults.add({ kind: "rate_limit", on: "users.list", retryAfter: 2 });
    const limited = client.users.list({});
    await new Promise((paused) => client.once(WebClientEvent.RATE_LIMITED, paused));
    await Promise.all([limited, client.auth.test()]);
    const [refused, next] = playground.ledger.of("api");
    expect(refused?.method).toBe("users.list");
    expect((next?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThan(1_900);
  });

  it("can't acknowledge in the gap that a refresh leaves, and a command in the gap is lost", async () => {
    let failure: unknown = null;
    let proceed: () => void = () => {};
    app = gapApp(playground);
    app.command("/sample", async ({ ack }) => {
      await new Promise<void>((resolve) => {
        proceed = resolve;
      });
      await ack().catch((error: unknown) => {
        failure = error;
      });
    });
    await app.start();
    const ada = playground.person("ada");
    const first = ada.command("general", "/sample one");
    await until(() => playground.ledger.of("delivery").length === 1);
    playground.sockets.disconnect("refresh_requested");
    await until(() => playground.sockets.count() === 0);
    expect(await ada.command("general", "/sample two")).toMatchObject({ error: "dispatch_failed" });
    proceed();
    await until(() => failure);
    expect(String(failure)).toMatch(/Failed to send a WebSocket message/);
    await until(() => playground.sockets.count() === 1);
    expect(await first).toMatchObject({ ok: false, error: "operation_timeout" });
  });

  it("stops while a handler is still running", async () => {
    let finished = false;
    app = socketApp(playground);
    app.event("app_mention", async () => {
      await sleep(500);
      finished = true;
    });
    await app.start();
    playground.person("ada").say("general", "@starter hello");
    await until(() => playground.ledger.of("outcome").length >= 2);
    await app.stop();
    app = null;
    expect(finished).toBe(false);
    await until(() => finished);
  });

  it("goes on with a token that was revoked, and every call of it is refused", async () => {
    app = socketApp(playground);
    await app.start();
    playground.revokeToken();
    expect(await refusal(app.client.auth.test())).toBe("token_revoked");
  });
});

it("Bolt by itself keeps a client for every workspace that it has met", async () => {
  const workspaces = Array.from({ length: 30 }, (_, n) => ({
    name: `Team ${n}`,
    domain: `team-${n}`,
    people: [{ name: `person-${n}` }],
    channels: [{ name: `general-${n}`, app: true }],
  }));
  const playground = await startPlayground({ manifest: starterManifest, world: { workspaces } });
  const { appToken, apiUrl, world } = playground;
  const app = new App({
    appToken,
    socketMode: true,
    logger: quiet,
    clientOptions: { slackApiUrl: apiUrl },
    authorize: async ({ teamId }) => {
      const found = world.installations.get(teamId ?? "");
      return { botToken: found?.botToken ?? "", botId: found?.botId ?? "", teamId: teamId ?? "" };
    },
  });
  const clients: unknown[] = [];
  app.event("app_mention", async ({ client }) => {
    clients.push(client);
  });
  await app.start();
  for (const round of [1, 2]) {
    for (let n = 0; n < 30; n++)
      playground.person(`person-${n}`).say(`general-${n}`, "@starter hello");
    await until(() => clients.length === 30 * round);
  }
  expect(new Set(clients).size).toBe(30);
  await app.stop();
  await playground.close();
});

describe("Bolt over HTTP by itself", () => {
  let playground: Playground;
  let app: App;
  let url: string;

  beforeEach(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/slack/events`;
    playground = await startPlayground({ manifest: starterManifest, requestUrl: url });
    const { botToken: token, signingSecret } = playground;
    app = new App({
      token,
      signingSecret,
      logger: quiet,
      clientOptions: { slackApiUrl: playground.apiUrl },
    });
    await app.start({ port, host: "127.0.0.1" });
  });
  afterEach(async () => {
    await app.stop();
    await playground.close();
  });

  const post = (body: string, type: string, at = Date.now()) => {
    const headers = { "content-type": type, ...signedHeaders(playground.signingSecret, body, at) };
    return fetch(url, { method: "POST", headers, body });
  };

  it("throws when a command is acknowledged after three seconds", async () => {
    let failure: unknown = null;
    app.command("/sample", async ({ ack }) => {
      await sleep(3_200);
      await ack().catch((error: unknown) => {
        failure = error;
      });
    });
    const run = await playground.person("ada").command("general", "/sample");
    expect(run.ok).toBe(false);
    await until(() => failure);
    expect(failure).toMatchObject({ code: "ERR_HTTP_HEADERS_SENT" });
  });

  it("takes a signature whose time is a year ahead, and none of six minutes ago", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "x" });
    const minute = 60_000;
    expect((await post(body, "application/json", Date.now() + 525_600 * minute)).status).toBe(200);
    expect((await post(body, "application/json", Date.now() - 6 * minute)).status).toBe(401);
  });

  it("reads a form only when its content type has no parameters", async () => {
    app.command("/sample", async ({ ack }) => ack("heard"));
    const form = new URLSearchParams({
      command: "/sample",
      text: "",
      team_id: "T0",
      user_id: "U0",
      channel_id: "C0",
    });
    const plain = await post(form.toString(), "application/x-www-form-urlencoded");
    expect(await plain.text()).toContain("heard");
    const withCharset = await post(
      form.toString(),
      "application/x-www-form-urlencoded; charset=utf-8",
    ).catch(() => null);
    expect((await withCharset?.text()) ?? "").not.toContain("heard");
  });
});

describe("the process of an unguarded Bolt app", { timeout: 30_000 }, () => {
  let playground: Playground;
  const processes: BoltProcess[] = [];
  const inSocketMode = async (port?: number): Promise<BoltProcess> => {
    const { apiUrl, botToken, appToken } = playground;
    const started = await startBoltProcess({
      apiUrl,
      botToken,
      appToken,
      ...(port === undefined ? {} : { port }),
    });
    processes.push(started);
    return started;
  };

  beforeEach(async () => {
    playground = await startPlayground({ manifest: starterManifest });
  });
  afterEach(async () => {
    for (const one of processes.splice(0)) one.kill();
    await playground.close();
  });

  it("dies of null as a WebSocket frame", async () => {
    const started = await inSocketMode();
    playground.sockets.sendRaw("null");
    expect(await started.ended()).not.toBe(0);
  });

  it("dies of app_rate_limited in Socket Mode", async () => {
    const started = await inSocketMode();
    const payload = {
      type: "app_rate_limited",
      token: "x",
      team_id: "T0",
      minute_rate_limited: 1,
      api_app_id: "A0",
    };
    playground.sockets.sendRaw(JSON.stringify({ type: "events_api", envelope_id: "1", payload }));
    expect(await started.ended()).not.toBe(0);
  });

  it("dies when it can't reconnect", async () => {
    const started = await inSocketMode();
    playground.faults.add({ kind: "server_error", on: "apps.connections.open", times: 100 });
    playground.sockets.drop();
    expect(await started.ended()).not.toBe(0);
  });

  it.each(["//", "/x/%"])(
    "dies of GET %s on the server of Socket Mode's custom routes",
    async (path) => {
      const port = await freePort();
      const started = await inSocketMode(port);
      await rawGet(port, path);
      expect(await started.ended()).not.toBe(0);
    },
  );

  it("dies of null as a signed HTTP body", async () => {
    const port = await freePort();
    const { apiUrl, botToken, signingSecret } = playground;
    const started = await startBoltProcess({ apiUrl, botToken, signingSecret, port });
    processes.push(started);
    const headers = {
      "content-type": "application/json",
      ...signedHeaders(signingSecret, "null", Date.now()),
    };
    await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: "POST",
      headers,
      body: "null",
    }).catch(() => null);
    expect(await started.ended()).not.toBe(0);
  });
});

/** Reconnects after one second instead of five. */
function gapApp(playground: Playground): App {
  const clientOptions = { slackApiUrl: playground.apiUrl };
  const { botToken: token, appToken } = playground;
  const receiver = new SocketModeReceiver({
    appToken,
    clientPingTimeout: 1_000,
    logger: quiet,
    installerOptions: { clientOptions },
  });
  return new App({ token, receiver, clientOptions, logger: quiet });
}

/** `fetch` would tidy the path. */
async function rawGet(port: number, path: string): Promise<void> {
  const { connect } = await import("node:net");
  await new Promise<void>((resolve) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
    socket.resume();
  });
}
