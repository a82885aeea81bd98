import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openSynonyms } from "#library/synonyms.ts";

describe("synonyms from WordNet", () => {
  const synonyms = openSynonyms();

  it("are words that share a sense, without the word itself", () => {
    expect(synonyms("dialogue")).toContain("talks");
    expect(synonyms("dialogue")).not.toContain("dialogue");
  });

  it("are found for plural, past and continuous forms", () => {
    expect(synonyms("purchased")).toContain("buy");
    expect(synonyms("purchasing")).toContain("buy");
    expect(synonyms("quarrels")).toContain("row");
  });

  it("are none for what is no word, and for words around the edges of the lists", () => {
    for (const word of ["", "zzzz", "a", "\u0000", "'hood", "0", "é", "zyrian"]) {
      expect(synonyms(word).every((each) => /^[a-z]+$/.test(each))).toBe(true);
    }
    expect(synonyms("zzzz")).toEqual([]);
  });

  it("are found for a verb with its particle, in its forms", () => {
    expect(synonyms("step down")).toContain("resign");
    expect(synonyms("gives back")).toContain("return");
  });

  it("are found for two words that a hyphen joins", () => {
    expect(synonyms("half-hearted")).toContain("lukewarm");
  });

  it("leave out phrases: one word doesn't stand for them", () => {
    expect(synonyms("car").some((each) => /[_ ]/.test(each))).toBe(false);
  });

  it("open their files once, for however many libraries", () => {
    const openFiles = () => readdirSync("/dev/fd").length;
    synonyms("illegal");
    const before = openFiles();
    for (let library = 0; library < 5; library += 1) openSynonyms()("illegal");
    expect(openFiles()).toBe(before);
  });

  it("are the same when asked again", () => {
    expect(synonyms("illegal")).toEqual(synonyms("illegal"));
  });
});
