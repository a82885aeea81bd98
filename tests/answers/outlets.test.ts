import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { passagesOf } from "#answers/sources/passages.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { createPassageIndex } from "#search/passage-index.ts";

const pier = `Pier to reopen

“The planks are new,” said Ona Birk of the pier.

Birk said the Holm Echo had called too early.
`;

const tram = `Tram to stop

“Nobody rode it,” said Ulf Lind of the tram. “The pier took them all.”
`;

const articles = [
  findQuotations(articleFromText(pier, { source: "The Quay Courier", published: "2031-05-04" })),
  findQuotations(articleFromText(tram, { source: "Holm Echo" })),
];
const sources = { articles, index: createPassageIndex(articles.flatMap(passagesOf)) };
const speakers = (question: string) => {
  const { results } = answer(question, sources);
  return [...new Set(results.map(({ speaker }) => speaker))];
};

describe("an outlet that a question names", () => {
  it.each([
    "quotes from the Quay Courier",
    "who is quoted in the quay courier?",
    "who said something about the pier in the Quay Courier",
    "what did the Quay Courier report about the pier?",
    "any quotes from the Quay Courier article?",
  ])("has only its articles asked: %s", (question) => {
    expect(speakers(question)).toEqual(["Ona Birk"]);
  });

  it("is asked what it wrote of", () => {
    expect(answer("what did the Quay Courier report?", sources)).toMatchObject({
      kind: "passages",
      asked: "article",
      articles: 1,
      results: [{ quote: "Pier to reopen" }, {}],
    });
  });

  it.each(["who is quoted in the Lund Times?", "when was the mayor’s story first published?"])(
    "is not passed over where no article is from it: %s",
    (question) => {
      expect(answer(question, sources)).toMatchObject({ results: [] });
    },
  );

  it.each(["https://news.the-lund-times.co.uk/2031/boat", "https://lund-times.blogspot.com/boat"])(
    "is known by the address of its articles: %s",
    (url) => {
      const boat = findQuotations(
        articleFromText("Boat\n\n“The pier is shut,” said Ida Moe.\n", {
          source: "boat.txt",
          url,
        }),
      );
      const all = [...articles, boat];
      const given = answer("quotes about the pier from the Lund Times", {
        articles: all,
        index: createPassageIndex(all.flatMap(passagesOf)),
      });
      expect(given.results.map(({ speaker }) => speaker)).toEqual(["Ida Moe"]);
    },
  );

  it("is no limit within words in marks", () => {
    expect(answer("who said “I read it in the Quay Courier”?", sources).articles).toBe(2);
  });
});
