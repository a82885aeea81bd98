import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import type { Playground } from "#playground/playground.ts";
import type { Link } from "./setup/link.ts";
import { type Linked, startLinked } from "./setup/linked.ts";

describe("a response_url", () => {
  const clock = movableClock();
  let app: Linked;
  let playground: Playground;
  let link: Link;

  beforeEach(async () => {
    app = await startLinked(clock);
    ({ playground, link } = app);
  });
  afterEach(() => app.close());

  const post = async (url: unknown, body: unknown) => {
    const response = await fetch(String(url), { method: "POST", body: JSON.stringify(body) });
    return `${response.status} ${await response.text()}`;
  };
  const commandUrl = async () => (await app.command()).response_url;
  const text = (person: string) =>
    playground
      .person(person)
      .sees("general")
      .map((m) => m.text);

  it("works five times", async () => {
    const url = await commandUrl();
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await post(url, { text: `${i}` }));
    expect(answers).toEqual([...Array(5).fill("200 ok"), "404 used_url"]);
    expect(text("ada")).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("works for thirty minutes", async () => {
    const url = await commandUrl();
    clock.advance(30 * 60_000);
    expect(await post(url, { text: "in time" })).toBe("200 ok");
    clock.advance(1);
    expect(await post(url, { text: "too late" })).toBe("404 expired_url");
    expect(await post(`${playground.url}/commands/T0/1/2`, { text: "x" })).toBe("404 invalid_url");
  });

  it("answers the sender alone, or everyone with in_channel", async () => {
    const url = await commandUrl();
    await post(url, { text: "for ada" });
    await post(url, { text: "for all", response_type: "in_channel" });
    expect(text("ada")).toEqual(["for ada", "for all"]);
    expect(text("ben")).toEqual(["for all"]);
  });

  it("of a slash command replaces nothing", async () => {
    const url = await commandUrl();
    await post(url, { text: "first" });
    await post(url, { text: "second", replace_original: true });
    expect(text("ada")).toEqual(["first", "second"]);
  });

  it("refuses bad blocks and empty answers", async () => {
    const url = await commandUrl();
    expect(await post(url, { blocks: [{ type: "banner" }] })).toBe("400 invalid_blocks");
    expect(await post(url, { text: "" })).toBe("500 no_text");
    expect(await post(url, { text: "x", response_type: "loud" })).toBe("400 invalid_payload");
  });

  it("of a button replaces or deletes its message, ephemeral ones too", async () => {
    const blocks = [
      {
        type: "actions",
        elements: [{ type: "button", action_id: "b", text: { type: "plain_text", text: "B" } }],
      },
    ];
    const click = async (ts: string) => {
      const run = playground.person("ada").click("general", ts, { actionId: "b" });
      const envelope = await link.next();
      link.ack(envelope);
      await run;
      return Object(envelope.payload);
    };
    const seen = () => playground.person("ada").sees("general");
    await post(await commandUrl(), { text: "ephemeral", blocks });
    const ephemeral = seen()[0]?.ts ?? "";
    const payload = await click(ephemeral);
    expect(payload).toMatchObject({ container: { is_ephemeral: true, message_ts: ephemeral } });
    expect(payload).not.toHaveProperty("message");
    await post(payload.response_url, { replace_original: true, text: "replaced", blocks });
    expect(seen()).toMatchObject([{ ts: ephemeral, text: "replaced" }]);
    await post((await click(ephemeral)).response_url, { delete_original: true });
    expect(seen()).toEqual([]);
    await post(await commandUrl(), { text: "public", blocks, response_type: "in_channel" });
    const shown = seen()[0]?.ts ?? "";
    await link.next().then((event) => link.ack(event));
    const clicked = await click(shown);
    expect(clicked).toMatchObject({ message: { ts: shown } });
    await post(clicked.response_url, { replace_original: false, text: "beside it" });
    expect(seen()).toMatchObject([{ text: "public" }, { text: "beside it", is_ephemeral: true }]);
  });
});
