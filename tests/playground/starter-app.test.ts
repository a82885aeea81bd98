import { App } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { freePort } from "../setup/free-port.ts";
import { socketApp, until } from "./setup/bolt.ts";
import { quiet } from "./setup/quiet.ts";
import { registerStarterListeners } from "./setup/starter-app.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("the starter app, by its API address alone", () => {
  it("does all that it does over Socket Mode", async () => {
    const playground = await startPlayground({ manifest: starterManifest });
    const app = socketApp(playground);
    registerStarterListeners(app);
    await app.start();
    await useAll(playground);
    await app.stop();
    await playground.close();
  });

  it("does all that it does over HTTP", async () => {
    const port = await freePort();
    const requestUrl = `http://127.0.0.1:${port}/slack/events`;
    const playground = await startPlayground({ manifest: starterManifest, requestUrl });
    const { botToken: token, signingSecret, apiUrl } = playground;
    const app = new App({
      token,
      signingSecret,
      logger: quiet,
      clientOptions: { slackApiUrl: apiUrl },
    });
    registerStarterListeners(app);
    await app.start({ port, host: "127.0.0.1" });
    await useAll(playground);
    await app.stop();
    await playground.close();
  });
});

async function useAll(playground: Playground): Promise<void> {
  const ada = playground.person("ada");
  await ada.command("general", "/sample");
  await until(() => ada.sees("general").find((m) => m.text === "The command was heard."));

  ada.say("general", "greetings to all");
  await until(() => ada.sees("general").find((m) => m.text === "Well met!"));

  ada.openHome();
  const home = await until(() => {
    const opened = ada.openHome();
    return opened.ok ? opened.value : null;
  });
  expect(home.blocks).toMatchObject([{ type: "header", text: { text: "Welcome home" } }]);

  await ada.shortcut("sample_shortcut");
  const first = await until(() => ada.modal());
  await ada.clickInView(first.id, { actionId: "open_next" });
  const second = await until(() => (ada.modal()?.id === first.id ? null : ada.modal()));
  expect(second).toMatchObject({ previous_view_id: first.id, root_view_id: first.id });
  await ada.submit({ words: { words: { type: "plain_text_input", value: "hello" } } });
  expect(ada.modal()).toBeNull();
  await until(() => ada.sees("@starter").find((m) => m.text === "You wrote: hello"));
}
