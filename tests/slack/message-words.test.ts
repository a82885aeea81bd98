import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allWords, wordsOfMessage } from "#slack/reading/message-words.ts";
import { draftOf } from "#slack/reading/question.ts";
import { readable } from "./setup/blocks.ts";
import { harbourLibrary } from "./setup/libraries.ts";
import { type RunningApp, runApp } from "./setup/running-app.ts";

const said = "“No ship of mine leaves the harbour in a storm.”";
const section = (text: string) => ({
  type: "rich_text_section",
  elements: [{ type: "text", text }],
});
const richText = (...elements: readonly unknown[]) => ({ type: "rich_text", elements });
const quoted = {
  type: "rich_text_quote",
  elements: [{ type: "text", text: "no ship of mine leaves\nthe harbour in a storm" }],
};
const forwardedWith = (...blocks: readonly unknown[]) => ({
  is_share: true,
  fallback: "[a message]",
  author_name: "Ben",
  message_blocks: [{ team: "T1", channel: "C2", ts: "1.1", message: { blocks } }],
});

/** Messages that show the same words in the ways that Slack has. */
const messages: readonly [string, Record<string, unknown>][] = [
  ["its text", { text: said }],
  ["rich text", { text: "a message", blocks: [richText(section(said))] }],
  [
    "a list",
    { blocks: [richText({ type: "rich_text_list", elements: [section("Draft"), section(said)] })] },
  ],
  ["a quotation bar", { text: "", blocks: [richText(section("Really?"), quoted)] }],
  [
    "a section",
    { blocks: [{ type: "section", text: { type: "mrkdwn", text: `*Draft* ${said}` } }] },
  ],
  [
    "the fields of a section",
    { blocks: [{ type: "section", fields: [{ type: "plain_text", text: said }] }] },
  ],
  ["a context", { blocks: [{ type: "context", elements: [{ type: "mrkdwn", text: said }] }] }],
  ["a message passed on", { text: "", attachments: [forwardedWith(richText(section(said)))] }],
  ["its text, passed on", { text: "thoughts?", attachments: [{ is_share: true, text: said }] }],
  ["the card of a link", { text: "", attachments: [{ title: "Harbour", text: said }] }],
  ["what stands in for a card", { text: "", attachments: [{ fallback: said }] }],
  ["fields of a card", { text: "", attachments: [{ fields: [{ title: "Quote", value: said }] }] }],
  ["a text file", { text: "", files: [{ mimetype: "text/plain", preview: said }] }],
  ["an e-mail", { text: "", files: [{ filetype: "email", plain_text: said, preview: "No" }] }],
  [
    "a file of a message passed on",
    { text: "", attachments: [{ is_share: true, files: [{ preview: said }] }] },
  ],
];

let app: RunningApp;
beforeAll(async () => {
  app = await runApp(harbourLibrary());
});
afterAll(() => app[Symbol.asyncDispose]());

/** What a window says that a shortcut opens on a message. */
async function windowOn(callbackId: string, message: Record<string, unknown>): Promise<string> {
  const known = app.calls("views.open").length;
  const on = { channel: { id: "C1" }, message_ts: "1.1" };
  await app.interact({ type: "message_action", callback_id: callbackId, message, ...on });
  await expect.poll(() => app.calls("views.open").length).toBe(known + 1);
  const view = JSON.parse(app.calls("views.open").at(-1)?.args.view ?? "{}") as {
    blocks: readonly unknown[];
  };
  return readable(view.blocks);
}

async function replyTo(event: Record<string, unknown>): Promise<string> {
  const known = app.calls("chat.postMessage").length;
  await app.event({ user: "U1", ts: `${known}.1`, ...event });
  await expect.poll(() => app.calls("chat.postMessage").length).toBe(known + 1);
  return readable(JSON.parse(app.calls("chat.postMessage").at(-1)?.args.blocks ?? "[]"));
}

const mention = { type: "app_mention", channel: "C1" };
const direct = { type: "message", channel_type: "im", channel: "D1" };

describe("a message shortcut reads what a person sees in the message", () => {
  it.each(messages)("Check quotations, in %s", async (_, message) => {
    expect(await windowOn("check_quotations", message)).toContain("1 word for word");
  });

  it.each(messages)("Who said this?, in %s", async (_, message) => {
    expect(await windowOn("who_said_this", message)).toContain("Tom Reyes");
  });

  it("all quotations of what is written, passed on and attached", async () => {
    const message = {
      text: "Okafor: “we will keep the harbour open”",
      attachments: [forwardedWith(richText(section(said))), { text: "“a brave promise”" }],
    };
    expect(await windowOn("check_quotations", message)).toContain("3 quotations checked");
  });

  it("and not that nothing can be read in a picture", async () => {
    const message = { text: "", files: [{ mimetype: "image/png", name: "harbour.png" }] };
    expect(await windowOn("who_said_this", message)).toBe("There are no words in this message.");
  });
});

describe("a question about a message that is passed on with it", () => {
  const passedOn = { attachments: [forwardedWith(richText(section(said)))] };

  it.each(["<@U0BOT> who said this?", "<@U0BOT> whose words are these?"])(
    "is answered in the thread: %s",
    async (text) => {
      expect(await replyTo({ ...mention, ...passedOn, text })).toContain("Tom Reyes");
    },
  );

  it.each(["<@U0BOT>", "<@U0BOT> is this right?", "<@U0BOT> can you check the quotes please"])(
    "holds its quotations against the articles: %s",
    async (text) => {
      expect(await replyTo({ ...mention, ...passedOn, text })).toContain("1 word for word");
    },
  );

  it("is answered in a direct message, a text file's words too", async () => {
    const files = [{ mimetype: "text/plain", preview: said }];
    const text = "is this right?";
    const reply = await replyTo({ ...direct, subtype: "file_share", files, text });
    expect(reply).toContain("1 word for word");
    expect(reply).not.toContain("can’t read files");
  });

  it("leaves a question that says what it asks as it is", async () => {
    const text = "<@U0BOT> what did Okafor say about the ice breaker?";
    expect(await replyTo({ ...mention, ...passedOn, text })).toContain("the town will pay");
  });
});

describe("any message", () => {
  it("is read without a fault, and leaves no mention, whatever Slack sends", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (message) => {
        expect(draftOf(allWords(wordsOfMessage(message)))).not.toMatch(/<[@#!][^<>]*>/);
      }),
    );
  });
});

const names = ["text", "blocks", "attachments", "files"] as const;
