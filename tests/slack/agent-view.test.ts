import { describe, expect, it } from "vitest";
import { harbourLibrary } from "./setup/libraries.ts";
import { openWorkspace } from "./setup/workspace.ts";

const openSaid = "“We will keep the harbour open, whatever the weather,”";

describe.each(["socket", "http"] as const)("the agent view over %s", (transport) => {
  it("suggests prompts, and asks what people think of an answer", async () => {
    await using workspace = await openWorkspace(harbourLibrary(), transport, {
      manifestFile: "manifest-agent.yml",
    });
    const ben = workspace.playground.person("ben");
    const direct = workspace.direct("ben");
    ben.openHome("messages");
    const called = (method: string) =>
      workspace.playground.ledger
        .entries()
        .filter((entry) => entry.kind === "api" && entry.method === method && entry.answer.ok);
    await expect.poll(() => called("assistant.threads.setSuggestedPrompts")).toHaveLength(1);
    const [suggested] = called("assistant.threads.setSuggestedPrompts");
    expect(JSON.stringify(suggested)).toContain('\\"title\\":\\"What did Ines Okafor say');
    await ben.type(direct, "who said weather?");
    const answer = await workspace.answer("ben", direct);
    const statuses = () =>
      called("assistant.threads.setStatus").map((call) => call.kind === "api" && call.args.status);
    await expect.poll(statuses).toEqual(["is looking it up…", ""]);
    expect(answer.words).toContain(openSaid);
    await ben.click(direct, answer.ts, {
      actionId: "answer.feedback",
      choice: { value: "good:id" },
    });
    await expect.poll(() => workspace.seen("ben", direct).at(-1)?.words).toContain("Thank you");
  });

  it("asks what people think of answers, and of no help", async () => {
    await using workspace = await openWorkspace(harbourLibrary(), transport, {
      manifestFile: "manifest-agent.yml",
    });
    const direct = workspace.direct("ben");
    const ratedIn = async (question: string) =>
      JSON.stringify((await workspace.asks("ben", direct, question)).answer.blocks).includes(
        "answer.feedback",
      );
    expect(await ratedIn("help")).toBe(false);
    expect(await ratedIn("who said zebras?")).toBe(true);
  });

  it("answers all the same where Slack refuses the status, or can't be reached for it", async () => {
    await using workspace = await openWorkspace(harbourLibrary(), transport, {
      manifestFile: "manifest-agent.yml",
    });
    const on = "assistant.threads.setStatus";
    workspace.playground.faults.add({ kind: "error", on, error: "internal_error" });
    workspace.playground.faults.add({ kind: "reset", on });
    const ben = workspace.playground.person("ben");
    const direct = workspace.direct("ben");
    await ben.type(direct, "who said weather?");
    expect((await workspace.answer("ben", direct)).words).toContain(openSaid);
    // The client itself notes a connection that broke; a fault of ours would have a reference.
    expect(workspace.logged.filter(({ reference }) => reference !== undefined)).toEqual([]);
  });
});
