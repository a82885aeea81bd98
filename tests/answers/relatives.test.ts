import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { notFoundWords } from "#phrases/unanswered.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(`Skipper drowned

Skipper Rolf Tangen drowned on Friday off Vik. His daughter, Ida Tangen, said the boat was old.

“He never wore a vest,” she said.

“The sea took him,” said his wife.

Mayor Berit Moe was in tears. Her spokesman, Kai Lund, said she would not speak.

“He was kind,” said the neighbour’s son.

Deckhand Per Vold was saved. His mother thanked the crew.
`);
const ask = (question: string) => answer(question, sources);
const speakers = ({ results }: Answer) => [...new Set(results.map(({ speaker }) => speaker))];

describe("whoever is somebody's", () => {
  it.each([
    ["what did Tangen’s daughter say?", "Ida Tangen"],
    ["what did Rolf Tangen’s daughter say about the boat?", "Ida Tangen"],
    ["what did the skipper’s daughter say?", "Ida Tangen"],
    ["what did the daughter of Rolf Tangen say?", "Ida Tangen"],
    ["did the skipper’s daughter say anything?", "Ida Tangen"],
    ["what did Tangen’s wife say?", "his wife"],
    ["what did Rolf Tangen’s wife say about the sea?", "his wife"],
    ["what did Moe’s spokesman say?", "Kai Lund"],
    ["what did the mayor’s spokesman say?", "Kai Lund"],
    ["what did Vold’s mother say?", "His mother"],
  ])("is who the article says is his or hers, and the answer says so: %s", (question, speaker) => {
    const given = ask(question);
    expect(speakers(given)).toEqual([speaker]);
    expect(given.corrected).toMatchObject([{ searched: speaker, described: true }]);
  });

  it.each([
    ["what did the neighbour’s son say?", "the neighbour’s son"],
    ["what did his wife say?", "his wife"],
    ["what did his daughter say?", "Ida Tangen"],
  ])("is who is printed so: %s", (question, speaker) => {
    const given = ask(question);
    expect(speakers(given)).toEqual([speaker]);
    expect(given.corrected).toEqual([]);
  });

  it("is asked of behind an answer", () => {
    const given = converseIn(sources, "what did Moe say?", "what did her spokesman say?");
    expect(speakers(given)).toEqual(["Kai Lund"]);
  });

  it.each([
    "what did Moe’s husband say?",
    "what did Tangen’s mother say?",
    "what did Moe’s daughter say about the boat?",
    "what did Lund’s wife say?",
    "what did the skipper’s lawyer say?",
    "what did his brother say?",
    "did Moe’s husband say anything?",
    "quotes from Tangen’s family",
    "what did the husband of Moe say?",
  ])("is said not to be quoted where nobody is that: %s", (question) => {
    const given = ask(question);
    if (given.kind !== "not-found") throw new Error(`Answered with ${given.kind}`);
    expect(notFoundWords(given)).toBe("Nobody so described is quoted in this one article");
    expect(given.results).toEqual([]);
  });

  it("is nobody's of whom another is named between", () => {
    const between = sourcesOf(
      "Fire\n\nBaker Emil Thorsen fled.\n\nFireman Odd Lie was hurt. “He is brave,” said his wife.\n",
    );
    expect(answer("what did Thorsen’s wife say?", between)).toMatchObject({ kind: "not-found" });
    expect(speakers(answer("what did Lie’s wife say?", between))).toEqual(["his wife"]);
  });
});
