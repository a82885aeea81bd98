import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { quiet } from "./setup/quiet.ts";
import { refusal } from "./setup/refusal.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

const world = {
  workspaces: [
    {
      name: "Acme",
      domain: "acme",
      people: [
        { name: "ada", role: "admin" as const },
        { name: "ben" },
        { name: "gus", role: "guest" as const },
      ],
      channels: [
        { name: "general", members: ["ada", "ben"], app: true },
        { name: "lobby", members: ["ada", "gus"], app: true },
        { name: "secret", private: true, members: ["ada"] },
        { name: "joint", shared_with: ["other"], app: true },
      ],
    },
    {
      name: "Other",
      domain: "other",
      people: [{ name: "olu" }],
      channels: [{ name: "general", app: true }],
    },
  ],
};

describe("the world", () => {
  let playground: Playground;
  const clock = movableClock();

  beforeEach(async () => {
    playground = await startPlayground({ manifest: starterManifest, world, clock });
  });
  afterEach(() => playground.close());
  const clientOf = (domain: string) => {
    const team = [...playground.world.teams.values()].find((t) => t.domain === domain);
    const token = playground.world.installations.get(team?.id ?? "")?.botToken ?? "";
    return new WebClient(token, { slackApiUrl: playground.apiUrl, logger: quiet });
  };
  const idOf = (name: string) =>
    [...playground.world.conversations.values()].find((c) => c.name === name)?.id ?? "";

  it("shows a guest only the channels that the guest is a member of", () => {
    const gus = playground.person("gus");
    expect(gus.join("general")).toMatchObject({ ok: false });
    expect(gus.say("general", "hello")).toMatchObject({ error: "channel_not_found" });
    expect(gus.say("lobby", "hello")).toMatchObject({ ok: true });
    expect(gus.createChannel("mine")).toMatchObject({ error: "user_is_restricted" });
  });

  it("lets people read a public channel before they join, and write after", () => {
    const ben = playground.person("ben");
    playground.person("ada").say("lobby", "welcome");
    expect(ben.sees("lobby").map((m) => m.text)).toEqual(["welcome"]);
    expect(ben.say("lobby", "thanks")).toMatchObject({ error: "not_in_channel" });
    ben.join("lobby");
    expect(ben.say("lobby", "thanks")).toMatchObject({ ok: true });
    expect(ben.sees("secret")).toEqual([]);
  });

  it("keeps workspaces apart, each with its own token and bot", async () => {
    const [acme, other] = [clientOf("acme"), clientOf("other")];
    expect(await acme.auth.test()).toMatchObject({ team: "Acme" });
    expect(await other.auth.test()).toMatchObject({ team: "Other" });
    expect(await refusal(other.chat.postMessage({ channel: idOf("lobby"), text: "x" }))).toBe(
      "channel_not_found",
    );
    const olu = playground.person("olu").user.id;
    expect(await refusal(acme.chat.postMessage({ channel: olu, text: "x" }))).toBe(
      "channel_not_found",
    );
  });

  it("gives a file of one workspace to the app's token of no other", async () => {
    const [one, other] = [...playground.world.installations.values()];
    playground.person("ada").share("general", { name: "note.txt", content: Buffer.from("ours") });
    const file = playground.person("ada").sees("general").at(-1)?.files?.[0];
    const url = String(file?.url_private);
    const got = async (token = "") =>
      (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
    expect([await got(one?.botToken), await got(other?.botToken)]).toEqual([200, 404]);
  });

  it("shares a channel between two workspaces", async () => {
    const olu = playground.person("olu");
    expect(olu.say("joint", "hello from outside")).toMatchObject({ ok: true });
    const { channel } = await clientOf("acme").conversations.info({ channel: idOf("joint") });
    expect(channel).toMatchObject({ is_ext_shared: true, is_shared: true });
    const [entry] = playground.ledger.of("delivery");
    expect(entry?.payload).toMatchObject({
      is_ext_shared_channel: true,
      event: { team: olu.user.teamId },
    });
    expect(await clientOf("acme").users.info({ user: olu.user.id })).toMatchObject({ ok: true });
  });

  it("goes back to its beginning, with the same ids and tokens", async () => {
    const before = [...playground.world.conversations.keys()];
    const ada = playground.person("ada");
    ada.say("general", "hello");
    ada.leave("general");
    ada.createChannel("news");
    ada.directMessage("ben", "starter");
    playground.revokeToken();
    playground.reset();
    expect([...playground.world.conversations.keys()]).toEqual(before);
    expect(ada.sees("general")).toEqual([]);
    expect(ada.say("general", "here again")).toMatchObject({ ok: true });
    expect(await clientOf("acme").auth.test()).toMatchObject({ ok: true });
  });

  it("gives ids and timestamps of Slack's shape, none twice", () => {
    const ada = playground.person("ada");
    const times = Array.from({ length: 50 }, (_, i) => ada.say("general", `${i}`)).map((said) =>
      said.ok ? said.value.ts : "",
    );
    expect(new Set(times).size).toBe(50);
    expect(times.toSorted()).toEqual(times);
    expect(times[0]).toMatch(/^\d{10}\.\d{6}$/);
    expect(ada.user.id).toMatch(/^U[0-9A-Z]{10}$/);
    expect(ada.user.teamId).toMatch(/^T[0-9A-Z]{10}$/);
    expect(idOf("general")).toMatch(/^C[0-9A-Z]{10}$/);
    expect(playground.botToken).toMatch(/^xoxb-/);
    expect(playground.appToken).toMatch(/^xapp-1-A/);
  });

  it("names what is wrong in a world file", async () => {
    const start = (file: object) =>
      startPlayground({ manifest: starterManifest, world: { ...world, ...file } });
    await expect(start({ workspaces: [] })).rejects.toThrow(/world file is not valid: workspaces/);
    const people = [{ name: "ada" }];
    const stranger = [{ name: "general", members: ["zoe"] }];
    await expect(
      start({ workspaces: [{ name: "A", domain: "a", people, channels: stranger }] }),
    ).rejects.toThrow(/#general has a member "zoe"/);
    const shared = [{ name: "general", shared_with: ["b"] }];
    await expect(
      start({ workspaces: [{ name: "A", domain: "a", people, channels: shared }] }),
    ).rejects.toThrow(/no workspace with the domain "b"/);
  });

  it("has ids that repeat with the same random numbers", async () => {
    const seeded = () => {
      let state = 1;
      return () => {
        state = (state * 48_271) % 2_147_483_647;
        return state / 2_147_483_647;
      };
    };
    const [a, b] = await Promise.all(
      [1, 2].map(() => startPlayground({ manifest: starterManifest, clock, random: seeded() })),
    );
    expect(a?.botToken).toBe(b?.botToken);
    await Promise.all([a?.close(), b?.close()]);
  });
});

describe("the movable clock", () => {
  it("runs timers in order and at their own time, those set on the way included", () => {
    const clock = movableClock(0);
    const seen: string[] = [];
    clock.after(20, () => seen.push(`late ${clock.now()}`));
    clock.after(10, () => {
      seen.push(`early ${clock.now()}`);
      clock.after(5, () => seen.push(`between ${clock.now()}`));
    });
    const cancel = clock.after(15, () => seen.push("never"));
    cancel();
    clock.advance(30);
    expect(seen).toEqual(["early 10", "between 15", "late 20"]);
    expect(clock.now()).toBe(30);
  });
});
