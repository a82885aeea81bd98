import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  `Pier to be rebuilt

“The old pier was a trap,” said Dr Hanna Veit, who led the inquiry. “It should come down.”

Not everyone was persuaded. Tomas Reiff, a diver, said the inquiry had never looked under water. “The stone is sound,” he said.

Veit said she agreed with Reiff that the stone was old. “Tomas is right about the stone,” she said. “He is wrong about the nails.”

The mayor, Lotte Brandt, said the new pier would be finished by May. “We shall dance on it,” she said.

Reiff said that was unfair on divers. “In May the water is at its worst,” he said.
`,
  `Ferry to stop

Lotte Brandt and Tomas Reiff spoke at the quay. “The ferry is a sieve,” Brandt said.

Reiff, who is at odds with Brandt over the pier, said that on this they were in full agreement.
`,
);
const ask = (question: string) => answer(question, sources);
const shownIn = ({ results, also }: ReturnType<typeof ask>) =>
  [...results, ...also].map(({ quote }) => quote);
const speakers = (question: string) => [
  ...new Set(ask(question).results.map((each) => each.speaker)),
];

describe("who agrees or disagrees with somebody", () => {
  it("is told by who doubted that, or did not accept it", () => {
    const leak = sourcesOf(
      "Leak\n\n“Nothing is lost,” said Ada Moe. Bo Lund doubted that. “I lost mine,” Lund said.\n\n“It is fair,” said Una Holt.\n\nOla Berg did not accept that. “Ha,” said Berg.\n",
    );
    const who = (question: string) => answer(question, leak).results.map((each) => each.speaker);
    expect(who("who contradicts Moe?")).toEqual(["Bo Lund"]);
    expect(who("who disagrees with Holt?")).toEqual(["Ola Berg"]);
  });

  it.each([
    ["who agrees with Reiff that stone matters", "Hanna Veit"],
    ["does anyone agree with Reiff?", "Hanna Veit"],
    ["who disagreed with Veit about the pier", "Tomas Reiff"],
    ["who disagrees with Brandt?", "Tomas Reiff"],
    ["did anybody object to Brandt", "Tomas Reiff"],
    ["who disputes Brandt?", "Tomas Reiff"],
  ])("is told by name or right after their words: %s", (question, speaker) => {
    expect(speakers(question)).toEqual([speaker]);
  });

  it("shows what else is said there, so that half an agreement is not taken for a whole one", () => {
    expect(shownIn(ask("who agrees with Reiff"))).toEqual(
      expect.arrayContaining(["Tomas is right about the stone,", "He is wrong about the nails."]),
    );
  });

  it("is nobody who only speaks of the same", () => {
    expect(ask("who agrees with Brandt?").results.map(({ paragraph }) => paragraph)).toEqual([3]);
    expect(ask("who agrees with Veit?")).toMatchObject({ kind: "not-found", results: [] });
  });

  it("is nobody where somebody only answers, which is shown apart", () => {
    const fees = sourcesOf(`Fees to rise

“The fees must rise,” said the mayor, Lotte Brandt.

Tomas Reiff, a diver, rejected the mayor’s remarks on fees. “Nobody can pay them,” Reiff replied to Brandt.
`);
    const given = answer("did anyone agree with Brandt about the fees?", fees);
    expect(given).toMatchObject({
      kind: "not-found",
      results: [],
      also: [{ speaker: "Tomas Reiff", quote: "Nobody can pay them," }],
    });
  });
});

describe("whether two agree", () => {
  it.each(["do Brandt and Reiff agree on anything?", "do Brandt and Reiff agree?"])(
    "is told by the sentence that says so of both: %s",
    (question) => {
      expect(ask(question)).toMatchObject({
        kind: "compare",
        link: { quote: expect.stringContaining("in full agreement") },
      });
    },
  );
});
