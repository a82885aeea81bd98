import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  `Ropeway stops for a week

The ropeway over the gorge stopped on Monday after an inspector found a worn cable, engineer Tove Brandt said.

“The cable was due in spring,” Brandt said. “We were late by a month.”

“My guests walk up with their suitcases,” said Ivo Kern, who owns the hotel at the top.

Brandt said a new cable would come on Friday. Safety inspector Lena Moss said the pylons were sound.

A driver who did not want to be named said: “We all heard it creak.”
`,
  `Village school gets a kitchen

The village school has a kitchen at last. “No more cold soup,” said cook Sami Oduya.

“I peeled for nine years in a shed,” Oduya said.

A pupil said: “It smells of bread now.”
`,
);
const ask = (question: string) => answer(question, sources);
const voices = (question: string, ...before: string[]) => {
  const given = converseIn(sources, ...before, question);
  return given.kind === "voices" ? given.voices.map(({ speaker }) => speaker) : given.kind;
};

describe("words for all the articles", () => {
  it.each([
    [
      "Across the entire collection, who is quoted on the ropeway?",
      "who is quoted on the ropeway?",
    ],
    ["Is there anything in your articles about cold soup?", "Is there anything about cold soup?"],
    [
      "Does the library contain any words of Brandt about the cable?",
      "any words of Brandt about the cable?",
    ],
    ["is anybody in the collection quoted on cold soup", "is anybody quoted on cold soup"],
    ["what did Kern say in all of the articles?", "what did Kern say?"],
  ])("are nothing to look for: %s", (question, bare) => {
    const { kind, results } = ask(bare);
    expect(ask(question)).toMatchObject({ kind, results });
    expect(results.length).toBeGreaterThan(0);
  });

  it("stay where they may be what was said", () => {
    const library = sourcesOf(
      "Reading room shuts\n\n“There are mice in the library,” said caretaker Olle Fors.\n",
    );
    expect(answer("who said there are mice in the library?", library).results[0]).toMatchObject({
      speaker: "Olle Fors",
    });
  });
});

describe("who is quoted", () => {
  it.each([
    "Which individual is quoted most often in the whole collection?",
    "Across your articles, which person is quoted the most, and what are their jobs?",
  ])("is told with what the articles call them: %s", (question) => {
    const given = ask(question);
    expect(given).toMatchObject({ kind: "voices", articles: 2 });
    expect(given.kind === "voices" && given.voices.slice(0, 2)).toEqual([
      { speaker: "Tove Brandt", role: "engineer", quotations: 2, reported: 2 },
      { speaker: "Sami Oduya", role: "cook", quotations: 2, reported: 0 },
    ]);
  });

  it.each([
    "Which engineers are quoted directly in the article on the worn cable, and which are only paraphrased?",
    "who is quoted in the ropeway story?",
  ])("is told of the article that is about what is named, be it in no title: %s", (question) => {
    expect(voices(question)).toEqual(["Tove Brandt", "Ivo Kern", "A driver", "Lena Moss"]);
  });

  it("is told of the article that was shown last", () => {
    const before = "what did Oduya say about cold soup?";
    expect(voices("Who is quoted in that article?", before)).toEqual(["Sami Oduya", "A pupil"]);
    expect(voices("Who else is quoted alongside him in that piece?", before)).toEqual(["A pupil"]);
    expect(
      voices("And who is quoted on the kitchen in that story, with their jobs?", before),
    ).toEqual(["Sami Oduya", "A pupil"]);
  });

  it.each([
    "Which articles quote somebody who is not named, and how are those people described?",
    "who is quoted anonymously?",
    "list all quotes by unnamed people",
  ])("without a name is told by their descriptions: %s", (question) => {
    expect(ask(question).results.map(({ quote }) => quote)).toEqual([
      "We all heard it creak.",
      "It smells of bread now.",
    ]);
  });

  it("is asked of a body that somebody is from", () => {
    const lifts = sourcesOf(
      "Lifts to stay free\n\nGorge Lifts spokeswoman Mia Foss said: “Nobody will pay for the lift.”\n",
    );
    const given = answer("Has anybody from Gorge Lifts been quoted about the lift?", lifts);
    expect(given.results[0]).toMatchObject({ speaker: "Mia Foss" });
  });
});

describe("the kind of speech that is asked for", () => {
  const quotes = (question: string) => ask(question).results.map(({ quote }) => quote);
  const reported = ["a new cable would come on Friday"];

  it.each([
    "What is Tove Brandt only reported to have said?",
    "What did Brandt say, without quotation marks?",
    "show me everything Brandt said in reported speech",
    "paraphrased statements by Brandt",
  ])("is reports alone: %s", (question) => {
    const { results } = ask(question);
    expect(results.map(({ kind }) => kind)).toEqual(["reported", "reported"]);
    expect(results.some(({ quote }) => quote.includes(reported[0] ?? ""))).toBe(true);
  });

  it.each([
    "all the direct quotes of our Tove Brandt",
    "show me the verbatim quotations by Brandt",
  ])("is words in marks alone: %s", (question) => {
    expect(quotes(question)).toEqual(["The cable was due in spring,", "We were late by a month."]);
    expect(ask(question).also).toEqual([]);
  });

  it("is no limit where the other kind is all that there is on a matter", () => {
    expect(quotes("direct quotes by Moss about the pylons")).toEqual([
      expect.stringContaining("the pylons were sound"),
    ]);
  });
});
