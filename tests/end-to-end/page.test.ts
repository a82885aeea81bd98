import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../setup/browser.ts";
import { type StartedApp, startApp } from "./setup/npm-start.ts";

describe("the page that npm start prints", () => {
  let app: StartedApp;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(), launchBrowser()]);
    page = await browser.newPage();
    await page.goto(app.page);
    await page.getByText("WhoSaid is connected.").waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it("answers /whosaid respect with both sentences, their speaker, and how he is known", async () => {
    await say("/whosaid respect");
    const messages = page.getByRole("log");
    await messages.getByText("it cannot be unilateral").waitFor();
    const seen = await messages.innerText();
    expect(seen).toContain(
      "President Putin with his actions and his statements has clearly and undoubtedly showed his readiness to respect our partners, but this respect can only be mutual, it cannot be unilateral,",
    );
    expect(seen).toContain(
      "There should be more mutual respect in Russia-US ties, from our viewpoint, much more,",
    );
    expect(seen).toContain("Dmitry Peskov");
    expect(seen).toContain("Russian President Vladimir Putin’s spokesman");
    expect(seen).toMatch(/¶\s?5/);
    expect(seen).toMatch(/¶\s?8/);
    expect(seen).not.toMatch(/(Putin|Trump) said/);
  });

  it("answers a mention in the channel in the mention's thread", async () => {
    await say("@WhoSaid did Putin say mutual respect?");
    const messages = page.getByRole("log");
    await messages.getByText("Not Vladimir Putin in this one article").waitFor();
    expect(await messages.innerText()).toContain("these are the words of Dmitry Peskov");
  });

  it("answers a direct message", async () => {
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /WhoSaid/ })
      .first()
      .click();
    await say("what did Tillerson say about Crimea?");
    const messages = page.getByRole("log");
    await messages.getByText("illegal action").first().waitFor();
    expect(await messages.innerText()).toContain("Rex Tillerson");
  });

  async function say(text: string): Promise<void> {
    await page.getByRole("textbox").fill(text);
    await page.getByRole("button", { name: "Send" }).click();
  }
});
