import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { notFoundWords } from "#phrases/unanswered.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(`Orchard sold

Grower Hedda Voll sold her orchard on Monday. “The apples stay,” she said.

The buyer, Emil Rask, came in the rain. “I like these apples better than money,” he said.

“Apples need bees, and bees need quiet,” said the beekeeper, Nora Dahl.

The Growers’ Union said apples were cheap.

“Frost is my only fear,” Rask said. “I never feared the tax,” he said.
`);
const ask = (question: string) => answer(question, sources);

describe("“she”, where nobody was named before", () => {
  it.each([
    ["what did she say about apples?", ["Hedda Voll", "Nora Dahl"]],
    ["what did he say about the apples?", ["Emil Rask"]],
    ["what’s his view on apples?", ["Emil Rask"]],
  ])("is whoever it fits, and no body: %s", (question, speakers) => {
    const given = ask(question);
    const shown = [...given.results, ...given.also].map(({ speaker }) => speaker);
    expect(given.kind).toBe("quotes");
    expect(new Set(shown)).toEqual(new Set(speakers));
  });

  it("is nobody where only a “he” said it, whose words are shown apart", () => {
    const given = ask("what did she say about frost?");
    if (given.kind !== "not-found") throw new Error(`Answered with ${given.kind}`);
    expect(notFoundWords(given)).toBe("Not found from a “she” in this one article");
    expect(given.also[0]).toMatchObject({ speaker: "Emil Rask" });
  });

  it("is no other than the last speaker whom it doesn’t fit", () => {
    const given = converseIn(
      sources,
      "what did Rask say about frost?",
      "what did she say about tax?",
    );
    expect(given).toMatchObject({ kind: "not-found", results: [] });
  });
});
