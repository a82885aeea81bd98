import { describe, expect, it } from "vitest";
import { harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace } from "./setup/workspace.ts";

describe("a Socket Mode connection", () => {
  it("is renewed before Slack closes it, is opened again when cut, and ignores odd frames", async () => {
    await using workspace = await openWorkspace(harbourLibrary(), "socket");
    const ada = workspace.playground.person("ada");
    const { sockets } = workspace.playground;
    const answered = async (known: number) => {
      await ada.type("random", "/whosaid weather");
      await workspace.answer("ada", "random", known);
    };
    const opened = () =>
      workspace.playground.ledger
        .entries()
        .filter((entry) => entry.kind === "socket" && entry.change === "opened").length;
    await expect.poll(opened).toBe(2);
    for (const frame of [
      "null",
      "7",
      "[]",
      "{",
      '{"type":"app_rate_limited"}',
      '{"type":"events_api"}',
    ])
      sockets.sendRaw(frame);
    await answered(0);
    sockets.disconnect("refresh_requested", "one");
    await answered(1);
    await expect.poll(opened, { timeout: 5_000 }).toBe(3);
    sockets.drop("all");
    await expect.poll(opened, { timeout: 8_000 }).toBe(5);
    await answered(2);
  });

  it("answers an envelope once that comes twice", async () => {
    await using workspace = await openWorkspace(harbourLibrary(), "socket");
    const ada = workspace.playground.person("ada");
    const { sockets, ledger } = workspace.playground;
    await ada.type("random", "/whosaid weather");
    await workspace.answer("ada", "random");
    const delivered = ledger.entries().find((entry) => entry.kind === "delivery");
    const payload = delivered?.kind === "delivery" ? delivered.payload : null;
    const envelope = { type: "slash_commands", payload, accepts_response_payload: true };
    for (const envelopeId of ["one", "one", "two"])
      sockets.sendRaw(JSON.stringify({ ...envelope, envelope_id: envelopeId }));
    await workspace.answer("ada", "random", 2);
    expect(workspace.seen("ada", "random")).toHaveLength(3);
  });
});
