import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  `Footbridge may reopen

“We heard of it on the radio,” said baker Nils Hartung.

Engineer Asta Vold told the council: “The footbridge is sound for cyclists if the lamps are mended.”

“Walkers have waited enough,” Vold said.
`,
  `Footbridge poll

“I trust the lamps,” said Lotte Brix, who lives beside the footbridge.
`,
);
const verdict = (...questions: readonly string[]) => {
  const given = converseIn(sources, ...questions);
  return given.kind === "verdict" ? given.verdict : given.kind;
};

describe("what somebody is claimed to have said", () => {
  it.each([
    "did Hartung say “We heard of it in all the papers on the radio”?",
    "did Hartung say we heard of it in all the papers on the radio?",
    "who said “We heard of it in all the papers on the radio”",
    "did Vold say walkers have waited enough, but we did it for our story",
    "Vold said walkers have waited enough, I promise that in my story",
    "Vold said walkers have waited enough, I have promised that in my story",
    "did Vold say our Nils Hartung heard of it on the radio",
  ])("loses none of its words: %s", (question) => {
    expect(verdict(question)).not.toBe("verbatim");
    expect(answer(question, sources)).not.toMatchObject({ kind: "quotes", diff: [] });
  });

  it.each([
    "did Vold say “the footbridge is sound for cyclists in this report, if the lamps are mended”?",
    "did she say “the footbridge is sound for cyclists in that report, if the lamps are mended”?",
    "did Vold say the footbridge is sound for cyclists in this report, if the lamps are mended",
  ])("loses none of its words behind another question: %s", (question) => {
    expect(verdict("what did Vold say?", question)).not.toBe("verbatim");
  });

  it("is checked by what stands in marks alone", () => {
    expect(verdict("did Vold say “Walkers have waited enough” in your articles?")).toBe("verbatim");
  });
});

describe("the article that is pointed at", () => {
  it("is no matter that somebody thinks of", () => {
    const given = converseIn(sources, "what did Vold say?", "what did Brix think of the report?");
    expect(given.understood).toContain("of the report");
  });

  it("may be any but the last where it is not told which", () => {
    const given = converseIn(sources, "what did Vold say?", "what did Brix say in the text?");
    expect(given.results[0]?.speaker).toBe("Lotte Brix");
  });

  it("is taken off with what leads up to it", () => {
    const given = converseIn(
      sources,
      "what did Hartung say?",
      "and in that article, what did Vold say?",
    );
    expect(given.understood).toBe("what did Vold say?");
    expect(given.results[0]?.speaker).toBe("Asta Vold");
  });
});
