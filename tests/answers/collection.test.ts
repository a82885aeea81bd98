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
const lifts = sourcesOf(
  "Lifts to stay free\n\nGorge Lifts spokeswoman Mia Foss said: “Nobody will pay for the lift.”\n",
);
const harbour = sourcesOf(`Crane falls in the harbour

Two inspectors, who spoke on condition of anonymity, said the port had known for a year.

“The crane was never checked,” said a docker who asked not to be named.
`);
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
    "who is quoted directly in the article on the worn cable, and which are only paraphrased?",
    "who is quoted in the ropeway story?",
    "who is quoted about the ropeway in the ropeway story?",
  ])("is told of the article that is about what is named, be it in no title: %s", (question) => {
    expect(voices(question)).toEqual(["Tove Brandt", "Ivo Kern", "A driver", "Lena Moss"]);
  });

  it.each([
    "which cooks are quoted?",
    "Which cooks are quoted directly, and which are only paraphrased?",
  ])("is told of those alone who are called so: %s", (question) => {
    const speakers = ask(question).results.map(({ speaker }) => speaker);
    expect(new Set(speakers)).toEqual(new Set(["Sami Oduya"]));
  });

  it.each(["which pilots are quoted?", "which parts are quoted?", "which articles are quoted?"])(
    "is nobody where none is called so: %s",
    (question) => {
      expect(voices(question)).not.toBe("voices");
      expect(ask(question).kind).toBe("not-found");
    },
  );

  it("is told of the articles alone in which somebody speaks, without them", () => {
    expect(voices("who is quoted alongside Oduya?")).toEqual(["A pupil"]);
    expect(voices("who else is quoted with Lena Moss?")).toEqual([
      "Tove Brandt",
      "Ivo Kern",
      "A driver",
    ]);
  });

  it("is who spoke of a topic where the article has it and is about another", () => {
    const given = ask("who is quoted about the pylons in the ropeway story?");
    expect(given.kind).toBe("passages");
    expect(given.results.map(({ speaker }) => speaker)).toEqual(["Lena Moss"]);
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
    "who is quoted but not named?",
    "who is quoted without being named",
    "unnamed sources",
    "anonymous quotes",
    "any anonymous sources?",
    "who spoke anonymously?",
    "who isn’t named",
    "who spoke on condition of anonymity?",
  ])("without a name is told by their descriptions: %s", (question) => {
    expect(ask(question).results.map(({ quote }) => quote)).toEqual([
      "We all heard it creak.",
      "It smells of bread now.",
    ]);
  });

  it("without a name has those behind who are only reported, and finds nobody else", () => {
    const given = answer("who is quoted anonymously?", harbour);
    expect(given.results.map(({ quote }) => quote)).toEqual([
      "The crane was never checked,",
      expect.stringContaining("the port had known for a year"),
    ]);
    const nobody = answer("who is quoted anonymously?", lifts);
    expect(nobody).toMatchObject({ kind: "not-found", searched: "anybody without a name" });
  });

  it("without a name are “sources”, on a matter where one is given, and “insiders” where an article has such", () => {
    const quotes = (question: string) => {
      const given = answer(question, harbour);
      return given.results.map(({ quote }) => quote);
    };
    expect(quotes("what did the anonymous source say?")).toContain("The crane was never checked,");
    expect(quotes("what did the sources say about the crane?")).toEqual([
      "The crane was never checked,",
    ]);
    expect(answer("what did the insiders say?", harbour).kind).toBe("not-found");
    expect(answer("who are the anonymous sources?", harbour).kind).toBe("quotes");
  });

  it("is asked of a body that somebody is from", () => {
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

  it("is so in a follow-up", () => {
    const given = converseIn(
      sources,
      "what did Brandt say?",
      "and what is she only reported to have said?",
    );
    expect(given).not.toHaveProperty("around");
    expect(given.results.map(({ kind }) => kind)).toEqual(["reported", "reported"]);
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

describe("an article by what it is about", () => {
  const gorge = sourcesOf(
    `Gorge walks

“The walls are wet,” said guide Ines Wells, who leads a group of hikers down the gorge every day.
`,
    `Well runs dry

“We carry it up in cans,” said farmer Rolf Quist, who keeps goats on the hill above the village.

“It was a good one,” said mason Tore Ness.
`,
    `Barn roof mended

“The roof holds,” said carpenter Gita Ness. Ness said that it had cost her a month of nights.
`,
  );

  it("is none that only names somebody called so", () => {
    const { articles } = answer("what did Quist say in the article about wells?", gorge);
    expect(articles).not.toBe(1);
  });

  it("has the one of a name who is in it", () => {
    const given = answer("what did Ness say in the story about goats?", gorge);
    expect(given.results.map(({ quote }) => quote)).toEqual(["It was a good one,"]);
    expect(given.namesakes).toEqual([]);
  });
});
