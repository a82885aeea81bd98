import { expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  [
    "Quay to close",
    "“The harbour gets to do its part to make the quay safe,” said Nils Hartung, the harbour master.",
    "“We have better people in every area than we used to,” said Asta Vold, an engineer.",
    "“It was a difficult part to make, for the most part,” said Ivo Krantz, who cast the bollards.",
    "“Is the quay to close for good?” asked Lotte Brix, a rower.",
  ].join("\n\n"),
);
const first = (question: string) => answer(question, sources).results[0]?.speaker;

it.each([
  ["do its part to make", "Nils Hartung"],
  ["people in every area than", "Asta Vold"],
  ["is the quay to close", "Lotte Brix"],
])("finds words as they were said, though they read as a question: %s", (words, speaker) => {
  expect(first(words)).toBe(speaker);
});
