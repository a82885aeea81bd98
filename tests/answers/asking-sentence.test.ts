import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  `Bakery on Mill Street closes

The bakery on Mill Street baked its last loaf on Friday, its owner Orla Penn said.

“I will miss the smell more than the money,” Penn said. Penn said that the bakery employed 45 bakers.

Mayor Dan Ruiz called the closure “a loss for every breakfast table” and said the town could not pay for it.

“Flour costs twice what it did,” said Ada Holm, who runs the mill.
`,
);
const ask = (question: string) => answer(question, sources);
const usual = (question: string) => {
  const { kind, results } = ask(question);
  return { kind, results };
};

describe("what stands around a question", () => {
  it.each([
    ["I see. Then what did Penn say about the smell?", "what did Penn say about the smell?"],
    ["Thank you very much! And who is Ada Holm?", "who is Ada Holm?"],
    ["Lovely. Could you kindly list all quotes by Penn", "list all quotes by Penn"],
    ["Would you possibly check who said flour costs twice", "who said flour costs twice"],
    ["I would like all quotes by Dan Ruiz, please.", "all quotes by Dan Ruiz"],
    [
      "I am writing about high streets. What did Holm say about flour?",
      "What did Holm say about flour?",
    ],
    [
      "My sister and Dr. Brook quarrel about old prices. Who said flour costs twice what it did?",
      "Who said flour costs twice what it did?",
    ],
    [
      "what did Penn say about the smell, I have her name in my notes",
      "what did Penn say about the smell",
    ],
  ])("is no part of it: %s", (question, bare) => {
    expect(ask(question)).toMatchObject(usual(bare));
    expect(ask(question).question).toBe(question);
    expect(ask(question).results.length).toBeGreaterThan(0);
  });

  it.each([
    ["I am looking at the article on the bakery. Who is quoted?", "Who is quoted?"],
    ["I am writing about Mill Street. What did the mayor say?", "What did the mayor say?"],
    ["I am writing about Ina Tamm. What did she say?", "What did she say?"],
    ["Eva Penn is a farmer. I know her. What did Penn say?", "What did Penn say?"],
  ])("stays where it may tell what is asked of: %s", (question, asked) => {
    expect(ask(question).understood).not.toBe(asked);
  });

  it("stays where it may be what was said", () => {
    expect(ask("I will miss the smell. Who said that?").results[0]?.speaker).toBe("Orla Penn");
  });
});

describe("a claim before the question whether it is right", () => {
  it.each([
    'A friend wrote that Orla Penn called the closure "a loss for every breakfast table". Is that attribution correct?',
    'We have that Orla Penn said "a loss for every breakfast table". Can you verify?',
  ])("is checked: %s", (question) => {
    expect(ask(question)).toMatchObject({ kind: "verdict", verdict: "other-speaker" });
  });

  it.each([
    "I believe Holm stated as a fact that flour costs twice what it did. Is this right?",
    "Ada Holm said that flour costs twice what it did, is it right?",
    "Holm said that flour costs twice what it did. Could you check this for me?",
  ])("is checked without its marks: %s", (question) => {
    expect(ask(question)).toMatchObject({
      kind: "verdict",
      asked: { words: "flour costs twice what it did", speaker: "Ada Holm" },
    });
  });

  it.each([
    "It is not true that Holm said flour costs twice what it did. Is that right?",
    "I do not believe that Holm said flour costs twice what it did. Is that right?",
    "Nobody wrote that Holm said flour costs twice what it did. Is that right?",
    "A friend denied that Holm said flour costs twice what it did. Is that right?",
    "A friend who never lies wrote that Holm said flour costs twice what it did. Is that right?",
    "I believe that it is a lie that Holm said flour costs twice what it did. Is that right?",
  ])("is not checked where it is taken back: %s", (question) => {
    expect(ask(question).kind).not.toBe("verdict");
  });
});
