import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const regatta = sourcesOf(
  [
    "Regatta sinks",
    "The club’s chair, Dame Ellen Marsh, and its treasurer, Colin Peake, said “the books were always open”.",
    "Mr Peake called the boathouse “a colander”.",
    "“We will row again,” said Anna Dahl, 41, and Per Holt, 39.",
  ].join("\n\n"),
);

function said(question: string): string[] {
  return answer(question, regatta).results.map(({ speaker, quote }) => `${speaker}: ${quote}`);
}

describe("what several say with one voice", () => {
  it("is what each of them said", () => {
    const both = "Ellen Marsh and Colin Peake: the books were always open";
    expect(said("what did Ellen Marsh say?")).toEqual([both]);
    expect(said("what did Colin Peake say?")).toEqual([both, "Colin Peake: a colander"]);
    expect(said("what did Ellen Marsh and Colin Peake say?")).toEqual([both]);
    expect(said("what did Per Holt say about rowing?")).toEqual([
      "Anna Dahl and Per Holt: We will row again,",
    ]);
  });

  it("is nobody else of that name", () => {
    expect(answer("what did Marsh say?", regatta).namesakes).toEqual([]);
  });

  it("is word for word what either of them is asked about", () => {
    expect(answer("did Peake say “the books were always open”?", regatta)).toMatchObject({
      verdict: "verbatim",
    });
    expect(answer("did Per Holt say “the books were always open”?", regatta)).toMatchObject({
      verdict: "other-speaker",
    });
  });

  it("counts once for each of them, and they for no third voice", () => {
    expect(answer("who is quoted?", regatta)).toMatchObject({
      voices: [
        { speaker: "Colin Peake", quotations: 2 },
        { speaker: "Ellen Marsh", quotations: 1 },
        { speaker: "Anna Dahl", quotations: 1 },
        { speaker: "Per Holt", quotations: 1 },
      ],
    });
  });

  it("is left out with either of them", () => {
    expect(said("who said the books were always open except Marsh?")).not.toContain(
      "Ellen Marsh and Colin Peake: the books were always open",
    );
    expect(said("who said the books were always open?")).toContain(
      "Ellen Marsh and Colin Peake: the books were always open",
    );
  });
});
