import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const tram = `Tram line divides Port Ansel

A tram line is to run along the promenade, the council of Port Ansel decided in June.

“It is quiet and it is cheap,” said transport chief Vera Lund. “We counted the cars.”

“The cars bring the guests,” said hotel owner Piet Maas. “We counted them too,” he said.

Before the vote, Lund had said that she might resign. “I would sleep well,” she said.

After the vote she said that rides would be free on Sundays.

Lund said that 400 cars an hour used the promenade. Maas put the number at 900.

Ada Roth, who paints there, said the sea would not mind.
`;
const sources = sourcesOf(tram);
const ask = (question: string) => answer(question, sources);
const quotes = ({ results }: Answer) => results.map(({ quote }) => quote);

describe("a question for all who speak of a matter", () => {
  it.each([
    "what do both sides say about the tram line?",
    "what did each person say about the tram line?",
    "both sides’ views on the tram line",
    "everyone on the tram line",
    "what are the different views on the tram line?",
    "who is for and who is against the tram line?",
    "who is on which side of the tram line?",
    "what are the arguments for and against the tram line",
    "who spoke about the tram line?",
  ])("brings each voice before any speaks twice: %s", (question) => {
    const given = ask(question);
    expect(given).toMatchObject({ kind: "quotes", onSubject: true });
    expect(quotes(given).slice(0, 2)).toEqual([
      "It is quiet and it is cheap,",
      "The cars bring the guests,",
    ]);
    expect(quotes(given)).toContain("We counted them too,");
  });

  it.each([
    "everyone’s number of cars on the promenade",
    "the different figures for cars on the promenade",
  ])("brings each number: %s", (question) => {
    const given = ask(question);
    expect(given.kind).toBe("fact");
    expect([...given.results, ...given.also].map(({ quote }) => quote)).toEqual([
      "Lund said that 400 cars an hour used the promenade.",
      "Maas put the number at 900.",
    ]);
  });
});

describe("a question for what somebody said before or after something", () => {
  it.each([
    ["what did Lund say before the vote?", "Lund had said that she might resign"],
    ["what did Lund say after the vote?", "she said that rides would be free on Sundays"],
  ])("is answered by what is told so, with the rest beside it: %s", (question, told) => {
    const given = ask(question);
    expect(quotes(given)).toEqual([told]);
    expect(given.also.map(({ quote }) => quote)).toContain("It is quiet and it is cheap,");
  });

  it("has the rest of the paragraph first beside it", () => {
    const [beside] = ask("what did Lund say before the vote?").also;
    expect(beside?.quote).toBe("I would sleep well,");
  });

  it("isn't answered by words that have it in them", () => {
    const trams = sourcesOf(`Trams

“I will rest after the vote,” Eva Lund said at breakfast.

“It is won,” Lund said after the vote.
`);
    const given = answer("what did Lund say after the vote?", trams);
    expect(quotes(given)).toEqual(["It is won,"]);
    expect(given.also.map(({ quote }) => quote)).toContain("I will rest after the vote,");
  });

  it("has all that they said, as what comes closest, where no sentence tells when it was", () => {
    const given = ask("what did Lund say during the break?");
    expect(quotes(given)).toContain("We counted the cars.");
    expect(given.missing).toEqual(["break"]);
  });
});
