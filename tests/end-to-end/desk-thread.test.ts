import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Playground, startPlayground } from "#playground/playground.ts";
import { freePort } from "../setup/free-port.ts";
import { type People, peopleOf } from "../slack/setup/people.ts";
import { type ServingApp, startServing } from "./setup/npm-start.ts";

const story = `Library to open on Sundays

Librarian Oda Brandt said on Monday that the reading room would stay warm.

“We will open the doors on Sundays, and nobody has to be quiet,” Brandt told the council.

“The lamps are paid for until spring,” she added.`;

const sunday = "“We will open the doors on Sundays, and nobody has to be quiet,”";
const lamps = "“The lamps are paid for until spring,”";

let home = "";
let env: Record<string, string>;
let playground: Playground;
let people: People;
let app: ServingApp;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "whosaid-desk-"));
  for (const folder of ["articles", "hinder"]) mkdirSync(join(home, folder));
  writeFileSync(join(home, "articles", "sundays.txt"), story);
});
afterEach(async () => {
  app?.stop();
  await app?.ended;
  await playground.close();
  rmSync(home, { recursive: true });
});

/** Opens a workspace whose Slack is in this process, and starts the app for it as `npm start` does. */
async function open(transport: "socket" | "http", args: readonly string[] = []): Promise<void> {
  const port = await freePort();
  const manifest: unknown = parse(readFileSync("manifest.yml", "utf8"));
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  playground = await startPlayground({ manifest, ...(transport === "http" && { requestUrl }) });
  people = peopleOf(playground);
  const { botToken, appToken, signingSecret, apiUrl } = playground;
  env = {
    LIBRARY_DIR: join(home, "articles"),
    DATA_DIR: join(home, "data"),
    HINDER: join(home, "hinder"),
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: botToken,
    PORT: String(port),
    ...(transport === "http"
      ? { SLACK_SIGNING_SECRET: signingSecret }
      : { SLACK_APP_TOKEN: appToken }),
  };
  app = await startServing(env, args);
}

function say(handle: string, text: string): string {
  const said = playground.person(handle).say("general", text);
  if (!said.ok) throw new Error(said.message);
  return said.value.ts;
}

describe.each(["socket", "http"] as const)("the app as it starts, over %s", (transport) => {
  it("answers on every surface, and by a button after a restart", async () => {
    await open(transport);
    const { asks, modal } = people;
    const ada = playground.person("ada");
    const { answer } = await asks("ada", "random", "/whosaid sundays");
    expect(answer.words).toContain(sunday);
    const { ts } = await asks("ada", "general", "@whosaid what did Brandt say about doors?");
    const next = await asks("ada", "general", "@whosaid and the lamps?", ts ?? "");
    expect(next.answer).toMatchObject({ thread: ts, words: expect.stringContaining(lamps) });
    const direct = people.direct("ben");
    expect((await asks("ben", direct, "who is Brandt?")).answer.words).toContain("Oda Brandt");

    await ada.click("random", answer.ts, { actionId: "result.why" });
    expect((await modal("ada")).words).toContain("From the words to the speaker:");
    await ada.closeModal();
    const quoting = say("ben", "“the lamps are paid for”");
    await ada.shortcut("check_quotations", { place: "general", ts: quoting });
    expect((await modal("ada")).words).toContain("Word for word: the lamps are paid for");
    await ada.closeModal();
    await ada.shortcut("ask_whosaid");
    const choice = { actionId: "filter.speaker", query: "bra" };
    const offered = await ada.optionsInView((await modal("ada")).id, choice);
    expect(JSON.stringify(offered)).toContain("Oda Brandt");
    await ada.closeModal();
    await expect.poll(() => JSON.stringify(ada.openHome())).toContain("1 article, ");
    const step = playground.runFunction("find_who_said_it", { question: "lamps" });
    await expect.poll(() => step.outcome).toMatchObject({ outputs: { speaker: "Oda Brandt" } });

    const help = await asks("ada", "random", "/whosaid");
    app.stop();
    expect(await app.ended).toBe(0);
    app = await startServing(env);
    await ada.click("random", help.answer.ts, { actionId: "suggestion.0" });
    await expect
      .poll(() => people.seen("ada", "random").at(-1)?.words, { timeout: 5_000 })
      .toMatch(/Oda Brandt|“/);
    expect(app.said).toEqual([]);
  });

  it("tells who asked of a fault at the desk, and the log its code and where it was", async () => {
    await open(transport);
    const tables = new DatabaseSync(join(home, "data", "slack.sqlite"));
    tables.exec("ALTER TABLE asked RENAME TO away");
    const told = async () => (await people.asks("ada", "random", "/whosaid lamps")).answer.words;
    await expect.poll(told, { timeout: 5_000 }).toContain("Something went wrong.");
    tables.exec("ALTER TABLE away RENAME TO asked");
    tables.close();
    const words = people.seen("ada", "random").at(-1)?.words ?? "";
    const [reference = ""] = /(?<=reference )\w+/.exec(words) ?? [];
    const logged = () => app.logged.find((line) => line.includes(reference));
    await expect.poll(logged).toBeDefined();
    expect(JSON.parse(logged() ?? "")).toMatchObject({
      reference,
      code: "ERR_SQLITE_ERROR",
      error: "no such table: asked",
      stack: expect.stringContaining("src/slack/memory/tables.ts"),
      msg: "A request failed",
    });
  });
});

describe("a desk that is held up", () => {
  const hinder = (name: string) => writeFileSync(join(home, "hinder", name), "");
  const letGo = () => rmSync(join(home, "hinder", "hold"));
  const preloaded = new URL("./setup/hindered-desk.js", import.meta.url).href;

  /** Asks something that the desk can't answer yet. */
  async function askMeanwhile(): Promise<void> {
    hinder("hold");
    await expect.poll(() => existsSync(join(home, "hinder", "held"))).toBe(true);
    const typed = await playground.person("ada").type("random", "/whosaid lamps");
    if (!typed.ok) throw new Error(typed.message);
  }

  it("keeps no request of Slack's waiting", async () => {
    await open("socket", ["--import", preloaded]);
    await askMeanwhile();
    expect(people.seen("ada", "random")).toEqual([]);
    letGo();
    expect((await people.answer("ada", "random")).words).toContain(lamps);
  });

  it("answers what it was asked before the app stops, and remembers it", async () => {
    await open("socket", ["--import", preloaded]);
    await askMeanwhile();
    app.stop();
    // It takes nothing new any more by then.
    await expect.poll(() => playground.sockets.count(), { timeout: 10_000 }).toBe(0);
    letGo();
    expect(await app.ended).toBe(0);
    expect((await people.answer("ada", "random")).words).toContain(lamps);
    const tables = new DatabaseSync(join(home, "data", "slack.sqlite"));
    expect(tables.prepare("SELECT question FROM asked").all()).toEqual([{ question: "lamps" }]);
    tables.close();
  });

  it("ends the app when its thread ends, with why, and tells who asked", async () => {
    await open("socket", ["--import", preloaded]);
    await askMeanwhile();
    hinder("end");
    letGo();
    expect(await app.ended).toBe(1);
    expect(app.said.join("")).toBe(
      "whosaid: The thread that answers questions ended (the disk is gone): start the app again.\n",
    );
    expect((await people.answer("ada", "random")).words).toContain("Something went wrong.");
    expect(app.logged.join()).toContain("hindered-desk.js");
  });

  it("doesn't start where its thread ends before", async () => {
    hinder("end");
    await expect(open("socket", ["--import", preloaded])).rejects.toThrow(
      /^The app ended before it was ready: whosaid: Error: the disk is gone\n +at .*hindered-desk/,
    );
  });

  it("ends even where the desk never comes back from a question", async () => {
    await open("socket", ["--import", preloaded]);
    await askMeanwhile();
    app.stop();
    expect(await app.ended).toBe(0);
  });
});
