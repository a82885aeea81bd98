import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const islands = `Northline to sell two ferries

“Islands are no holiday resorts,” Prime Minister Rosa Quint said on Monday.

“We cannot pay for empty boats,” said Arvid Holm, Northline’s chief executive.

“My patients miss their appointments,” said Dr. Mira Sen, who works on the outer islands.

Holm’s attorney, Pia Dorn, spoke for him in court. “He has hidden nothing,” Dorn said.

“The contract speaks for itself,” Justice Emil Varga told both sides.
`;

const fire = `Mill burns down

Gov. Tilda Moe came to see the ruin.

“We will rebuild it stone by stone,” Moe said.
`;

const school = `School gets a roof

The governor said the roof was paid for.

“It will be dry by autumn,” the governor said.
`;

const deputies = `Bridge opens

“It is late,” said Mayor Ida Lund. “It is here,” said Deputy Mayor Karel Moe.

“It is paid for,” said deputy spokesman Bo Dahl. “The bridge is ours,” the deputy mayor said.
`;

const said = ({ results }: Answer) => new Set(results.map(({ speaker }) => speaker));

describe("an office in other words than the printed", () => {
  it.each([
    ["what did the PM say?", "Rosa Quint"],
    ["what did the premier say about islands", "Rosa Quint"],
    ["what did the CEO say", "Arvid Holm"],
    ["what did Northline's CEO say about boats", "Arvid Holm"],
    ["what did Northline's boss say?", "Arvid Holm"],
    ["what did Holm's lawyer say?", "Pia Dorn"],
    ["did the judge say the contract speaks for itself?", "Emil Varga"],
    ["what did the doctor say", "Mira Sen"],
  ])("%s", (question, speaker) => {
    expect(said(answer(question, sourcesOf(islands, fire)))).toEqual(new Set([speaker]));
  });

  it("takes a source without a name for no reason to pass over who is printed by the office", () => {
    const given = answer("what did the governor say?", sourcesOf(fire, school));
    expect(said(given)).toEqual(new Set(["Tilda Moe", "The governor"]));
    expect(given.namesakes.map(({ speaker }) => speaker)).toEqual(["The governor", "Tilda Moe"]);
  });

  it("is not that of a deputy, who is asked for as one", () => {
    const sources = sourcesOf(deputies);
    expect(said(answer("what did the mayor say?", sources))).toEqual(new Set(["Ida Lund"]));
    expect(answer("did the mayor say the bridge is ours?", sources)).toMatchObject({
      verdict: "other-speaker",
      results: [{ speaker: "Karel Moe" }],
    });
    expect(said(answer("what did the deputy mayor say?", sources))).toEqual(new Set(["Karel Moe"]));
    expect(said(answer("what did the spokesman say?", sources))).toEqual(new Set(["Bo Dahl"]));
  });

  it("is that of whoever held it before only where nobody holds it, or as theirs", () => {
    const chairs = sourcesOf(
      "Chairs\n\n“It is late,” said the chair, Ida Lund. “It was early,” said former chair Karel Moe.\n\n“We win,” said former coach Bo Dahl.\n",
    );
    expect(said(answer("what did the chair say?", chairs))).toEqual(new Set(["Ida Lund"]));
    expect(said(answer("what did the former chair say?", chairs))).toEqual(new Set(["Karel Moe"]));
    expect(said(answer("what did the coach say?", chairs))).toEqual(new Set(["Bo Dahl"]));
  });

  it("gives nobody an office of somebody else", () => {
    expect(said(answer("what did Quint's lawyer say?", sourcesOf(islands)))).toEqual(new Set());
    expect(said(answer("what did the mill's boss say?", sourcesOf(islands, fire)))).toEqual(
      new Set(),
    );
  });
});

describe("somebody described by whose they are, where no article says so in these words", () => {
  const opera = `Opera house sings again

The soprano Ines Vidal returned to the opera house on Friday. “I missed the dust,” Vidal said.

Her agent, Lou Marek, stood in the wings. “She never asked what it paid,” Marek said.

The pianist’s mother wept in the first row. “He was born to it,” the pianist’s mother said.

CEO Hanna Rist promised a new roof. “It will be tight by spring,” Rist said.
`;
  const askOpera = (question: string) => answer(question, sourcesOf(opera, fire));
  const near = (question: string) => {
    const { kind, results, also } = askOpera(question);
    expect(results).toEqual([]);
    return [kind, ...also.map(({ speaker }) => speaker)];
  };

  it.each([
    ["what did the opera house CEO say about the roof?", "Hanna Rist"],
    ["what did the boss of the opera house say?", "Hanna Rist"],
  ])("shows apart who may be meant: %s", (question, speaker) => {
    expect(new Set(near(question))).toEqual(new Set(["not-found", speaker]));
  });

  it("shows apart who may be asked for", () => {
    const given = askOpera("who is the opera house CEO?");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.map(({ quote }) => quote)).toContain("CEO Hanna Rist");
  });

  it("announces who is hers whom the article has named before", () => {
    const given = askOpera("who is Vidal's agent?");
    expect(given).toMatchObject({ kind: "speaker", speaker: "Lou Marek" });
    expect(given.corrected).toMatchObject([{ searched: "Lou Marek", described: true }]);
  });

  it("shows nobody of another article", () => {
    expect(near("what did the mill's agent say?")).toEqual(["not-found"]);
  });

  it("needs no apostrophe", () => {
    expect(said(askOpera("what did the pianists mother say?"))).toEqual(
      new Set(["the pianist’s mother"]),
    );
  });
});

describe("somebody who is printed to be just what is asked", () => {
  const match = sourcesOf(`Late goal stands

The referee, Bo Rand, gave the goal. Rand did not comment.

Coach Ada Holt said the referee had been brave.
`);

  it("is named and not quoted, whatever others say of them", () => {
    expect(answer("what did the referee say?", match)).toMatchObject({
      kind: "mentioned",
      speaker: "Bo Rand",
    });
  });
});

const quay = `Quay to close for repairs

The Boatmen’s League says the quay is closed too often.

“We land where we are let,” its treasurer, Osk Lund, said.

The town paid Vera Moss and her nephew Nils Moss for two sheds.

“Sheds are sheds,” Nils Moss said.
`;

describe("who somebody is", () => {
  it("is told by what stands right behind the name", () => {
    const inn = sourcesOf(
      "Inn shuts\n\nChef Ida Moe, 66, who runs the inn at Vik, is sad. Bo Lund, who eats there, said: “I could cry.”\n",
    );
    const told = (question: string) => answer(question, inn).results.map(({ quote }) => quote);
    expect(told("who is Ida Moe?")).toEqual(["Chef Ida Moe, 66, who runs the inn at Vik"]);
    expect(told("who is Bo Lund?")).toEqual(["Bo Lund, who eats there"]);
  });

  it.each([
    [
      "who is Osk Lund?",
      ["The Boatmen’s League says the quay is closed too often.", "its treasurer, Osk Lund"],
    ],
    ["who is Nils Moss?", ["The town paid Vera Moss and her nephew Nils Moss for two sheds."]],
  ])("is told with whose the role is, where it only points back: %s", (question, told) => {
    const { results } = answer(question, sourcesOf(quay));
    expect(results.map(({ quote }) => quote)).toEqual(told);
  });
});
