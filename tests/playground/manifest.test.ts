import { expect, it } from "vitest";
import { readManifest } from "#playground/manifest.ts";
import { startPlayground } from "#playground/playground.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

it("names every field of a manifest that is wrong", () => {
  const wrong = {
    display_information: { name: "x".repeat(36) },
    settings: { socket_mode_enabled: "yes" },
  };
  expect(() => readManifest(wrong)).toThrow(
    /display_information\.name: .*settings\.socket_mode_enabled: /,
  );
});

it("takes a function's parameters in either of the two forms", async () => {
  const text = { type: "string" };
  const functions = {
    bare: { title: "Bare", input_parameters: { who: text } },
    wrapped: {
      title: "Wrapped",
      input_parameters: { required: ["who"], properties: { who: text } },
    },
  };
  const playground = await startPlayground({ manifest: { ...starterManifest, functions } });
  playground.runFunction("bare", {});
  playground.runFunction("wrapped", {});
  const events = playground.ledger
    .of("delivery")
    .map((entry) => Reflect.get(Object(entry.payload), "event"));
  expect(events.map((event) => event.function.input_parameters)).toEqual([
    [{ name: "who", type: "string", is_required: false }],
    [{ name: "who", type: "string", is_required: true }],
  ]);
  await playground.close();
});

it("lets no one write to an app whose messages tab is off or read-only", async () => {
  const { features, ...rest } = starterManifest;
  const tabs = [
    [{ messages_tab_enabled: false }, "messages_tab_disabled"],
    [{ messages_tab_enabled: true, messages_tab_read_only_enabled: true }, "messages_tab_disabled"],
    [{ messages_tab_enabled: true, messages_tab_read_only_enabled: false }, null],
  ] as const;
  for (const [appHome, error] of tabs) {
    const playground = await startPlayground({
      manifest: { ...rest, features: { ...features, app_home: appHome } },
    });
    const said = playground.person("ada").say("@starter", "hello");
    expect(said.ok ? null : said.error).toBe(error);
    await playground.close();
  }
});
