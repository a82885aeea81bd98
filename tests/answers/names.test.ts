import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

it("knows a first name with other vowels also where somebody else is printed with these", () => {
  const sources = sourcesOf(
    [
      "Ferries",
      "“The ferries will sail again,” said Mohamed Dorin, the harbour master.",
      "“Nobody was asked,” said Anna Dorin, a captain.",
      "“The quay is too short,” said Muhamad Veber, an engineer.",
    ].join("\n\n"),
  );
  const given = answer("what did Muhamad Dorin say?", sources);
  expect(given.corrected).toEqual([{ typed: "Muhamad Dorin", searched: "Mohamed Dorin" }]);
  expect(given.results.map(({ quote }) => quote)).toEqual(["The ferries will sail again,"]);
});

it("knows whom a first name is short for, where somebody of the surname is printed by the long one", () => {
  const sources = sourcesOf(
    [
      "Clock stops",
      "“It loses a minute when it rains,” said Charles Wetherell, who mends it.",
      "“Oil would help,” said Rose Wetherell. “Nobody was asked,” said Charles Ortiz.",
    ].join("\n\n"),
  );
  const given = answer("what did chuck wetherell say?", sources);
  expect(given.corrected).toEqual([{ typed: "chuck wetherell", searched: "Charles Wetherell" }]);
  expect(given.results.map(({ quote }) => quote)).toEqual(["It loses a minute when it rains,"]);
  expect(answer("who is Chuck Holm?", sources)).toMatchObject({ kind: "not-found" });
});

it("knows people by the description that stands beside their words", () => {
  const sources = sourcesOf(
    [
      "Rowers fall short",
      "Rowers’ coach Sunniva Dahl praised Tom Ortiz, who rowed with a broken oar.",
      "“Tom never looks back. He is the best we have,” the Norwegian said.",
    ].join("\n\n"),
  );
  for (const question of ["what did the Norwegian say?", "the norwegian", "the Norwegian on Tom"]) {
    const { results } = answer(question, sources);
    expect(results.map(({ quote, speaker }) => `${speaker}: ${quote}`)).toContain(
      "Sunniva Dahl: Tom never looks back. He is the best we have,",
    );
  }
  expect(answer("what did the Dane say?", sources)).toMatchObject({ kind: "not-found" });
});

it("takes no short name for the initials of a person", () => {
  const sources = sourcesOf(
    [
      "Clinic opens",
      "“We open on Monday,” said Stella Anne Morrow, the director.",
      "“Thomas is right,” said Ted Drew, a nurse.",
      "“It took ten years,” said his brother, Thomas Edward Drew.",
    ].join("\n\n"),
  );
  const given = answer("what did Sam say?", sources);
  expect(given).toMatchObject({ kind: "not-found", corrected: [] });
  const { results } = answer("what did Thomas Edward Drew say?", sources);
  expect(results.map(({ quote }) => quote)).toEqual(["It took ten years,"]);
});

it("knows a councillor by the short and the long form of the title", () => {
  const sources = sourcesOf(
    [
      "Weir opens early",
      "“The weir held,” said Cllr Mabel Stroud. “I slept well.”",
      "“It leaked,” said Nora Stroud, who lives beside it.",
    ].join("\n\n"),
  );
  for (const name of ["Cllr Stroud", "Councillor Stroud", "councillor Mabel Stroud"]) {
    const { results } = answer(`what did ${name} say?`, sources);
    expect(results.map(({ quote }) => quote)).toEqual(["The weir held,", "I slept well."]);
  }
});

it("takes whatever title is printed before a name", () => {
  const sources = sourcesOf(
    "Weir opens early\n\n“The weir held,” Del. Mabel Stroud said. “It leaked,” said Engr. Bola Ade.",
  );
  for (const question of [
    "did Del. Mabel Stroud say “The weir held”?",
    "did Engr. Bola Ade say “It leaked”?",
  ])
    expect(answer(question, sources), question).toMatchObject({ verdict: "verbatim" });
});

it("takes nobody for a president whose title only the spokesman's role has", () => {
  const sources = sourcesOf(
    [
      "Weir opens early",
      "“The weir held,” said Danish President Ida Holm’s spokesman Bo Marsh. Ida Holm is in Lund.",
    ].join("\n\n"),
  );

  for (const name of ["Danish President Ida Holm", "Ida Holm"]) {
    const question = `did ${name} say “the weir held”?`;
    expect(answer(question, sources), question).toMatchObject({
      verdict: "other-speaker",
      corrected: [],
    });
    const { results } = answer(`what did ${name} say?`, sources);
    expect(results.map(({ speaker }) => speaker)).toEqual(results.map(() => null));
  }
  expect(answer("did Swedish Minister Ida Holm say “the weir held”?", sources)).toMatchObject({
    verdict: "other-speaker",
    corrected: [{ searched: "Ida Holm" }],
  });
});

describe("a surname that one is printed by alone and another has too", () => {
  const sources = sourcesOf(
    [
      "Brothers at odds over mill",
      "“The mill stays,” said Aldo Renn, who owns it. “My brother bakes,” Renn added.",
      "“He never liked bread,” said Piet Renn, a baker.",
    ].join("\n\n"),
  );
  const quotes = (question: string) => answer(question, sources).results.map(({ quote }) => quote);

  it("shows the other's words beside those of whom it means", () => {
    const { results, also } = answer("what did Renn say?", sources);
    expect(results.map(({ quote }) => quote)).toEqual(["The mill stays,", "My brother bakes,"]);
    expect(also.map(({ quote }) => quote)).toEqual(["He never liked bread,"]);
  });

  it("finds what the other said of a topic", () => {
    expect(quotes("what did Renn say about bread?")).toEqual(["He never liked bread,"]);
  });

  it("is both of theirs where it is asked whether one said some words", () => {
    const given = answer("did Renn say he never liked bread?", sources);
    expect(given).toMatchObject({ verdict: "verbatim", results: [{ speaker: "Piet Renn" }] });
    const unsaid = answer("did Renn say the dam would break?", sources);
    expect(unsaid).toMatchObject({ verdict: "not-found", asked: { speaker: "Renn" } });
    const named = answer("did Aldo Renn say he never liked bread?", sources);
    expect(named).toMatchObject({ verdict: "other-speaker", asked: { speaker: "Aldo Renn" } });
  });
});

it("asks which spokesman is meant, and not which residents", () => {
  const told = (town: string) =>
    `Flood in ${town}\n\nResidents of ${town} said the water came at night.\n\nA police spokesman said: “${town} is dry.”\n`;
  const sources = sourcesOf(told("Holm"), told("Varen"));
  const namesakes = (question: string) => answer(question, sources).namesakes.length;
  expect(namesakes("what did residents say?")).toBe(0);
  expect(namesakes("what did a police spokesman say?")).toBe(2);
});

it("takes no pronoun for somebody's name", () => {
  const sources = sourcesOf("Ferries\n\n“She came and left,” said Anna Dorin. He stayed.");
  for (const pronoun of ["she", "he", "they", "it"])
    expect(answer(`who is ${pronoun}?`, sources)).toMatchObject({ kind: "too-broad" });
});

it("takes no word of grammar for whoever has it in a name", () => {
  const sources = sourcesOf(
    "Ferries\n\nA woman in black said the ferry was “late and full”. “It was full for weeks,” said Ole May in spring.\n",
  );
  const ask = (question: string) => answer(question, sources);
  expect(ask("in").kind).toBe("too-broad");
  expect(ask("who is in").kind).not.toBe("speaker");
  expect(ask("who said “late and full” except in spring?").results).not.toEqual([]);
  expect(ask("what did the woman in black say?").results).not.toEqual([]);
  expect(ask("what did May say?").results.map(({ speaker }) => speaker)).toEqual(["Ole May"]);
});

describe("a single letter", () => {
  const sources = sourcesOf(
    [
      "Watch on the quay",
      "“That was a sleepy watch, under a new moon,” said Vera A. Holm, who leads the guards.",
      "“Nobody slept,” said Tom I. Ekman, a baker.",
    ].join("\n\n"),
    "M speaks\n\n“The files are mine,” said M, who gives no other name.\n",
  );

  it.each(["was a sleepy watch under", "a sleepy watch", "who said that was a sleepy watch?"])(
    "is nobody's name for being an initial: %s",
    (question) => {
      const given = answer(question, sources);
      expect(given).toMatchObject({ kind: "quotes" });
      expect(given.results[0]?.quote).toBe("That was a sleepy watch, under a new moon,");
    },
  );

  it("is somebody's where the articles call them so", () => {
    const [first] = answer("what did M say?", sources).results;
    expect(first).toMatchObject({ speaker: "M", quote: "The files are mine," });
  });
});
