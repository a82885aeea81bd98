import { describe, expect, it } from "vitest";
import type { Answer, Result } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";
import { pierRow } from "./setup/unsure-article.ts";

const sources = sourcesOf(pierRow);
const ask = (question: string) => answer(question, sources);
const unsure = ({ results }: Answer): Result[] => results.filter(({ isUnsure }) => isUnsure);

describe("a speaker who is not sure", () => {
  it("is a guess in every answer that has the words, and who is named beside theirs is none", () => {
    for (const question of ["it is a scandal", "who said nobody has told us why?", "scandal"])
      expect(unsure(ask(question))).toHaveLength(ask(question).results.length);
    expect(unsure(ask("who said the pier will be mended?"))).toEqual([]);
  });

  it("is no less a guess where words go on from those", () => {
    const [goesOn] = ask("scandal").results;
    expect(goesOn).toMatchObject({ how: "continuation", isUnsure: true });
    expect(goesOn?.confidence).toBeLessThan(0.7);
  });

  it("is counted behind those who are sure, as a guess", () => {
    const given = ask("who is quoted?");
    const voices = given.kind === "voices" ? given.voices : [];
    expect(voices[0]).toMatchObject({ speaker: "Ines Okafor" });
    expect(voices[0]).not.toHaveProperty("isUnsure");
    expect(voices.slice(1).every(({ isUnsure }) => isUnsure)).toBe(true);
  });

  it("is stated where a report names them, however doubtful it is as a report", () => {
    const kiosk = sourcesOf("Kiosk\n\nAda Moe continued to portray the kiosk as a ruin.\n");
    expect(unsure(answer("kiosk a ruin", kiosk))).toEqual([]);
  });
});
