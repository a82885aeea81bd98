import { describe, expect, it } from "vitest";
import { passagesOf } from "#answers/sources/passages.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { articleDateNote } from "#phrases/article-date.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { converseIn } from "./converse.ts";

const pier = "Pier shut\n\nThe pier was shut on Friday.\n\n“The planks are soft,” said Ona Birk.\n";
const ferry = "Ferry sunk\n\nUlf Lind sank the ferry on Sunday.\n";
const tram = "Tram shut\n\nThe tram was shut on Monday.\n";

const articles = [
  findQuotations(articleFromText(pier, { published: "2031-05-04" })),
  findQuotations(articleFromText(tram)),
  findQuotations(articleFromText(ferry, { published: "2031-06-07" })),
];
const sources = { articles, index: createPassageIndex(articles.flatMap(passagesOf)) };
const note = (...questions: readonly string[]) => {
  const given = converseIn(sources, ...questions);
  return [given, ...(given.further ?? [])].map(articleDateNote).filter(Boolean);
};

describe("an answer to when something was", () => {
  it.each([
    [["when was the pier shut?"]],
    [["who said the planks are soft, and when?"]],
    [["who said the planks are soft?", "when did she say that?"]],
  ])("says what date its article gives as its own: %s", (questions) => {
    expect(note(...questions)).toEqual(["The article is dated 2031-05-04."]);
  });

  it("says so of the first where it is from several", () => {
    expect(note("when was it shut?")).toEqual(["The first of these articles is dated 2031-05-04."]);
  });

  it("says no more than that where the same words would stand there again", () => {
    const given = converseIn(sources, "who sank the ferry, and when?");
    expect(given.further).toBeUndefined();
    expect(articleDateNote(given)).toBe("The article is dated 2031-06-07.");
  });

  it("says so of what comes nearest where nothing tells it", () => {
    expect(note("when did Birk call the planks soft?")).toEqual([
      "The nearest article is dated 2031-05-04.",
    ]);
  });

  it.each([
    ["when was the tram shut?"],
    ["who said the planks are soft?"],
    ["where was the pier shut?"],
  ])("says none where the article gives none, or something else is asked: %s", (question) => {
    expect(note(question)).toEqual([]);
  });
});
