import { describe, expect, it } from "vitest";
import { createPassageIndex } from "#search/passage-index.ts";
import { articleOf, paragraphsOf } from "./setup/articles.ts";

const synonymTable: Readonly<Record<string, readonly string[]>> = {
  boat: ["vessel", "craft"],
  fix: ["repair"],
  fixed: ["repair"],
};

const synonyms = (word: string): readonly string[] => synonymTable[word] ?? [];

const index = createPassageIndex(
  paragraphsOf(
    articleOf("yard", [
      "The vessel was repaired in a single night, the yard told the owners.",
      "A boat lay upside down in the meadow behind the yard.",
      "The owners of the kiosk sold postcards and warm lemonade.",
      "Nobody could say who had painted the crane green.",
    ]),
  ),
);

function keys(query: string, options = { synonyms }): string[] {
  return index.search(query, options).hits.map(({ passage }) => passage.key);
}

describe("synonyms", () => {
  it("find what a question says in other words, and are named with the word they stand for", () => {
    const result = index.search("Who fixed the boat in one night?", { synonyms });
    expect(result.hits[0]?.passage.key).toBe("2");
    expect(result.hits[0]?.level).toBe("synonym");
    expect(result.alsoSearched).toEqual([
      { typed: "boat", searched: "vessel" },
      { typed: "fixed", searched: "repaired" },
    ]);
  });

  it("are highlighted like other matches", () => {
    const [hit] = index.search("Who fixed the boat in one night?", { synonyms }).hits;
    const lit = hit?.matches.map(({ start, end }) => hit.passage.article.text.slice(start, end));
    expect(lit).toEqual(["The", "vessel", "repaired", "night"]);
  });

  it("count for less than the word itself", () => {
    expect(keys("Where was the boat in the meadow or the yard's crane?")[0]).toBe("3");
  });

  it("lift a passage and cover nothing of the query: what was asked isn't there", () => {
    const coverage = (options: { synonyms?: typeof synonyms }) =>
      index.search("Who fixed the boat in one night?", options).hits[0]?.coverage ?? 0;
    expect(coverage({ synonyms })).toBeCloseTo(coverage({}));
    expect(coverage({ synonyms })).toBeLessThan(0.5);
  });

  it("are left alone where a passage has all that was asked", () => {
    const result = index.search("Where is the boat?", { synonyms });
    expect(result.hits.map(({ passage }) => passage.key)).toEqual(["3"]);
    expect(result.alsoSearched).toEqual([]);
  });

  it("don't stand for keywords or for what is in marks", () => {
    expect(keys("boat lemonade")).not.toContain("2");
    expect(keys('who has a "boat" for the night')).not.toContain("2");
  });

  it("are not looked for unless asked", () => {
    const result = index.search("Who fixed the boat in one night?");
    expect(result.alsoSearched).toEqual([]);
    expect(result.hits[0]?.level).toBe("word");
  });
});
