import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { notFoundWords } from "#phrases/unanswered.ts";
import { unclearWords } from "#phrases/unclear.ts";
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

  it("is the only one of several who spoke last whom it may fit", () => {
    const two = sourcesOf(
      "Bees\n\n“Bees need quiet,” said the beekeeper, Nora Dahl. Dahl said that frost was near.\n\nEmil Rask laughed. “Bees need frost,” he said.\n",
    );
    const given = converseIn(two, "who said bees need", "what else did she say?");
    expect(given.understood).toBe("what else did Nora Dahl say");
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

const fair = sourcesOf(`Fair to move to the quay

“The square is too small,” said organiser Hedda Voll. She has run the fair for ten years. “I want room,” she said.

Stall owner Emil Rask disagreed. “The money is in the square,” he said. “The quay floods.”

Mayor Nora Dahl said she would pay for the lamps. “The lamps are dear, and the money is there,” Dahl said.

The Traders’ Union said the move was a mistake.

Several drivers said the money was gone.

“My stall stays,” said Kim Aas.
`);
const converse = (...questions: readonly string[]) => converseIn(fair, ...questions);

describe("“he” and “she” after an answer", () => {
  it.each([
    [["what did Dahl say?", "what does she think about the money?"], "Nora Dahl"],
    [["what did Rask say?", "what did he say about the quay?"], "Emil Rask"],
    // The only one of several who is called so
    [["who spoke about the square?", "what did she say?"], "Hedda Voll"],
    [["who spoke about the square?", "and what did he say about the quay?"], "Emil Rask"],
    [["who spoke about the square?", "and him?"], "Emil Rask"],
    // Of an answer before, where the last one has nobody
    [
      ["what did Voll say?", "what did Rask say?", "what did she say about the square?"],
      "Hedda Voll",
    ],
    [["what did Dahl say?", "what did the union say?", "what about her?"], "Nora Dahl"],
    [["what did Rask say?", "what did Dahl say?", "did he say the quay floods?"], "Emil Rask"],
    // Nothing tells otherwise
    [["what did Aas say?", "what did she say about the stall?"], "Kim Aas"],
  ])("is who the articles call so: %s", (questions, speaker) => {
    const given = converse(...questions);
    expect(given.understood).toContain(speaker);
    expect(given.unclear).toBeUndefined();
    expect(new Set(given.results.map((each) => each.speaker))).toEqual(new Set([speaker]));
  });

  it.each([
    [["what does she think about the money?"], ["Nora Dahl"]],
    [["what did Rask say?", "what does she think about the money?"], ["Nora Dahl"]],
    [["what did Rask say?", "what did she say about the quay?"], []],
    [["what did the union say?", "what did he say about the quay?"], ["Emil Rask"]],
    [["what did Rask say?", "and her?"], []],
  ])("is said to be nobody who is known where nobody is: %s", (questions, speakers) => {
    const given = converse(...questions);
    expect(unclearWords(given)).toMatch(/^Nobody named before is known to be “s?he”\.$/);
    expect(given.results.map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it("may be one of several", () => {
    const given = converse("who is quoted?", "what did she say about the money?");
    expect(unclearWords(given)).toBe("“She” may be Hedda Voll or Nora Dahl.");
    expect(given.results.map(({ speaker }) => speaker)).toEqual(["Nora Dahl"]);
  });

  it("has its words checked as anybody's, and says so", () => {
    const given = converse("what did Rask say?", "did she say the lamps are dear?");
    expect(given).toMatchObject({ kind: "verdict", verdict: "verbatim" });
    expect(unclearWords(given)).toBe("Nobody named before is known to be “she”.");
  });

  it("says that nothing is found from a “she”, and not that nothing is", () => {
    const given = converse("what did Rask say?", "what does she think about elephants?");
    if (given.kind !== "not-found") throw new Error(`Answered with ${given.kind}`);
    expect(notFoundWords(given)).toBe("Not found from a “she” in this one article");
  });
});
