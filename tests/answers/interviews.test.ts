import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const interview = `Ida Strand on her mountain

The climber Ida Strand spoke to Peak & Valley in her kitchen at Lom.

PEAK: Your partner says that you turned back forty metres too early.

STRAND: Per says so of every Sunday walk. I would do it again.

PEAK: There was a petition by the porters about their wages.

STRAND: They were right. I signed it myself.

PEAK: A porter told us that you crossed the glacier nine times.

STRAND: Eleven. Per counts two of them twice.

“I counted them once,” said Per Lie, her partner.
`;
const ask = (question: string) => answer(question, sourcesOf(interview));
const quotesOf = (results: readonly { readonly quote: string }[]) =>
  results.map(({ quote }) => quote);

const porters = "There was a petition by the porters about their wages.";
const signed = "They were right. I signed it myself.";

describe("a matter that only an interviewer's question has", () => {
  it.each(["porters' petition", "who talked about the petition by the porters?"])(
    "is answered by the reply, with the question beside it: %s",
    (question) => {
      const given = ask(question);
      expect(given).toMatchObject({ kind: "quotes", onSubject: true });
      expect(given.results).toMatchObject([{ quote: signed, speaker: "Ida Strand" }]);
      expect(quotesOf(given.also)).toContain(porters);
    },
  );

  it("has the reply near where it is asked why", () => {
    const { kind, also } = ask("why was there a petition by her porters?");
    expect([kind, ...quotesOf(also).slice(0, 2)]).toEqual(["declined", signed, porters]);
  });

  it("is answered by the reply where it is asked what the other said of it", () => {
    expect(quotesOf(ask("what did Strand say about the petition?").results)).toEqual([signed]);
  });

  it("is answered by the count in the reply", () => {
    const given = ask("how many times did she cross the glacier?");
    expect(given).toMatchObject({ kind: "fact" });
    expect(quotesOf(given.results)).toEqual(["Eleven. Per counts two of them twice."]);
  });
});

it("leaves an interviewer's words theirs, with the reply beside them", () => {
  const asked = ask("did Strand say she turned back forty metres too early?");
  expect(asked).toMatchObject({ kind: "verdict", verdict: "other-speaker" });
  expect(asked.also[0]).toMatchObject({ speaker: "Ida Strand", paragraph: 4 });
  const said = ask(`who said "${porters}"`);
  expect(quotesOf(said.results)).toEqual([porters]);
  expect(quotesOf(said.also)).toEqual([signed]);
});

it("counts no letter that stands for who asks among the voices", () => {
  const lighthouse = `Ten minutes with a keeper

Keeper Maud Rask lives alone with her lamp.

Q: Are you lonely?

A: The lamp is company. It never argues.

Q: Who visits?

A: Gulls, and once a bishop.

“She makes good soup,” one of her guests said.
`;
  const sources = sourcesOf(lighthouse);
  const voices = answer("who is quoted?", sources);
  if (voices.kind !== "voices") throw new Error(`Answered with ${voices.kind}`);
  expect(voices.voices.map(({ speaker }) => speaker)).toEqual(["Maud Rask", "one of her guests"]);
  expect(answer("help", sources)).toMatchObject({ speakers: ["Maud Rask"] });
});
