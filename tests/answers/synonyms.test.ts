import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import type { Sources } from "#answers/sources/sources.ts";
import type { SynonymSource } from "#search/passage.ts";
import { harbour } from "./setup/sample-articles.ts";
import { sourcesOf } from "./setup/sources.ts";

const table: Readonly<Record<string, readonly string[]>> = {
  charges: ["fees", "okafor"],
  pledge: ["promise"],
  promise: ["pledge"],
  hope: ["promise"],
  fees: ["prices", "charge"],
  gear: ["dredger"],
};
const synonyms: SynonymSource = (word) => table[word] ?? [];
const sources: Sources = { ...sourcesOf(harbour), synonyms };

describe("a topic that nothing has", () => {
  it("brings what has a synonym of it, as no answer and with both words named", () => {
    const given = answer("who talked about charges?", sources);
    expect(given.kind).toBe("not-found");
    expect(given.results).toEqual([]);
    expect(given.alsoSearched).toEqual([{ typed: "charges", searched: ["fees"] }]);
    expect(given.also[0]?.quote).toContain("fees");
  });

  it("brings nothing of a lone word’s rarer senses, which its synonym is no common synonym of", () => {
    const given = answer("who talked about hope?", sources);
    expect([given.also, given.alsoSearched]).toEqual([[], undefined]);
  });

  it("stays with the speaker who was asked about", () => {
    const given = answer("what did Lindqvist say about the pledge?", sources);
    expect(new Set(given.also.map(({ speaker }) => speaker))).toEqual(new Set(["Nils Lindqvist"]));
    const other = answer("what did Okafor say about gear?", sources);
    expect([other.also, other.alsoSearched]).toEqual([[], undefined]);
  });

  it("leaves out words in marks, words with a capital and checks of a quotation", () => {
    for (const question of [
      'who said "charges"',
      "who talked about Charges?",
      'did Okafor say "the charges are only part of the story"?',
      "did Okafor say charges?",
    ])
      expect(answer(question, sources).alsoSearched).toBeUndefined();
  });

  it("leaves out what is declined: it is shown beside the article's own words only", () => {
    const given = answer("why charges?", sources);
    expect([given.kind, given.also]).toEqual(["declined", []]);
  });

  it("leaves out a remembered sentence", () => {
    const given = answer("who said charges lighthouse keepers paid yesterday", sources);
    expect([given.kind, given.alsoSearched]).toEqual(["not-found", undefined]);
  });
});

it("looks up no synonym where the words themselves are found", () => {
  const looked: string[] = [];
  const listening: SynonymSource = (word) => {
    looked.push(word);
    return [];
  };
  answer("who talked about fees?", { ...sources, synonyms: listening });
  answer("what did Okafor say about the fees?", { ...sources, synonyms: listening });
  expect(looked).toEqual([]);
});

describe("a remembered wording with another word of the same meaning", () => {
  // So many have its other words, in an order of their own, that only the synonym leads to it.
  const others = Array.from(
    { length: 320 },
    (_, number) => `“Years the pier ${number}, for a last go, will,” Nils Lindqvist said.`,
  );
  const long =
    "“The damage will last for years, whatever the council builds, and whoever says that a new " +
    "wall, a deeper channel and two more tugs put it right has not seen the sea in January,” " +
    "Ines Okafor said.";
  const many = sourcesOf(`Storms\n\n${[...others, long].join("\n\n")}\n`);
  const harms: SynonymSource = (word) => (word === "harm" ? ["damage"] : []);

  it("is found where nothing else was, with the difference shown", () => {
    const given = answer("who said the harm will last for years", { ...many, synonyms: harms });
    expect(given.kind).toBe("quotes");
    expect(given.results[0]?.speaker).toBe("Ines Okafor");
    const diff = given.kind === "quotes" ? given.diff : [];
    expect(diff.map(({ op }) => op)).toContain("swapped");
    expect(diff.find(({ op }) => op === "swapped")).toMatchObject({
      asked: "harm",
      source: "damage",
    });
    expect(answer("who said the harm will last for years", many).kind).toBe("not-found");
  });

  it("is looked for as it is where it stands in marks", () => {
    const given = answer("who said “the harm will last for years”?", { ...many, synonyms: harms });
    expect(given.results).toEqual([]);
  });

  const known: Readonly<Record<string, readonly string[]>> = {
    climate: ["weather"],
    misplaced: ["lost"],
    grade: ["mark"],
  };
  const said = {
    ...sourcesOf(
      "Late bridge\n\n“We have lost eleven weeks to the awful weather this year,” said Ines Lee.\n\n“It was Mark who lost the eleven keys again,” said Bo Rand.\n",
    ),
    synonyms: (word: string) => known[word] ?? [],
  };

  it("may lack a word besides", () => {
    const given = answer("who said lost weeks to the climate this year", said);
    expect(given.results.map(({ speaker }) => speaker)).toEqual(["Ines Lee"]);
    const diff = given.kind === "quotes" ? given.diff : [];
    expect(diff.find(({ op }) => op === "swapped")).toMatchObject({
      asked: "climate",
      source: "awful weather",
    });
    const unknown = { ...said, synonyms: () => [] };
    expect(answer("who said lost weeks to the climate this", unknown).kind).toBe("not-found");
  });

  it.each(["who said misplaced weeks to the climate", "who said grade who mislaid keys"])(
    "is no wording with two such words, and no name: %s",
    (question) => {
      expect(answer(question, said).results).toEqual([]);
    },
  );
});
