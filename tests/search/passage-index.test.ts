import { describe, expect, it } from "vitest";
import type { PassageIndex } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { articleOf, paragraphsOf, quotationOf, textOf } from "./setup/articles.ts";

const harbour = articleOf("harbour", [
  "The harbour board voted to dredge the northern channel before the winter storms arrive.",
  "“We will keep the fishing berths open,” Mara Lindqvist told the board. “Nobody loses a berth.”",
  "Fishermen had argued that the dredging would close their berths for a whole season.",
  "The cost of the works was put at four million crowns.",
]);
const orchard = articleOf("orchard", [
  "Growers in the valley expect a poor apple harvest after the late frost.",
  "It is what it is, said one grower, who lost half of his blossom.",
]);

function indexOf(...articles: readonly (typeof harbour)[]): PassageIndex {
  return createPassageIndex(articles.flatMap((article) => paragraphsOf(article)));
}

function found(index: PassageIndex, query: string): string[] {
  return index.search(query).hits.map((hit) => hit.passage.article.id + hit.passage.key);
}

function highlighted(index: PassageIndex, query: string): string[] {
  const hit = index.search(query).hits[0];
  return hit?.matches.map(({ start, end }) => hit.passage.article.text.slice(start, end)) ?? [];
}

describe("finding", () => {
  it("finds a paragraph by a word, whatever its case and accents", () => {
    expect(found(indexOf(harbour, orchard), "HÀRVEST")).toEqual(["orchard2"]);
  });

  it("finds other forms of a word", () => {
    expect(found(indexOf(harbour, orchard), "fisherman argues")[0]).toBe("harbour4");
  });

  it("finds what a misspelt word means, and says so", () => {
    const result = indexOf(harbour, orchard).search("blosom");
    expect(result.hits[0]?.passage.key).toBe("3");
    expect(result.hits[0]?.level).toBe("typo");
    expect(result.corrections).toEqual([{ typed: "blosom", searched: "blossom" }]);
  });

  it("names the words that nothing in the library resembles, and finds the rest", () => {
    const result = indexOf(harbour, orchard).search("xylophone harvest");
    expect(result.missing).toEqual(["xylophone"]);
    expect(result.hits.map((hit) => hit.passage.key)).toEqual(["2"]);
    expect(result.hits[0]?.coverage).toBeLessThan(0.6);
  });

  it("knows which words it has in some form, before any is searched", () => {
    const index = indexOf(harbour, orchard);
    expect(index.knows("Harvests fishermen")).toBe(true);
    expect(index.knows("harvest xylophone")).toBe(false);
  });

  it("counts the passages of a kind that have words as they are, up to a number", () => {
    const article = articleOf("pier", ["The pier is old.", "Old piers rot.", "A PIER was sold."]);
    const index = createPassageIndex(paragraphsOf(article, { heading: "A pier that rots" }));
    index.add([quotationOf(article, "pier is old")]);
    expect(index.count("pier", "paragraph", 9)).toBe(2);
    expect(index.count("old", "paragraph", 1)).toBe(1);
    expect(index.count("old pier", "paragraph", 9)).toBe(0);
    expect(index.count("is old", "quotation", 9)).toBe(1);
    expect(index.count("a pier that", "paragraph", 9)).toBe(0);
    expect(index.count("…", "paragraph", 9)).toBe(0);
    index.add(paragraphsOf(articleOf("quay", ["A pier is a quay."])));
    expect(index.count("pier", "paragraph", 9)).toBe(3);
  });

  it("completes the word that is being typed", () => {
    expect(found(indexOf(harbour, orchard), "late blos")).toContain("orchard3");
  });

  it("takes what stands in marks word for word", () => {
    const index = indexOf(harbour, orchard);
    expect(found(index, '"the northern channel"')).toEqual(["harbour2"]);
    expect(found(index, "“northern the channel”")).toEqual([]);
  });

  it("doesn't take a heading for the words under it where a phrase is asked for", () => {
    const index = createPassageIndex(paragraphsOf(orchard, { heading: "A bad year" }));
    expect(found(index, "bad year")).not.toEqual([]);
    expect(found(index, '"bad year"')).toEqual([]);
  });

  it("finds nothing by stop words, and a saying made of them by all of them", () => {
    const index = indexOf(harbour, orchard);
    expect(index.search("the").hits).toEqual([]);
    expect(index.search("of the").stopWordsOnly).toBe(true);
    expect(found(index, "it is what it is")).toEqual(["orchard3"]);
    expect(index.search("").stopWordsOnly).toBe(false);
  });

  it("searches one kind only where asked to, and only what the caller accepts", () => {
    const index = indexOf(harbour, orchard);
    index.add([quotationOf(harbour, "Nobody loses a berth.")]);
    const kinds = (kind: "paragraph" | "quotation") =>
      index.search("berth", { kind }).hits.map((hit) => hit.passage.kind);
    expect(kinds("quotation")).toEqual(["quotation"]);
    expect(kinds("paragraph")).toEqual(["paragraph", "paragraph"]);
    const where = index.search("berth", { where: (passage) => passage.key === "4" });
    expect(where.hits.map((hit) => hit.passage.key)).toEqual(["4"]);
    // What one search left out, the next one finds.
    expect(index.search("berth").hits).toHaveLength(3);
  });

  it("leaves out what carries less of a sentence than is asked for, and nothing that carries more", () => {
    const index = indexOf(harbour, orchard);
    const sentence = "the board voted to dredge a berth";
    const { hits } = index.search(sentence);
    const carries = hits.filter(({ coverage }) => coverage >= 0.6);
    expect(carries.length).toBeGreaterThan(0);
    expect(hits.length).toBeGreaterThan(carries.length);
    expect(index.search(sentence, { leastCoverage: 0.6 }).hits).toEqual(carries);
  });

  it("searches only passages of some addresses, also after more of their article came", () => {
    const index = indexOf(harbour, orchard);
    const quotation = quotationOf(harbour, "Nobody loses a berth.");
    index.add([quotation]);
    const addresses = index.search("berth").hits.map(({ passage }) => passage);
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      const only = () => index.search("berth", { among: [address] }).hits;
      expect(only().map(({ passage }) => passage)).toEqual([address]);
    }
    expect(index.search("berth", { kind: "paragraph", among: [quotation] }).hits).toEqual([]);
    expect(index.search("berth", { among: [] }).hits).toEqual([]);
    const later = quotationOf(harbour, "We will keep the fishing berths open,");
    index.add([later]);
    expect(index.search("berth", { among: [...addresses, later] }).hits).toHaveLength(4);
  });

  it("finds a quotation by its speaker and the heading above it", () => {
    const index = indexOf(harbour);
    const fields = { speaker: "Mara Lindqvist", role: "harbour master", heading: "Promise" };
    index.add([quotationOf(harbour, "Nobody loses a berth.", fields)]);
    const hit = index.search("promise").hits[0];
    expect(hit && textOf(hit.passage)).toBe("Nobody loses a berth.");
    expect(hit?.matches).toEqual([]);
    expect(index.search("promise").missing).toEqual([]);
  });
});

describe("highlighting", () => {
  it("gives the ranges in the article of words, forms and corrected words", () => {
    expect(highlighted(indexOf(harbour), "dredging chanel")).toEqual(["dredge", "channel"]);
  });

  it("leaves stop words dark unless they stand in a run with another word", () => {
    expect(highlighted(indexOf(harbour), "the works was")).toEqual(["the", "works", "was"]);
    expect(highlighted(indexOf(harbour), "the crowns")).toEqual(["crowns"]);
  });
});

describe("keeping up", () => {
  it("knows the words of an article that is added after a search", () => {
    const index = indexOf(harbour);
    expect(index.search("blossom").missing).toEqual(["blossom"]);
    index.add(paragraphsOf(orchard));
    expect(index.search("blossom").missing).toEqual([]);
    expect(found(index, "harvest")).toEqual(["orchard2"]);
  });
});
