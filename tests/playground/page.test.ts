import type { App, BlockAction, OverflowAction } from "@slack/bolt";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { launchBrowser } from "../setup/browser.ts";
import { socketApp } from "./setup/bolt.ts";
import { starterManifest } from "./setup/starter-manifest.ts";

describe("the page", { timeout: 60_000 }, () => {
  let playground: Playground;
  let app: App;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  const dividers = Array.from({ length: 90 }, () => ({ type: "divider" }) as const);

  beforeAll(async () => {
    playground = await startPlayground({ manifest: starterManifest });
    app = socketApp(playground);
    app.command("/sample", async ({ command, ack, respond }) => {
      await ack();
      await respond(`You said *${command.text}*`);
    });
    app.message(async ({ message, say }) => {
      if (message.channel_type === "im") await say("A <https://example.test|link> & <script>");
    });
    app.event("app_mention", async ({ event, say }) => {
      const button = {
        type: "button",
        action_id: "share",
        text: { type: "plain_text", text: "Share" },
      } as const;
      const section = {
        type: "section",
        text: { type: "mrkdwn", text: "> quoted _words_" },
      } as const;
      const option = { text: { type: "plain_text", text: "Cite" }, value: "cite" } as const;
      const overflow = { type: "overflow" as const, action_id: "more", options: [option] };
      const date = {
        type: "date",
        timestamp: 1_772_445_600,
        format: "On {date_long_full}",
      } as const;
      await say({
        thread_ts: event.ts,
        text: "x",
        blocks: [
          section,
          { type: "actions", elements: [button, overflow] },
          {
            type: "rich_text",
            elements: [
              { type: "rich_text_section", elements: [date] },
              { type: "rich_text_quote", elements: [{ type: "text", text: "first\nsecond" }] },
            ],
          },
        ],
      });
    });
    app.action<BlockAction<OverflowAction>>("more", async ({ ack, action, respond }) => {
      await ack();
      await respond({ replace_original: false, text: `Chosen: ${action.selected_option.value}` });
    });
    app.action("share", async ({ ack, respond }) => {
      await ack();
      await respond({
        response_type: "in_channel",
        replace_original: false,
        text: "Shared with all",
      });
    });
    app.shortcut("sample_shortcut", async ({ ack, client, body }) => {
      await ack();
      const element = { type: "plain_text_input", action_id: "reason" } as const;
      await client.views.open({
        trigger_id: body.trigger_id,
        view: {
          type: "modal",
          callback_id: "why",
          title: { type: "plain_text", text: "Say why" },
          submit: { type: "plain_text", text: "Send it" },
          blocks: [
            ...dividers,
            {
              type: "input",
              block_id: "reason",
              label: { type: "plain_text", text: "Reason" },
              element,
            },
          ],
        },
      });
    });
    app.view("why", async ({ ack, view }) => {
      const given = view.state.values.reason?.reason?.value;
      if (given === "no") await ack({ response_action: "errors", errors: { reason: "Try again" } });
      else await ack();
    });
    app.event("app_home_opened", async ({ client, event }) => {
      if (event.tab === "messages")
        await client.assistant.threads.setSuggestedPrompts({
          channel_id: event.channel,
          prompts: [{ title: "Say hello", message: "hello to you" }],
        });
      const element = { type: "plain_text_input", action_id: "ask" } as const;
      const label = { type: "plain_text", text: "Ask, then press Enter" } as const;
      const input = {
        type: "input",
        block_id: "ask",
        dispatch_action: true,
        label,
        element,
      } as const;
      const blocks = [input, ...dividers];
      await client.views.publish({ user_id: event.user, view: { type: "home", blocks } });
    });
    app.action("ask", async ({ ack, client, body, action }) => {
      await ack();
      await client.chat.postMessage({
        channel: body.user.id,
        text: `Asked: ${"value" in action ? action.value : ""}`,
      });
    });
    await app.start();
    browser = await launchBrowser();
  }, 60_000);
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(playground.url);
    await page.getByRole("heading", { name: "#general" }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await app.stop();
    await playground.close();
    expect(faults).toEqual([]);
  });

  const write = async (text: string) => {
    await page.getByRole("textbox", { name: /^Message/ }).fill(text);
    await page.getByRole("button", { name: "Send" }).click();
  };

  it("says who the app is and what can be typed", async () => {
    await page.getByText("Starter is connected.").waitFor();
    await page.getByText("/sample [words]").waitFor();
  });

  it("runs a slash command and shows its answer as only visible to the sender", async () => {
    await write("/sample hello there");
    const answer = page.getByRole("article", {
      name: "Message from starter, app, only visible to you",
    });
    await answer.getByText("hello there").waitFor();
    expect(await answer.locator("strong", { hasText: "hello there" }).count()).toBe(1);
  });

  it("shows the reply to a mention in its thread, with a button that works", async () => {
    await write("@starter are you there?");
    const reply = page.getByRole("article", { name: "Message from starter, app, in a thread" });
    await reply.getByRole("button", { name: "Share" }).click();
    await page.getByText("Shared with all").waitFor();
    expect(await reply.locator("blockquote em").first().textContent()).toBe("words");
  });

  it("opens an overflow menu by what Slack shows of it, and hands over what was chosen", async () => {
    await write("@starter once more");
    const reply = page.getByRole("article", { name: "Message from starter, app, in a thread" });
    await reply.last().getByLabel("More actions").click();
    await reply.last().getByRole("button", { name: "Cite" }).click();
    await page.getByText("Chosen: cite").waitFor();
    expect(await reply.last().getByRole("button", { name: "Cite" }).isVisible()).toBe(false);
  });

  it("shows a date as the reader's browser writes it", async () => {
    await write("@starter what day is it?");
    await page.getByText("On March 2, 2026").last().waitFor();
  });

  it("holds a direct conversation, and shows markup in text as text", async () => {
    await page.getByRole("button", { name: "starter", exact: true }).click();
    await page.getByRole("heading", { name: "starter" }).waitFor();
    await write("hi");
    await page.getByRole("link", { name: "link" }).waitFor();
    await page.getByText("& <script>").waitFor();
  });

  it("offers what the app suggests to write to it, and writes that", async () => {
    await page.getByRole("button", { name: "starter", exact: true }).click();
    await page.getByRole("region", { name: "Suggested prompts" }).getByRole("button").click();
    await page.getByText("hello to you").waitFor();
    await page.getByRole("button", { name: "#general" }).click();
    await page.getByRole("button", { name: "Say hello" }).waitFor({ state: "detached" });
  });

  it("breaks the lines of a message where they break", async () => {
    await write("@starter two lines, please");
    const quote = page.getByRole("log").locator("blockquote", { hasText: "second" }).last();
    expect(await quote.innerText()).toBe("first\nsecond");
  });

  it("keeps in sight what is new in the thread that one replies in", async () => {
    await page.setViewportSize({ width: 700, height: 420 });
    await write("@starter begin");
    const begun = page.getByRole("article", { name: "Message from Ada Moreau" }).last();
    for (let index = 0; index < 6; index += 1) await write(`/sample filler ${index}`);
    await page.getByText("filler 5").waitFor();
    await begun.getByRole("button", { name: "Reply in thread" }).click();
    await page.getByRole("textbox", { name: "Reply in the thread" }).fill("and now?");
    await page.getByRole("button", { name: "Send" }).click();
    const reply = page.getByText("and now?");
    await reply.waitFor();
    await expect
      .poll(async () => {
        const [inner, outer] = [
          await reply.boundingBox(),
          await page.getByRole("log").boundingBox(),
        ];
        if (inner === null || outer === null) return false;
        return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
      })
      .toBe(true);
  });

  it("opens a modal at its top, fills it in, shows what is wrong with it and closes it", async () => {
    await page.getByRole("button", { name: "Sample shortcut" }).click();
    const dialog = page.getByRole("dialog", { name: "Say why" });
    expect(await dialog.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await dialog.getByRole("textbox", { name: "Reason" }).fill("no");
    await dialog.getByRole("button", { name: "Send it" }).click();
    await dialog.getByText("Try again").waitFor();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("yes");
    await dialog.getByRole("button", { name: "Send it" }).click();
    await dialog.waitFor({ state: "hidden" });
  });

  it("hands over what was typed in App Home on Enter, and not before", async () => {
    await page.getByRole("button", { name: "App Home" }).click();
    const field = page.getByRole("textbox", { name: "Ask, then press Enter" });
    await field.fill("one");
    await page.getByRole("heading", { name: "Starter: Home" }).click();
    await field.fill("one two");
    await field.press("Enter");
    await page.getByRole("button", { name: "starter", exact: true }).click();
    await page.getByText("Asked: one two").waitFor();
    expect(await page.getByText("Asked: ").count()).toBe(1);
  });

  it("shows each person's own App Home", async () => {
    const home = page.getByRole("button", { name: "App Home" });
    await home.click();
    const field = page.getByRole("textbox", { name: "Ask, then press Enter" });
    await field.waitFor();
    expect(await home.getAttribute("aria-current")).toBe("page");
    await page.getByLabel("You are").selectOption("Ben Okafor");
    await page.getByText("no Home yet").waitFor({ state: "hidden" });
    await field.waitFor();
  });

  it("opens App Home at its top, and a place at its newest message", async () => {
    await page.setViewportSize({ width: 700, height: 300 });
    await page.reload();
    await page.getByRole("heading", { name: "#general" }).waitFor();
    for (const words of ["one", "two", "three", "four"]) {
      await write(`/sample ${words}`);
      await page.getByText(`You said ${words}`).waitFor();
    }
    const scrolled = () =>
      page.locator("#messages").evaluate(({ scrollTop, scrollHeight, clientHeight }) => ({
        toTop: scrollTop === 0,
        toEnd: scrollTop + clientHeight > scrollHeight - 40,
      }));
    await expect.poll(scrolled).toEqual({ toTop: false, toEnd: true });
    await page.getByRole("button", { name: "App Home" }).click();
    await page.getByRole("textbox", { name: "Ask, then press Enter" }).waitFor();
    expect(await scrolled()).toMatchObject({ toTop: true });
    await page.getByRole("button", { name: "#general" }).click();
    await page.getByText("You said four").waitFor();
    await expect.poll(scrolled).toEqual({ toTop: false, toEnd: true });
  });

  it("leaves a phone room for the messages", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const box = await page.locator("#messages").boundingBox();
    expect(box?.height).toBeGreaterThan(844 / 2);
  });

  it("tells the sender when a command is unknown, and keeps what was typed", async () => {
    await write("/nothing at all");
    await page.getByRole("alert").getByText("/nothing is not a valid command.").waitFor();
    const composer = page.getByRole("textbox", { name: /^Message/ });
    await expect.poll(() => composer.inputValue()).toBe("/nothing at all");
  });

  it("tells when the app comes and when it is gone", async () => {
    const other = await startPlayground({ manifest: starterManifest });
    await page.goto(other.url);
    await page.getByText("Starter is not connected.").waitFor();
    const late = socketApp(other);
    await late.start();
    await page.getByText("Starter is connected.").waitFor();
    await late.stop();
    await page.getByText("Starter is not connected.").waitFor();
    await page.goto("about:blank");
    await other.close();
  });
});
