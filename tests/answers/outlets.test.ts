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
    "what was said about the pier in the Courier",
    "what did the courier say about the pier?",
    "quotes from the courier",
    "In the Courier piece, who talked about the pier?",
    "in the Courier interview what did Birk say",
  ])("has only its articles asked: %s", (question) => {
    expect(speakers(question)).toEqual(["Ona Birk"]);
  });

  it("is no paper in a word that means something else as well", () => {
    const post = findQuotations(
      articleFromText("Lost letter\n\n“It was in the post,” said Ida Moe.\n", {
        source: "Lund Post",
      }),
    );
    const all = [...articles, post];
    const both = { articles: all, index: createPassageIndex(all.flatMap(passagesOf)) };
    expect(answer("who said it was in the post", both).articles).toBe(3);
    expect(answer("who is quoted in the Post", both).articles).toBe(1);
  });

  it("is asked for its own words where an article has any, and for its articles where it is read", () => {
    const fare = findQuotations(
      articleFromText("Fares\n\nThe Quay Courier said the pier was a hole.\n", {
        source: "Lund Post",
      }),
    );
    const all = [...articles, fare];
    const heard = { articles: all, index: createPassageIndex(all.flatMap(passagesOf)) };
    expect(answer("what did the Quay Courier say about the pier?", heard).articles).toBe(3);
    expect(answer("what did the Quay Courier report about the pier?", heard).articles).toBe(1);
    expect(answer("quotes from the Courier on the pier", heard).articles).toBe(1);
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
