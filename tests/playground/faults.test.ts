import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { until } from "./setup/bolt.ts";
import type { Link } from "./setup/link.ts";
import { type Linked, startLinked } from "./setup/linked.ts";
import { quiet } from "./setup/quiet.ts";
import { refusal } from "./setup/refusal.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("faults on the way to the app", () => {
  const clock = movableClock();
  let app: Linked;
  let playground: Playground;
  let link: Link;

  beforeEach(async () => {
    app = await startLinked(clock);
    ({ playground, link } = app);
  });
  afterEach(() => app.close());
  const command = (words: string) =>
    playground.person("ada").command("general", `/sample ${words}`);
  const nextText = async () => {
    const envelope = await link.next();
    link.ack(envelope);
    return Reflect.get(Object(envelope.payload), "text");
  };

  it("lose what was sent", async () => {
    playground.faults.add({ kind: "drop", use: "command" });
    const lost = command("lost");
    clock.advance(3_000);
    expect(await lost).toMatchObject({ error: "operation_timeout" });
    void command("found");
    expect(await nextText()).toBe("found");
  });

  it("deliver late, even by six minutes", async () => {
    playground.faults.add({ kind: "delay", milliseconds: 360_000, use: "command" });
    const late = command("late");
    void command("on time");
    expect(await nextText()).toBe("on time");
    clock.advance(360_000);
    expect(await nextText()).toBe("late");
    expect(await late).toMatchObject({ ok: true });
  });

  it("deliver twice", async () => {
    playground.faults.add({ kind: "duplicate", milliseconds: 1_000 });
    void command("twice");
    expect(await nextText()).toBe("twice");
    clock.advance(1_000);
    expect(await nextText()).toBe("twice");
  });

  it("deliver in another order", async () => {
    playground.faults.add({ kind: "reorder" });
    void command("first");
    void command("second");
    expect([await nextText(), await nextText()]).toEqual(["second", "first"]);
  });

  it("lose or delay the app's answer", async () => {
    playground.faults.add({ kind: "lose_ack" });
    const lost = command("a");
    await nextText();
    expect(await lost).toMatchObject({ error: "operation_timeout" });
    playground.faults.add({ kind: "delay_ack", milliseconds: 2_000 });
    const delayed = command("b");
    await nextText();
    await until(() => playground.ledger.of("outcome").length === 2);
    clock.advance(2_000);
    expect(await delayed).toMatchObject({ ok: true });
  });

  it("strike as often as they are told, and only what they fit", async () => {
    playground.faults.add({ kind: "drop", use: "interaction", times: 2 });
    void command("not an interaction");
    expect(await nextText()).toBe("not an interaction");
    expect(playground.faults.waiting()).toHaveLength(1);
  });
});

describe("faults of the Web API", () => {
  let playground: Playground;
  let client: WebClient;

  beforeEach(async () => {
    playground = await startPlayground({ manifest: starterManifest });
    const options = {
      slackApiUrl: playground.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: quiet,
    };
    client = new WebClient(playground.botToken, { ...options, timeout: 500 });
  });
  afterEach(() => playground.close());
  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => "went through",
      (error) => Reflect.get(error, "code"),
    );

  it("answer 429 with Retry-After, 500, or an error of choice", async () => {
    playground.faults.add({ kind: "rate_limit", retryAfter: 7 });
    await expect(client.auth.test()).rejects.toMatchObject({ retryAfter: 7 });
    playground.faults.add({ kind: "server_error", status: 503 });
    await expect(client.auth.test()).rejects.toMatchObject({ statusCode: 503 });
    playground.faults.add({ kind: "error", error: "fatal_error", on: "auth.test" });
    expect(await refusal(client.auth.test())).toBe("fatal_error");
    expect(await codeOf(client.auth.test())).toBe("went through");
  });

  it("reset, hang or cut the answer off", async () => {
    for (const kind of ["reset", "hang", "cut_body"] as const) {
      playground.faults.add({ kind });
      expect(await codeOf(client.auth.test())).not.toBe("went through");
    }
    playground.faults.add({ kind: "slow", milliseconds: 50 });
    expect(await codeOf(client.auth.test())).toBe("went through");
  });

  it("fail a post after storing it", async () => {
    const channel = [...playground.world.conversations.values()][0]?.id ?? "";
    playground.faults.add({ kind: "error_after_storing", on: "chat.postMessage" });
    expect(await refusal(client.chat.postMessage({ channel, text: "kept" }))).toBe(
      "internal_error",
    );
    expect(
      playground
        .person("ada")
        .sees("general")
        .map((m) => m.text),
    ).toEqual(["kept"]);
  });
});

describe("Slack's limits, when they are switched on", () => {
  it("refuse the call that is one too many until the minute is over", async () => {
    const clock = movableClock();
    const playground = await startPlayground({
      manifest: starterManifest,
      clock,
      rateLimits: true,
    });
    const options = {
      slackApiUrl: playground.apiUrl,
      rejectRateLimitedCalls: true,
      logger: quiet,
    };
    const client = new WebClient(playground.botToken, options);
    for (let i = 0; i < 20; i++) await client.users.list({});
    await expect(client.users.list({})).rejects.toMatchObject({ retryAfter: 60 });
    clock.advance(60_000);
    await client.users.list({});
    const channel = [...playground.world.conversations.values()][0]?.id ?? "";
    for (let i = 0; i < 5; i++) await client.chat.postMessage({ channel, text: "x" });
    await expect(client.chat.postMessage({ channel, text: "x" })).rejects.toMatchObject({
      retryAfter: 5,
    });
    await playground.close();
  });
});
