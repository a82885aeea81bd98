import { expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./seed-library.ts";

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
