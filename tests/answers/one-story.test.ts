import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const mast = `Tarrow phone mast refused

“It is an eyesore,” said Ada Moe, who lives beside it.

“The mast has to stand high,” the company said.
`;
const tram = `Tram to Holm is late

“The track is not ready,” the company said.

“I walk,” said Bo Lind, who lives in Holm.
`;
const sources = sourcesOf(tram, mast);

/** What each question of a text is answered with. */
function quotes(question: string): readonly (readonly string[])[] {
  const { further = [], ...first } = answer(question, sources);
  return [first, ...further].map(({ results }) => results.map(({ quote }) => quote));
}

describe("two questions that an “and” joins", () => {
  it("are of one story where the first is", () => {
    expect(quotes("what did Ada Moe say and what did the company say?")).toEqual([
      ["It is an eyesore,"],
      ["The mast has to stand high,"],
    ]);
  });

  it("are of all articles where the story has nothing on the second", () => {
    expect(quotes("what did Ada Moe say and what did Bo Lind say?")).toEqual([
      ["It is an eyesore,"],
      ["I walk,"],
    ]);
  });

  it("are of all articles where the second is told of all: where something stands, who is not quoted", () => {
    const [, articles] = quotes("what did Ada Moe say and where is the company mentioned?");
    expect(articles).toHaveLength(2);
    const withLind = sourcesOf(tram, `${mast}\nBo Lind said that the mast would fall.\n`);
    const given = answer("what did Ada Moe say and what did Bo Lind say?", withLind);
    expect(given.further?.[0]?.results.map(({ quote }) => quote)).toEqual(["I walk,"]);
  });

  it("are parted where both have words in marks", () => {
    expect(quotes("who said “it is an eyesore” and who said “I walk”?")).toEqual([
      ["It is an eyesore,"],
      ["I walk,"],
    ]);
  });

  it("are each of all articles where each stands alone", () => {
    const [, second] = quotes("What did Ada Moe say? What did the company say?");
    expect(second?.toSorted()).toEqual(["The mast has to stand high,", "The track is not ready,"]);
  });
});

describe("words of a title before a question", () => {
  it.each([
    "Tarrow phone mast: what did the company say?",
    "phone mast - what did the company say?",
  ])("tell which article is meant: %s", (question) => {
    expect(quotes(question)).toEqual([["The mast has to stand high,"]]);
  });
});

it("takes no other word for a slip in the name of a body", () => {
  const fish = sourcesOf("Fewer cod\n\nThe Fisheries Ministry said: “The cod are few.”\n");
  expect(answer("what do the fishermen say?", fish).corrected).toEqual([]);
  expect(answer("what does the Fisheris Ministry say?", fish).corrected).toHaveLength(1);
});
