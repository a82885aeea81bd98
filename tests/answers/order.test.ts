import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { inOrderWords } from "#phrases/in-order.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const mill = `Mill to stay open

The owner said on Monday that the mill would stay open.

“We will grind until the last sack,” said miller Oda Brandt. “The first sack is the hardest,” she said.

Her cousin Per Holm was glad. “She told me: ‘Never sell’,” Holm said.

“First we mend the wheel,” Brandt said.

The baker, Siri Dahl, came last. “Bread is bread,” she said. “And flour is flour.”

The council said it would pay for the last repairs.
`;

const ferry = `Ferry late

“It was fog,” said skipper Jon Vik.

“It was drink,” said a passenger.
`;

const sources = sourcesOf(mill);
const ask = (question: string) => answer(question, sources);
const quotes = ({ results }: ReturnType<typeof answer>) => results.map(({ quote }) => quote);

describe("what stands first or last of all that is quoted in an article", () => {
  it.each([
    "who spoke first?",
    "who is quoted first?",
    "who was the first person quoted?",
    "who is the first to speak in the article?",
    "who opens the article?",
    "what's the first quote?",
    "opening quote",
    "show me the first direct quote in the story",
    "whose words come first?",
    "which speaker comes first",
    "who does the article quote first?",
    "the quote that opens the story",
  ])("is the first: %s", (question) => {
    const given = ask(question);
    expect(quotes(given)).toEqual(["We will grind until the last sack,"]);
    expect(inOrderWords(given)).toBe("Quoted first in this one article");
  });

  it.each([
    "who spoke last in the article?",
    "who is quoted last?",
    "who had the last word?",
    "who gets the final word in this story?",
    "what is the last quote in the article?",
    "closing quote",
    "whose is the final quote?",
    "who said the last quote?",
    "whose quote ends the article?",
    "with whose words does the piece end?",
    "which quote does the article close with?",
    "who was the very last person to be quoted?",
    "what is the last statement in the article?",
  ])("is the last: %s", (question) => {
    expect(quotes(ask(question))).toEqual(["And flour is flour."]);
  });

  it("has what is only reported before or behind it beside it", () => {
    expect(ask("who spoke last?").also.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ["reported", "The council"],
    ]);
  });

  it.each([
    ["what is the second quote?", "The first sack is the hardest,"],
    ["who is quoted second?", "She told me: ‘Never sell’,"],
    ["who spoke third?", "Bread is bread,"],
    ["the penultimate quote", "Bread is bread,"],
    ["who was the second to last person quoted?", "First we mend the wheel,"],
  ])("may be some other place, of quotations or of those who speak: %s", (question, words) => {
    expect(quotes(ask(question))).toEqual([words]);
  });

  it.each([
    ["what did the last speaker say?", ["And flour is flour.", "Bread is bread,"]],
    ["what did the second person quoted say?", ["She told me: ‘Never sell’,"]],
  ])("is asked with all that its speaker says: %s", (question, words) => {
    expect(quotes(ask(question))).toEqual(words);
  });

  it.each([
    ["who spoke last about sacks?", "The first sack is the hardest,"],
    ["what is the first quote about the wheel?", "First we mend the wheel,"],
  ])("is of those on a matter where one is given: %s", (question, words) => {
    expect(quotes(ask(question))).toEqual([words]);
  });

  it("is of each of several articles, or of the one of the answer before", () => {
    const both = sourcesOf(mill, ferry);
    const given = answer("who spoke last?", both);
    expect(quotes(given)).toEqual(["And flour is flour.", "It was drink,"]);
    expect(inOrderWords(given)).toBe("Quoted last in each of these articles");
    expect(quotes(converseIn(both, "what did Vik say?", "who spoke last?"))).toEqual([
      "It was drink,",
    ]);
  });

  it("leads on to who spoke, and to another place", () => {
    expect(converseIn(sources, "who spoke last?", "what else did she say?").understood).toBe(
      "what else did Siri Dahl say",
    );
    expect(quotes(converseIn(sources, "who spoke last?", "and first?"))).toEqual([
      "We will grind until the last sack,",
    ]);
  });

  it("is reported where nobody is quoted", () => {
    const given = answer("who spoke first?", sourcesOf("Pier\n\nLee said the pier was safe.\n"));
    expect(given).toMatchObject({ kind: "passages", results: [{ speaker: "Lee" }] });
    expect(inOrderWords(given)).toBe("Reported, nobody being quoted, first in this one article");
  });
});

describe("the order of what somebody says", () => {
  it.each([
    ["what did Brandt say last?", "First we mend the wheel,"],
    ["what did Brandt finally say?", "First we mend the wheel,"],
    ["what did Brandt say at the end?", "First we mend the wheel,"],
    ["the last thing Brandt said?", "First we mend the wheel,"],
    ["what did Brandt say first?", "We will grind until the last sack,"],
    ["what did Brandt say to begin with?", "We will grind until the last sack,"],
  ])("%s", (question, words) => {
    expect(quotes(ask(question))[0]).toBe(words);
  });
});

describe("“first” and “last” of something else", () => {
  it.each([
    ["who said the last sack", "We will grind until the last sack,"],
    ["who said the first sack is the hardest", "The first sack is the hardest,"],
    ["who said first we mend the wheel?", "First we mend the wheel,"],
    ["who came last?", "The baker, Siri Dahl, came last."],
    ["who pays for the last repairs?", "The council said it would pay for the last repairs."],
  ])("are no place: %s", (question, words) => {
    const given = ask(question);
    expect(given.place).toBeUndefined();
    expect([...given.results, ...given.also].map(({ quote }) => quote)).toContain(words);
  });
});
