import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "#library/library.ts";
import { harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace, type Workspace } from "./setup/workspace.ts";

describe.each(["socket", "http"] as const)("manners over %s", (transport) => {
  let workspace: Workspace;
  let direct: string;
  let later = 0;
  const person = (handle: string) => workspace.playground.person(handle);
  const count = (handle: string, place: string) => workspace.seen(handle, place).length;
  const asks: Workspace["asks"] = (...given) => workspace.asks(...given);

  beforeAll(async () => {
    workspace = await openWorkspace(faultyLibrary(), transport, { now: () => Date.now() + later });
    direct = workspace.direct("ben");
  });
  afterAll(() => workspace[Symbol.asyncDispose]());

  /** What the app says in a place from here on, up to its answer to a question that is asked last. */
  async function saidMeanwhile(place: string, act: () => unknown): Promise<string[]> {
    const known = count("ben", place);
    await act();
    const last = place === direct ? "who said storm?" : "@whosaid who said storm?";
    person("ben").say(place, last);
    const words = () =>
      workspace
        .seen("ben", place)
        .slice(known)
        .map((seen) => seen.words);
    await expect.poll(() => words().some((each) => each.includes("No ship of mine"))).toBe(true);
    return words();
  }

  it("thanks are answered like that, and end no conversation", async () => {
    const direct = workspace.direct("ben");
    await asks("ben", direct, "what did Okafor say about the harbour?");
    for (const thanks of [
      "great, thanks!",
      "OK.",
      "cool, got it",
      "Perfect!",
      ":+1::skin-tone-3:",
      "🙏",
    ])
      expect((await asks("ben", direct, thanks)).answer.words).toBe("You’re welcome.");
    const next = await asks("ben", direct, "and about the ice breaker?");
    expect(next.answer.words).toContain("“And the town will pay for the ice breaker,”");
    const { ts, answer } = await asks("ada", "general", "@whosaid thank you very much :pray:");
    expect(answer).toMatchObject({ thread: ts, words: "You’re welcome." });
    const cheered = await asks("ada", "general", "@whosaid :tada: :+1:", ts ?? "");
    expect(cheered.answer.words).toBe("You’re welcome.");
    expect((await asks("ada", "general", "@whosaid :wave:")).answer.words).toContain("Try:");
  });

  it("takes a double click for one press, and a later press for another", async () => {
    const { answer } = await asks("ben", "general", "/whosaid weather");
    const share = () => person("ben").click("general", answer.ts, { actionId: "result.share" });
    const posted = await saidMeanwhile("general", async () => {
      await Promise.all([share(), share()]);
      later += 2_000;
      await share();
    });
    expect(posted.filter((words) => words.includes("Shared by"))).toHaveLength(2);
  });

  it("says nothing of a share but that it could not be", async () => {
    const { answer } = await asks("ada", "general", "/whosaid weather");
    const known = count("ada", "general");
    const archived = { kind: "error", on: "chat.postMessage", error: "is_archived" } as const;
    workspace.playground.faults.add({ ...archived, times: 1 });
    const share = () => person("ada").click("general", answer.ts, { actionId: "result.share" });
    await share();
    const refused = await workspace.answer("ada", "general", known);
    expect(refused.words).toBe("Not shared: this channel is archived.");
    later += 2_000;
    await share();
    const shared = await workspace.answer("ada", "general", known + 1);
    expect(shared.words).toContain("Shared by");
    const { answer: next } = await asks("ada", "general", "/whosaid storm");
    expect(next.words).toContain("No ship of mine");
  });

  it("a file is not passed over in silence", async () => {
    const direct = workspace.direct("ben");
    const file = { name: "photo.png", content: new Uint8Array([1]) };
    const known = count("ben", direct);
    person("ben").share(direct, file);
    const alone = await workspace.answer("ben", direct, known);
    expect(alone.words).toBe("I can’t read files. Paste the words that you want to look up.");
    person("ben").share(direct, file, "who said brave promise?");
    const withWords = await workspace.answer("ben", direct, known + 1);
    expect(withWords.words).toContain("Tom Reyes");
    expect(withWords.words).toContain("I can’t read files: only your words were looked up.");
  });

  it("keeps quiet at edits, joins, reactions and messages to others", async () => {
    const { ts } = await asks("ben", "general", "@whosaid who said weather?");
    const said = await saidMeanwhile("general", () => {
      person("ben").edit("general", ts ?? "", "@whosaid who said brave promise?");
      person("ada").invite("general", "gus");
      person("ada").react("general", ts ?? "", "eyes");
      person("ada").say("general", "who said weather?");
    });
    expect(said).toHaveLength(1);
  });

  it("answers a mention in a direct message once, and never itself", async () => {
    const said = await saidMeanwhile(direct, async () => {
      await asks("ben", direct, "@whosaid @whosaid who said weather?");
    });
    expect(said).toHaveLength(2);
  });

  it("answers in a thread of a direct message there", async () => {
    const { ts } = await asks("ben", direct, "what did Okafor say about the harbour?");
    const { answer } = await asks("ben", direct, "and about the ice breaker?", ts ?? "");
    expect(answer.thread).toBe(ts);
  });

  it("answers a message shortcut on a reply in a thread", async () => {
    const parent = person("ben").say("general", "Remember?");
    const ts = parent.ok ? parent.value.ts : "";
    const reply = person("ben").say("general", "the town will pay for the ice breaker", ts);
    if (!reply.ok) throw new Error(reply.message);
    await person("ada").shortcut("who_said_this", { place: "general", ts: reply.value.ts });
    expect((await workspace.modal("ada")).words).toContain("Ines Okafor");
    await person("ada").closeModal();
  });

  it("gives a workflow its answer, who is quoted in it, and whether there is one", async () => {
    const outcomeOf = async (question: string) => {
      const run = workspace.playground.runFunction("find_who_said_it", { question });
      await expect.poll(() => run.outcome.status).not.toBe("running");
      return run.outcome;
    };
    expect(await outcomeOf("storm")).toEqual({
      status: "succeeded",
      outputs: {
        answer: expect.stringContaining("“No ship of mine leaves the harbour in a storm,”"),
        speaker: "Tom Reyes",
        found: true,
      },
    });
    expect(await outcomeOf("zebra")).toMatchObject({ outputs: { speaker: "", found: false } });
    expect(
      await outcomeOf("what did Reyes say about zebras and what did Okafor say?"),
    ).toMatchObject({
      outputs: { speaker: "Ines Okafor", found: true },
    });
    expect(await outcomeOf("who is quoted?")).toMatchObject({ outputs: { found: true } });
    expect(await outcomeOf("boom")).toMatchObject({ status: "failed" });
  });

  describe("a fault is told to the person alone, with a reference that is in the log", () => {
    const reference = (words: string) => /reference ([0-9a-f]{8})\./.exec(words)?.[1];
    const references = () => workspace.logged.map((line) => line.reference);

    it.each([
      ["a command", "general", "/whosaid boom"],
      ["a mention", "general", "@whosaid boom"],
    ])("after %s", async (_, place, text) => {
      const others = count("ada", place);
      const { answer } = await asks("ben", place, text);
      expect(answer.words).toContain("Something went wrong.");
      expect(references()).toContain(reference(answer.words));
      expect(count("ada", place)).toBe(others);
    });

    it("after a direct message", async () => {
      const { answer } = await asks("ben", direct, "boom");
      expect(references()).toContain(reference(answer.words));
    });

    it("after a shortcut on a message, beside it", async () => {
      const said = person("ben").say("general", "boom");
      if (!said.ok) throw new Error(said.message);
      const known = count("ben", "general");
      const others = count("ada", "general");
      await person("ben").shortcut("who_said_this", { place: "general", ts: said.value.ts });
      const told = await workspace.answer("ben", "general", known);
      expect(references()).toContain(reference(told.words));
      expect(count("ada", "general")).toBe(others);
    });

    it("after a window that Slack opens no more, with what to do", async () => {
      const said = person("ben").say("general", "weather");
      if (!said.ok) throw new Error(said.message);
      const known = count("ben", "general");
      const on = "views.open";
      workspace.playground.faults.add({ kind: "error", on, error: "expired_trigger_id" });
      await person("ben").shortcut("who_said_this", { place: "general", ts: said.value.ts });
      const told = await workspace.answer("ben", "general", known);
      expect(told.words).toMatch(/Please press again \(reference [0-9a-f]{8}\)\.$/);
    });

    it("after a search in the Home, in the direct message", async () => {
      const home = () => {
        const opened = person("ben").openHome();
        return opened.ok && opened.value ? opened.value.id : "";
      };
      await expect.poll(home).not.toBe("");
      const known = count("ben", direct);
      const choice = { value: "boom" };
      await person("ben").clickInView(home(), { actionId: "home.search", choice });
      const told = await workspace.answer("ben", direct, known);
      expect(references()).toContain(reference(told.words));
    });

    it("without a word of what was asked in the log", () => {
      expect(workspace.logged.length).toBeGreaterThan(3);
      expect(JSON.stringify(workspace.logged)).toContain("the index is gone");
      expect(JSON.stringify(workspace.logged)).not.toContain("boom");
    });
  });
});

describe("a channel that is shared with another workspace", () => {
  it("shows people of both the answer to a mention, and to a command nobody but the asker", async () => {
    const world = {
      workspaces: [
        {
          name: "Acme",
          domain: "acme",
          people: [{ name: "ada" }],
          channels: [{ name: "joint", shared_with: ["other"], app: true }],
        },
        {
          name: "Other",
          domain: "other",
          installed: false,
          people: [{ name: "olu" }],
          channels: [],
        },
      ],
    };
    await using workspace = await openWorkspace(harbourLibrary(), "socket", { world });
    const ada = workspace.playground.person("ada");
    workspace.playground.person("olu").join("joint");
    await ada.type("joint", "/whosaid weather");
    await workspace.answer("ada", "joint");
    expect(workspace.seen("olu", "joint")).toEqual([]);
    await ada.type("joint", "@whosaid who said weather?");
    expect((await workspace.answer("olu", "joint")).words).toContain("whatever the weather");
  });
});

/** A library that fails at one word. */
function faultyLibrary(): Library {
  const library = harbourLibrary();
  return {
    ...library,
    ask(question, conversation) {
      if (question.includes("boom")) throw new Error("the index is gone");
      return library.ask(question, conversation);
    },
  };
}
