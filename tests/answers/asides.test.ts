import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { processorTime } from "../setup/processor-time.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  `Lido to shut, council says

Council leader Rosa Quint said the lido lost money. “The lido is a hole that we pour money into,” she said. “I wept when I signed it.”

Swimmer Emeka Bright posted on a message board: “We will be back with buckets.”

“The lido will be full again by May,” said Iris Vane, who runs the café.

Vane reckons that visitors will double.
`,
  `Lido to stay open

Rosa Quint changed course on the lido on Tuesday. “I was wrong about the lido,” she said.
`,
);
const ask = (question: string) => answer(question, sources);
const quotes = (question: string) => ask(question).results.map(({ quote }) => quote);

describe("what is typed after a matter", () => {
  it.each([
    "a hole that we pour money into, who said it first",
    "a hole that we pour money into – who was it that said that originally?",
    "a hole that we pour money into, what were her words exactly",
    "a hole that we pour money into: list every figure and source",
    "a hole that we pour money into, in her own words, with the outlets that printed it",
  ])("is no part of it: %s", (question) => {
    expect(quotes(question)).toEqual(["The lido is a hole that we pour money into,"]);
  });

  it.each(["who is quoted, and on what?", "who else is quoted and about which subjects?"])(
    "asks for no words: %s",
    (question) => {
      expect(ask(question).kind).toBe("voices");
    },
  );

  it("stays where it is all that is asked, or may be what was said", () => {
    expect(ask("exact words").kind).not.toBe("help");
    expect(quotes("who said I was wrong about the lido")).toEqual(["I was wrong about the lido,"]);
  });
});

describe("a question in another order of words", () => {
  it.each([
    ["who Rosa Quint is", "who is Rosa Quint"],
    ["what Quint said about the lido", "what did Quint say about the lido"],
    ["what Quint admitted about the lido", "what did Quint admit about the lido"],
    ["what did say Quint about the lido", "what did Quint say about the lido"],
    ["a hole that we pour money into, who said that?", "who said a hole that we pour money into"],
    [
      "Would you be so kind as to tell me who Rosa Quint is? Thank you so much.",
      "who is Rosa Quint",
    ],
    ["Dear all, I hope you are well. what did Quint say? Kind regards", "what did Quint say"],
    [
      "Might I trouble you for Quint’s words on the lido? With thanks, Harold",
      "Quint’s words on the lido",
    ],
    ["On exactly which day did Quint change course?", "when did Quint change course?"],
    ["I should be grateful to have Quint’s words on the lido.", "Quint’s words on the lido"],
  ])("is answered as in the usual one: %s", (question, usual) => {
    const { kind, results } = ask(usual);
    expect(ask(question)).toMatchObject({ kind, results });
    expect(results.length).toBeGreaterThan(0);
  });

  it("keeps words that somebody may have said for thanks or a wish", () => {
    const fair = sourcesOf(
      "Fair\n\n“Thank you Vik,” said Ida Lund. “I hope you burn the books.”\n",
    );
    expect(answer("who said thank you Vik", fair).results[0]?.quote).toBe("Thank you Vik,");
    expect(answer("I hope you burn the books, who said that?", fair).results[0]?.quote).toBe(
      "I hope you burn the books.",
    );
  });

  it("takes any number of thanks off in no time", () => {
    const thanks = `who is Quint ${"thanks, ".repeat(250)}x`;
    expect(processorTime(() => ask(thanks))).toBeLessThan(5_000);
  });

  it("tells what a word means", () => {
    const quay = sourcesOf("Quay\n\nA quay, which means a landing place, was built at Vik.\n");
    expect(answer("what mean the word quay", quay).results.map(({ quote }) => quote)).toEqual(
      answer("what does quay mean", quay).results.map(({ quote }) => quote),
    );
  });
});

describe("what a question says of its answer", () => {
  const hole = "The lido is a hole that we pour money into,";

  it.each([
    ["pour money into, first mention", hole],
    ["a hole that we pour money into... says who, and to whom", hole],
    ["Quint's pour money into sentence in full?", hole],
    ["every sentence with buckets in it", "We will be back with buckets."],
    ["pour money into - her own words?", hole],
    ["“pour money into” - the source?", hole],
  ])("is left out where it is found nowhere: %s", (question, quote) => {
    expect(quotes(question)[0]).toBe(quote);
  });

  it("stays where something has it, and where nothing else is asked for", () => {
    const court = sourcesOf(
      "Court\n\n“The sentence was fair,” said Ida Lund. “It was a fair trial.”\n",
    );
    const given = answer("fair sentence", court);
    expect(given.results.map(({ quote }) => quote)).toEqual(["The sentence was fair,"]);
    expect(ask("first mention, exact words").results).toEqual([]);
    expect(ask("who said oh, it is the sea again").kind).toBe("not-found");
    expect(ask("who said that’s exactly what visitors want").kind).toBe("not-found");
    expect(ask("what did Quint say about the sentence?").understood).toContain(
      "about the sentence",
    );
  });

  it("makes no answer of what lacks a word of matter", () => {
    expect(ask("pour concrete into, exact quote").kind).toBe("not-found");
  });
});

describe("what somebody said, in the words of a chat", () => {
  it.each([
    ["what did Emeka Bright post?", "We will be back with buckets."],
    ["Emeka Bright, everything he said", "We will be back with buckets."],
    ["Emeka Bright – all that he's ever said", "We will be back with buckets."],
    ["what does Vane make of the lido", "The lido will be full again by May,"],
    ["who reckons visitors will double", "Vane reckons that visitors will double"],
  ])("%s", (question, quote) => {
    expect(quotes(question)[0]).toBe(quote);
  });

  it("is what an operator's speaker said, where it asks what they said", () => {
    expect(quotes("from:Quint what did she say?")).toEqual([
      "The lido is a hole that we pour money into,",
      "I wept when I signed it.",
      "I was wrong about the lido,",
    ]);
  });

  it.each([
    "did Quint ever take back what she said about the lido",
    "has Quint gone back on her words on the lido?",
  ])("shows all that was said where it may have been taken back: %s", (question) => {
    expect(quotes(question)).toEqual(
      expect.arrayContaining([
        "The lido is a hole that we pour money into,",
        "I was wrong about the lido,",
      ]),
    );
  });

  it("takes nothing that is told of somebody for how they took something", () => {
    expect(ask("how did Bright take it").kind).toBe("quotes");
  });

  it("knows a column by a word of its title", () => {
    expect(quotes("who says they were wrong about the lido in the stay open column")).toEqual([
      "I was wrong about the lido,",
    ]);
  });

  it("knows an article that a question begins with", () => {
    expect(quotes("in the stay open story, who says they were wrong about the lido")).toEqual([
      "I was wrong about the lido,",
    ]);
  });

  it("reads a plural that begins like a verb whole", () => {
    expect(ask("which islanders were for the lido")).toMatchObject({
      kind: "not-found",
      searched: "for the lido",
    });
  });
});
