import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "#playground/clock.ts";
import { type Linked, startLinked } from "./setup/linked.ts";
import { quiet } from "./setup/quiet.ts";
import { refusal } from "./setup/refusal.ts";

describe("a trigger_id", () => {
  const clock = movableClock();
  let app: Linked;

  beforeEach(async () => {
    app = await startLinked(clock);
  });
  afterEach(() => app.close());

  const newTrigger = async () => String((await app.command()).trigger_id);
  const open = (trigger_id: string) =>
    new WebClient(app.playground.botToken, {
      slackApiUrl: app.playground.apiUrl,
      logger: quiet,
    }).views.open({
      trigger_id,
      view: { type: "modal", title: { type: "plain_text", text: "Title" }, blocks: [] },
    });

  it("opens one window", async () => {
    const trigger = await newTrigger();
    expect(await open(trigger)).toMatchObject({ ok: true });
    expect(app.playground.person("ada").modal()).not.toBeNull();
    expect(await refusal(open(trigger))).toBe("exchanged_trigger_id");
    expect(await refusal(open("1.2.3"))).toBe("invalid_trigger_id");
  });

  it("works for three seconds, or until a test makes it too old", async () => {
    const inTime = await newTrigger();
    clock.advance(3_000);
    expect(await open(inTime)).toMatchObject({ ok: true });
    const late = await newTrigger();
    clock.advance(3_001);
    expect(await refusal(open(late))).toBe("expired_trigger_id");
    const expired = await newTrigger();
    app.playground.expireTriggers();
    expect(await refusal(open(expired))).toBe("expired_trigger_id");
  });
});
