import { SocketModeClient } from "@slack/socket-mode";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { until } from "./setup/bolt.ts";
import { Link, openLink } from "./setup/link.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("Socket Mode", () => {
  const clock = movableClock();
  let playground: Playground;
  const links: Link[] = [];
  const connect = async (): Promise<Link> => {
    const link = await openLink(playground);
    links.push(link);
    return link;
  };

  beforeEach(async () => {
    playground = await startPlayground({ manifest: starterManifest, clock });
  });
  afterEach(async () => {
    for (const link of links.splice(0)) link.close();
    await playground.close();
  });

  it("says hello with the number of connections, and takes ten", async () => {
    const first = await connect();
    expect(await first.next()).toMatchObject({
      type: "hello",
      num_connections: 1,
      connection_info: { app_id: expect.stringMatching(/^A/) },
    });
    for (let i = 2; i <= 10; i++)
      expect(await (await connect()).next()).toMatchObject({ num_connections: i });
    expect(await (await connect()).next()).toMatchObject({
      type: "disconnect",
      reason: "too_many_websockets",
    });
  });

  it("takes a ticket once, and only while it is fresh", async () => {
    const response = await fetch(`${playground.apiUrl}apps.connections.open`, {
      method: "POST",
      headers: { authorization: `Bearer ${playground.appToken}` },
    });
    const url = String(Reflect.get(Object(await response.json()), "url"));
    const link = await Link.to(url);
    links.push(link);
    await link.next();
    await expect(Link.to(url)).rejects.toThrow(/408/);
    const late = playground.sockets.ticket();
    clock.advance(31_000);
    await expect(Link.to(playground.url.replace("http", "ws") + late)).rejects.toThrow(/408/);
  });

  it("sends a payload to one of the connections, in turn", async () => {
    const both = [await connect(), await connect()];
    for (const link of both) await link.next();
    const ada = playground.person("ada");
    const runs = [ada.command("general", "/sample 1"), ada.command("general", "/sample 2")];
    for (const link of both) link.ack(await link.next());
    expect(await Promise.all(runs)).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it("takes an answer in the ack of a command, and none for an event", async () => {
    const link = await connect();
    await link.next();
    const ada = playground.person("ada");
    const run = ada.command("general", "/sample x");
    const command = await link.next();
    expect(command).toMatchObject({ type: "slash_commands", accepts_response_payload: true });
    link.ack(command, { text: "from the ack" });
    await run;
    expect(ada.sees("general").at(-1)?.text).toBe("from the ack");
    ada.say("general", "@starter hi");
    const envelope = await link.next();
    expect(envelope).toMatchObject({
      type: "events_api",
      accepts_response_payload: false,
      retry_attempt: 0,
    });
  });

  it("fails a command that is not acknowledged within three seconds, or that finds no connection", async () => {
    const ada = playground.person("ada");
    expect(await ada.command("general", "/sample x")).toMatchObject({
      ok: false,
      error: "dispatch_failed",
    });
    const link = await connect();
    await link.next();
    const run = ada.command("general", "/sample x");
    const late = await link.next();
    clock.advance(3_000);
    expect(await run).toMatchObject({ ok: false, error: "operation_timeout" });
    link.ack(late, { text: "too late" });
    await link.roundTrip();
    expect(ada.sees("general")).toEqual([]);
  });

  it("sends an event again at once, after one minute and after five, until it is acknowledged", async () => {
    const link = await connect();
    await link.next();
    playground.person("ada").say("general", "@starter hi");
    const ids = new Set<unknown>();
    const attempts: unknown[] = [];
    for (const pause of [0, 60_000, 0]) {
      const [message, mention] = [await link.next(), await link.next()];
      attempts.push([message.retry_attempt, mention.retry_attempt, mention.retry_reason]);
      ids.add(Reflect.get(Object(mention.payload), "event_id"));
      clock.advance(3_000);
      await link.roundTrip();
      clock.advance(pause);
    }
    expect(attempts).toEqual([
      [0, 0, ""],
      [1, 1, "http_timeout"],
      [2, 2, "http_timeout"],
    ]);
    expect(ids.size).toBe(1);
  });

  it("tells the app to reconnect, drops it and stalls it", async () => {
    const link = await connect();
    await link.next();
    playground.sockets.disconnect("warning");
    expect(await link.next()).toMatchObject({ type: "disconnect", reason: "warning" });
    playground.sockets.disconnect("refresh_requested");
    expect(await link.next()).toMatchObject({ type: "disconnect", reason: "refresh_requested" });
    const ada = playground.person("ada");
    playground.sockets.stall(true);
    const run = ada.command("general", "/sample x");
    clock.advance(3_000);
    expect(await run).toMatchObject({ error: "operation_timeout" });
    playground.sockets.stall(false);
    playground.sockets.drop();
    await until(() => playground.sockets.count() === 0);
  });

  it("serves the official Socket Mode client by itself", async () => {
    const client = new SocketModeClient({
      appToken: playground.appToken,
      clientOptions: { slackApiUrl: playground.apiUrl },
    });
    client.on("slash_commands", async ({ ack, body }) => ack({ text: `Got ${body.text}` }));
    await client.start();
    const ada = playground.person("ada");
    await ada.command("general", "/sample words");
    expect(ada.sees("general").at(-1)?.text).toBe("Got words");
    await client.disconnect();
  });
});
