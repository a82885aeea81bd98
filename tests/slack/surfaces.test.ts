import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { active, boldWords, menuOptions } from "./setup/blocks.ts";
import { harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace, type Workspace } from "./setup/workspace.ts";

const openSaid = "“We will keep the harbour open, whatever the weather,”";

describe.each(["socket", "http"] as const)("what people see over %s", (transport) => {
  let workspace: Workspace;
  const person = (handle: string) => workspace.playground.person(handle);
  const count = (handle: string, place: string) => workspace.seen(handle, place).length;
  const asks: Workspace["asks"] = (...given) => workspace.asks(...given);

  beforeAll(async () => {
    workspace = await openWorkspace(harbourLibrary(), transport);
  });
  afterAll(() => workspace[Symbol.asyncDispose]());

  /** Presses a button of an answer. */
  const press = (handle: string, place: string, ts: string, actionId: string) =>
    person(handle).click(place, ts, { actionId });

  it("a slash command is answered to the asker alone, also where the app isn't a member", async () => {
    const { answer } = await asks("ada", "random", "/whosaid weather");
    expect(answer.words).toContain(`Ines Okafor, Mayor${openSaid}`);
    expect(answer.words).toContain("Harbour to stay open, says mayor · ¶3");
    expect(boldWords(answer.blocks)).toContain("weather");
    expect(workspace.seen("ben", "random")).toEqual([]);
  });

  it("an empty command brings help with examples of this library", async () => {
    const { answer } = await asks("ada", "random", "/whosaid");
    expect(answer.words).toContain("Ines Okafor");
    expect(answer.words).toContain("Try:");
  });

  it("a suggestion in a direct message is the conversation's next turn", async () => {
    const direct = workspace.direct("ben");
    const { answer } = await asks("ben", direct, "help");
    const known = count("ben", direct);
    await press("ben", direct, answer.ts, "suggestion.0");
    const next = await workspace.answer("ben", direct, known);
    expect(next.words).not.toContain("Try:");
    expect(workspace.seen("ben", direct).at(-2)?.ts).toBe(answer.ts);
  });

  it("a suggestion is asked by its button", async () => {
    const { answer } = await asks("ada", "random", "/whosaid");
    const [first] = [...JSON.stringify(answer.blocks).matchAll(/"suggestion\.\d"/g)];
    expect(first).toBeDefined();
    await press("ada", "random", answer.ts, "suggestion.0");
    await expect.poll(() => workspace.seen("ada", "random").at(-1)?.words).not.toContain("Try:");
  });

  it("a mention is answered in its thread, for everybody", async () => {
    const { answer, ts } = await asks("ada", "general", "@whosaid who said brave promise?");
    expect(answer.thread).toBe(ts);
    expect(answer.words).toContain("Tom Reyes");
    expect(answer.words).toContain("quoted in part");
    expect(workspace.seen("ben", "general").at(-1)?.ts).toBe(answer.ts);
  });

  it("a follow-up in the thread continues its last question", async () => {
    const { ts } = await asks("ada", "general", "@whosaid what did Reyes say about the harbour?");
    const { answer } = await asks("ada", "general", "@whosaid and the ice breaker?", ts ?? "");
    expect(answer.thread).toBe(ts);
    expect(answer.words).toContain("Not found from Tom Reyes in these words in this one article.");
  });

  it("a direct message is answered there, and a follow-up continues it", async () => {
    const direct = workspace.direct("ben");
    const { answer } = await asks("ben", direct, "what did Okafor say about the harbour?");
    expect(answer.words).toContain(openSaid);
    expect(answer.thread).toBeUndefined();
    const next = await asks("ben", direct, "and about the ice breaker?");
    expect(next.answer.words).toContain("“And the town will pay for the ice breaker,”");
  });

  it("hostile text pings nobody and is never repeated in a channel", async () => {
    const { answer } = await asks("ada", "general", "@whosaid <!channel> <@U123> *zebra* `x` &lt;");
    expect(JSON.stringify(answer)).not.toMatch(/zebra|<!|<@|U123/);
    expect(active(answer.blocks)).toEqual([]);
  });

  it("Context opens the paragraphs around it, and more on demand", async () => {
    const { answer } = await asks("ada", "random", "/whosaid weather");
    await press("ada", "random", answer.ts, "result.context");
    const window = await workspace.modal("ada");
    expect(window.title).toContain("In context");
    expect(window.words).toContain("¶3 “We will keep the harbour open, whatever the weather,”");
    expect(window.words).toContain("¶2 Mayor Ines Okafor said");
    expect(window.words).not.toContain("¶7");
    await person("ada").clickInView(window.id, { actionId: "context.more" });
    await expect.poll(async () => (await workspace.modal("ada")).words).toContain("¶6");
    await person("ada").closeModal();
  });

  it("Why this speaker? shows the steps from the words to the name", async () => {
    const { answer } = await asks("ada", "random", "/whosaid ice breaker");
    expect(answer.words).toContain("inferred: “she” in ¶4 is Ines Okafor");
    await press("ada", "random", answer.ts, "result.why");
    const window = await workspace.modal("ada");
    expect(window.words).toContain("From the words to the speaker:");
    expect(window.words).toContain("¶4: she — stands for the speaker");
    expect(window.words).toMatch(/\d% sure: of 100 like this/);
    await person("ada").closeModal();
  });

  it("Cite gives every format, to copy", async () => {
    const { answer } = await asks("ada", "random", "/whosaid weather");
    const [cite] = menuOptions(answer.blocks).filter(({ text }) => text.text === "Cite");
    const choice = { selected_option: cite };
    await person("ada").click("random", answer.ts, { actionId: "result.menu", choice });
    const { words } = await workspace.modal("ada");
    for (const format of ["Plain", "Markdown", "HTML", "CSV row", "TextQuoteSelector", "Receipt"])
      expect(words).toContain(format);
    expect(words).toContain("<blockquote>“We will keep the harbour open, whatever the weather,”");
    await person("ada").closeModal();
  });

  it("Share posts for everybody and names the sharer", async () => {
    const { answer } = await asks("ada", "general", "/whosaid weather");
    const known = count("ben", "general");
    await press("ada", "general", answer.ts, "result.share");
    const shared = await workspace.answer("ben", "general", known);
    expect(shared.words).toContain(openSaid);
    expect(JSON.stringify(shared.blocks)).toContain(`"user_id":"${person("ada").user.id}"`);
    await press("ben", "general", shared.ts, "result.context");
    expect((await workspace.modal("ben")).words).toContain("¶2 Mayor Ines Okafor said");
    await person("ben").closeModal();
  });

  it("Share posts in a channel that the app isn't in, too", async () => {
    const { answer } = await asks("ada", "random", "/whosaid weather");
    await press("ada", "random", answer.ts, "result.share");
    const shared = await workspace.answer("ben", "random");
    expect(shared.words).toContain(openSaid);
    await press("ben", "random", shared.ts, "result.why");
    expect((await workspace.modal("ben")).words).toContain("From the words to the speaker:");
    await person("ben").closeModal();
  });

  it("Share posts in a conversation of others, too", async () => {
    const opened = person("ada").directMessage("ben");
    const place = opened.ok ? opened.value.id : "";
    const { answer } = await asks("ada", place, "/whosaid weather");
    await press("ada", place, answer.ts, "result.share");
    expect((await workspace.answer("ben", place)).words).toContain(openSaid);
  });

  it("Who said this? answers on a message, in a window", async () => {
    const said = person("ben").say("general", "No ship of mine leaves the harbour in a storm");
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("who_said_this", { place: "general", ts: said.value.ts });
    const window = await workspace.modal("ada");
    expect(window.words).toContain("Tom Reyes");
    await person("ada").closeModal();
  });

  it("Who said this? finds the quotation of a message that says more around it", async () => {
    const text = "“No ship of mine leaves the harbour in a storm.” What a thing to say!";
    const said = person("ben").say("general", text);
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("who_said_this", { place: "general", ts: said.value.ts });
    expect((await workspace.modal("ada")).words).toContain("Tom Reyes");
    await person("ada").closeModal();
  });

  it("Who said this? takes a message's one quotation for what is asked, and not the name before it", async () => {
    const said = person("ben").say("general", 'Reyes, today: "no ship of mine leaves the harbour"');
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("who_said_this", { place: "general", ts: said.value.ts });
    const { words } = await workspace.modal("ada");
    expect(words).toContain("Tom Reyes: 1 quotation in this one article.");
    expect(words).not.toContain("Not word for word");
    await person("ada").closeModal();
  });

  it("Who said this? tells whose words each quotation of a message is", async () => {
    const text = "• “harbour”\n• “a brave promise”";
    const said = person("ben").say("general", text);
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("who_said_this", { place: "general", ts: said.value.ts });
    const { words } = await workspace.modal("ada");
    expect(words).toContain("2 quotations checked");
    expect(words).toMatch(/Ines Okafor.*Tom Reyes/s);
    await person("ada").closeModal();
  });

  it("what is found on a message is shared in its thread", async () => {
    const said = person("ben").say("general", "• “harbour”\n• “a brave promise”");
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("check_quotations", { place: "general", ts: said.value.ts });
    const { id } = await workspace.modal("ada");
    const known = count("ben", "general");
    await person("ada").clickInView(id, { actionId: "result.share" });
    const shared = await workspace.answer("ben", "general", known);
    expect(shared).toMatchObject({ thread: said.value.ts });
    expect(shared.words).toContain("Shared by");
    await expect.poll(async () => (await workspace.modal("ada")).title).toContain("Shared");
    await person("ada").closeModal();
    await person("ada").closeModal();
  });

  it("what is found on a message of a channel that the app isn't in is not shared, and why", async () => {
    const said = person("ben").say("random", "No ship of mine leaves the harbour in a storm");
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("who_said_this", { place: "random", ts: said.value.ts });
    const { id } = await workspace.modal("ada");
    await person("ada").clickInView(id, { actionId: "result.share" });
    await expect
      .poll(async () => (await workspace.modal("ada")).words)
      .toBe("Not shared: I am not in this channel. Invite me to it, or use /whosaid there.");
    await person("ada").closeModal();
    await person("ada").closeModal();
  });

  it("Check quotations takes what Slack sets apart as quoted for a quotation", async () => {
    const said = person("ben").say("general", "> no ship of mine leaves\nreally?");
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("check_quotations", { place: "general", ts: said.value.ts });
    const { words } = await workspace.modal("ada");
    expect(words).toContain("Word for word: no ship of mine leaves");
    await person("ada").closeModal();
  });

  it("Check quotations says what to do with words that have no marks", async () => {
    const said = person("ben").say("general", "no ship of mine leaves");
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("check_quotations", { place: "general", ts: said.value.ts });
    expect((await workspace.modal("ada")).words).toBe(
      "There are no words in quotation marks in this text. For words without marks use “Who said this?”.",
    );
    await person("ada").closeModal();
  });

  it("Who said this? says so of a message without words", async () => {
    for (const text of [":tada: :+1::skin-tone-3:", "🎉", "…?!"]) {
      const said = person("ben").say("general", text);
      if (!said.ok) throw new Error(said.message);
      await person("ada").shortcut("who_said_this", { place: "general", ts: said.value.ts });
      expect((await workspace.modal("ada")).words).toBe("There are no words in this message.");
      await person("ada").closeModal();
    }
  });

  it("Check quotations holds each of a message's quotations against the articles", async () => {
    const draft =
      "Okafor said “we will keep the harbour open”. Reyes said “no ship of mine leaves the port in a storm”.";
    const said = person("ben").say("general", draft);
    if (!said.ok) throw new Error(said.message);
    await person("ada").shortcut("check_quotations", { place: "general", ts: said.value.ts });
    const { words } = await workspace.modal("ada");
    expect(words).toContain(
      "2 quotations checked in this one article: 1 word for word, 1 changed.",
    );
    expect(words).toContain("Word for word: we will keep the harbour open");
    expect(words).toContain("In the text: no ship of mine leaves the port in a storm");
    expect(words).toContain("In the source: No ship of mine leaves the harbour in a storm");
    expect(words).toContain("port instead of harbour");
    await person("ada").closeModal();
  });

  it("Ask WhoSaid offers speakers as one types, and answers in its window", async () => {
    await person("ada").shortcut("ask_whosaid");
    const window = await workspace.modal("ada");
    const offered = await person("ada").optionsInView(window.id, {
      actionId: "filter.speaker",
      query: "rey",
    });
    const options: unknown = offered.ok ? offered.value : null;
    expect(JSON.stringify(options)).toContain("Tom Reyes");
    const value = /"value":"([\w-]+)"/.exec(JSON.stringify(options))?.[1] ?? "";
    await person("ada").submit({
      question: { question: { type: "plain_text_input", value: "harbour" } },
      speaker: { "filter.speaker": { type: "external_select", selected_option: { value } } },
    });
    await expect
      .poll(async () => (await workspace.modal("ada")).words)
      .toContain("No ship of mine");
    expect((await workspace.modal("ada")).words).not.toContain(openSaid);
    await person("ada").closeModal();
    expect((await workspace.modal("ada")).words).toContain("Question or words");
    await person("ada").closeModal();
  });

  it("Ask WhoSaid keeps to the article that was chosen, by its whole title", async () => {
    await person("ada").shortcut("ask_whosaid");
    const window = await workspace.modal("ada");
    const choice = { actionId: "filter.article", query: "harbour" };
    const offered = await person("ada").optionsInView(window.id, choice);
    const value = /"value":"([\w-]+)"/.exec(JSON.stringify(offered))?.[1] ?? "";
    const chosen = { type: "external_select", selected_option: { value } };
    await person("ada").submit({
      question: { question: { type: "plain_text_input", value: "storm" } },
      article: { "filter.article": chosen },
    });
    await expect
      .poll(async () => (await workspace.modal("ada")).words)
      .toContain("Tom Reyes: 1 quotation in this one article.");
    await person("ada").closeModal();
    await person("ada").closeModal();
  });

  it("Ask WhoSaid asks for something where nothing was given", async () => {
    await person("ada").shortcut("ask_whosaid");
    await workspace.modal("ada");
    const submitted = await person("ada").submit({
      question: { question: { type: "plain_text_input", value: "" } },
    });
    expect(JSON.stringify(submitted)).toContain("Type a question, or choose a speaker");
    await person("ada").closeModal();
  });

  it("the Home tells what the library holds and searches it", async () => {
    person("ada").openHome();
    const home = () => workspace.playground.person("ada").openHome();
    await expect.poll(() => JSON.stringify(home())).toContain("1 article, ");
    const opened = home();
    const id = opened.ok && opened.value ? opened.value.id : "";
    await person("ada").clickInView(id, {
      actionId: "home.search",
      choice: { value: "weather" },
    });
    expect((await workspace.modal("ada")).words).toContain(openSaid);
    await person("ada").closeModal();
    expect(JSON.stringify(home())).toContain("What did Ines Okafor say?");
    await person("ada").clickInView(id, { actionId: "home.speaker.0" });
    expect((await workspace.modal("ada")).words).toMatch(/quotations? in this one article\./);
    await person("ada").closeModal();
  });

  it("in a group direct message a command is answered in private and a mention in its thread", async () => {
    const opened = person("ada").directMessage("ben", "whosaid");
    const group = opened.ok ? opened.value.id : "";
    const { answer } = await asks("ada", group, "/whosaid weather");
    expect(answer.words).toContain(openSaid);
    expect(workspace.seen("ben", group)).toEqual([]);
    const mention = await asks("ada", group, "@whosaid who said weather?");
    expect(mention.answer.thread).toBe(mention.ts);
    expect(workspace.seen("ben", group)).toHaveLength(1);
  });

  it("a guest is answered like anybody", async () => {
    const { answer } = await asks("gus", "general", "/whosaid weather");
    expect(answer.words).toContain(openSaid);
  });

  it("nothing that the app posted unfurls", () => {
    const posted = workspace.playground.ledger
      .entries()
      .filter((entry) => entry.kind === "api" && entry.method === "chat.postMessage");
    expect(posted.length).toBeGreaterThan(5);
    for (const entry of posted)
      expect(entry).toMatchObject({ args: { unfurl_links: "false", unfurl_media: "false" } });
  });

  it("nothing that the app sent was refused, and nothing failed", () => {
    const refused = workspace.playground.ledger
      .entries()
      .filter((entry) => entry.kind === "api" && entry.answer.ok === false)
      .map((entry) => (entry.kind === "api" ? `${entry.method}: ${entry.answer.error}` : ""));
    expect(refused).toEqual([
      "chat.postMessage: not_in_channel",
      "chat.postMessage: channel_not_found",
      "chat.postMessage: not_in_channel",
    ]);
    expect(workspace.logged.map(({ message }) => message)).toEqual([]);
  });
});
