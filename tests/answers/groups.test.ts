import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  `Tram line splits the quarter

A plan for a tram line through Mill Street has split the quarter.

“A tram with ninety people should not wait for a van,” said Mayor Edda Holm. “It will run by May.”

“They may bring my flour by boat,” said baker Ivo Krantz.

Greta Lund, who teaches at the school, said the noise would stop at the door. “The children will count the trams,” she said.

Her husband, Sven Lund, a driver, said he would never sleep again. “I drove trams for a living,” he said.

One driver, who asked not to be named, said that the tracks were too tight. “We shall all be late,” he said.

The rebel faction called the plan “a toy”.

“We carry nobody at a loss,” the Ferry Drivers Guild said.
`,
);
const ask = (question: string) => answer(question, sources);
const speakers = (question: string) =>
  [...new Set(ask(question).results.flatMap(({ speaker }) => speaker ?? []))].sort();
const near = (question: string) => ask(question).also.map(({ speaker }) => speaker);

describe("several who are asked for at once", () => {
  it.each([
    ["what did the Lunds say?", ["Greta Lund", "Sven Lund"]],
    ["do the lunds agree about the trams", ["Greta Lund", "Sven Lund"]],
    ["what did the drivers say", ["Ferry Drivers Guild", "One driver", "Sven Lund"]],
    ["what did the Ferry Drivers say", ["Ferry Drivers Guild"]],
    ["what did the rebels call the plan", ["The rebel faction"]],
  ])("are a family, or all who are described so: %s", (question, expected) => {
    expect(speakers(question)).toEqual(expected);
    expect(ask(question).namesakes).toEqual([]);
  });
});

describe("who is for or against a matter of which nobody says so", () => {
  it.each([
    "who is against the tram line?",
    "who is in favour of scrapping the tram line",
    "who isn't backing the tram line",
  ])("is left to the reader, with a little by each who speaks of it: %s", (question) => {
    expect(ask(question)).toMatchObject({ kind: "not-found", results: [] });
    expect(near(question)).toEqual(expect.arrayContaining(["Edda Holm", "Ivo Krantz"]));
    expect(new Set(near(question)).size).toBe(near(question).length);
  });
});

describe("what somebody said to others", () => {
  it("shows what they say, as no answer, where no article tells whom it was told", () => {
    expect(ask("what did Krantz say to the children")).toMatchObject({
      kind: "not-found",
      also: [{ speaker: "Ivo Krantz", quote: "They may bring my flour by boat," }],
    });
  });

  it("is what has whom it was said to", () => {
    const given = ask("what did Greta Lund say to the children");
    expect(given.results.map(({ quote }) => quote)).toEqual(["The children will count the trams,"]);
  });
});

describe("a question for women or men", () => {
  const mill = sourcesOf(
    "At the gate\n\n“We will stay,” the women said at the gate of the mill.\n\n“Let them,” said owner Tom Ash.\n",
  );
  const gate = sourcesOf("At the gate\n\n“We will stay,” Ada Moe said.\n");

  it.each([
    "quotes by women",
    "quotes from men only",
    "what did the women say?",
    "what did women say about the mill?",
    "which women are quoted?",
    "did any women speak?",
    "female voices",
  ])(
    "is declined where nobody is called so, and nothing stands in for an answer: %s",
    (question) => {
      expect(answer(question, gate)).toMatchObject({
        kind: "declined",
        reason: "gender",
        also: [],
      });
    },
  );

  it.each(["quotes by women", "what did the women say?", "which women are quoted?"])(
    "is answered by those whom an article calls so: %s",
    (question) => {
      expect(answer(question, mill).results.map(({ quote }) => quote)).toEqual(["We will stay,"]);
    },
  );

  it.each(["who said women are strong?", "what did the man say?", "quotes about women"])(
    "is none that only has the word: %s",
    (question) => {
      expect(answer(question, gate).kind).not.toBe("declined");
    },
  );
});
