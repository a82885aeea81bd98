import { describe, expect, it } from "vitest";
import { createPassageIndex } from "#search/passage-index.ts";
import { processorTime } from "../setup/processor-time.ts";
import { articleOf, paragraphsOf } from "./setup/articles.ts";

/** Far above what any of these takes, far below what anything quadratic would. */
const boundMs = 1_500;

const syllables = ["ba", "co", "di", "fu", "ge", "ho", "ja", "ke", "lo", "mi", "nu", "po", "ra"];

/** A word for each number, all of them different. */
function inventedWord(number: number): string {
  let rest = number + 13 * 13;
  let made = "";
  while (rest > 0) {
    made += syllables[rest % 13] ?? "";
    rest = Math.floor(rest / 13);
  }
  return made;
}

function largeIndex() {
  const index = createPassageIndex();
  for (let article = 0; article < 50; article++) {
    const paragraphs = Array.from({ length: 40 }, (_, paragraph) =>
      Array.from({ length: 30 }, (__, k) =>
        k % 3 === 0 ? "the" : inventedWord((article * 7919 + paragraph * 104729 + k * 31) % 5000),
      ).join(" "),
    );
    index.add(paragraphsOf(articleOf(`large-${article}`, paragraphs)));
  }
  index.search("the");
  return index;
}

describe("a query made to hurt", () => {
  const index = largeIndex();
  const queries: readonly (readonly [string, string])[] = [
    ["50,000 characters of one word", "a".repeat(50_000)],
    ["50,000 characters of words", `${inventedWord(77)} `.repeat(8_000).slice(0, 50_000)],
    ["a thousand words that the library has", words(1_000, (k) => inventedWord(k))],
    ["a thousand words that it hasn't", words(1_000, (k) => `zz${inventedWord(k)}`)],
    ["a thousand near words", words(1_000, (k) => `${inventedWord(k)}x`)],
    ["stop words only", "the of and a to in ".repeat(200)],
    ["a phrase of stop words", `"${"the ".repeat(500)}"`],
    ["marks without end", '"'.repeat(10_001)],
    ["pairs of marks", '"a" '.repeat(5_000)],
    ["full stops between letters", "u.".repeat(20_000)],
    ["apostrophes", "'a".repeat(20_000)],
    ["emoji", "🙂👩‍👩‍👧‍👦🏳️‍🌈 ".repeat(2_000)],
    ["right-to-left text", "שלום עולם مرحبا بالعالم ".repeat(1_000)],
    ["combining marks", `e${"\u0301".repeat(40_000)}`],
    ["lone surrogates", "\ud800 \udc00".repeat(5_000)],
    ["NUL and other controls", "\u0000\u0007\u001b".repeat(5_000)],
  ];

  it.each(queries)("is answered in bounded time: %s", (_, query) => {
    expect(processorTime(() => index.search(query))).toBeLessThan(boundMs);
  });

  it("finds nothing where there is no word at all", () => {
    for (const query of ["", " \n\t", "?!…", '""', "🙂", "\u0301\u0301"]) {
      expect(index.search(query)).toMatchObject({
        hits: [],
        corrections: [],
        missing: [],
        stopWordsOnly: false,
      });
    }
  });
});

describe("a text of any script", () => {
  function finds(text: string, query: string): string[] {
    const index = createPassageIndex(paragraphsOf(articleOf("script", [text])));
    const [hit] = index.search(query).hits;
    return hit?.matches.map(({ start, end }) => hit.passage.article.text.slice(start, end)) ?? [];
  }

  it.each([
    ["Das Café in Zürich schließt.", "zurich cafe", ["Café", "Zürich"]],
    ["Un cafe\u0301 noir.", "café", ["cafe\u0301"]],
    ["Президент подписал указ.", "УКАЗ", ["указ"]],
    ["ראש הממשלה אמר שלום", "שָׁלוֹם", ["שלום"]],
    ["東京で会談した。", "会談", ["会", "談"]],
    ["The 🙂emoji🙂 stood close.", "emoji", ["emoji"]],
    ["The ﬁnal oﬃce", "final office", ["ﬁnal", "oﬃce"]],
    ["U.S. forces left.", "US forces", ["U.S", "forces"]],
    ["They met in Brazil’s capital.", "brazil", ["Brazil"]],
    ["soft\u00adhyphen here", "softhyphen", ["soft\u00adhyphen"]],
    ["𝐁𝐨𝐥𝐝 words", "bold", ["𝐁𝐨𝐥𝐝"]],
  ])("is found as people type it: %s", (text, query, lit) => {
    expect(finds(text, query)).toEqual(lit);
  });
});

function words(count: number, wordAt: (k: number) => string): string {
  return Array.from({ length: count }, (_, k) => wordAt(k)).join(" ");
}
