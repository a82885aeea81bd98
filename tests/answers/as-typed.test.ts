import { expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  [
    "Quay to close",
    "“A harbour has to do its best to keep the eels,” said Nils Hartung, the harbour master.",
    "“I trust the people in every boat but mine,” said Asta Vold, an engineer.",
    "“It was best to keep it dry, to my mind,” said Ivo Krantz, who cast the bollards.",
    "“Everybody should be kinder to the eels,” said Pia Dorn, a diver.",
    "“Is the quay to close for good?” asked Lotte Brix, a rower.",
  ].join("\n\n"),
);
const first = (question: string) => answer(question, sources).results[0]?.speaker;

it.each([
  ["do its best to keep", "Nils Hartung"],
  ["people in every boat but", "Asta Vold"],
  ["is the quay to close", "Lotte Brix"],
  ["should be kinder to the eels", "Pia Dorn"],
])("finds words as they were said, though they read as a question: %s", (words, speaker) => {
  expect(first(words)).toBe(speaker);
});
