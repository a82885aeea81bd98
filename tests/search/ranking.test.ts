import { describe, expect, it } from "vitest";
import type { PassageIndex } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { articleOf, paragraphsOf, quotationOf } from "./setup/articles.ts";

/** Paragraphs that keep the tested words rare: in a tiny library everything is common. */
const filler = [
  "Rain fell on the market square for most of the afternoon.",
  "A new bridge will carry the tram across the canal next spring.",
  "The choir sang two encores and went home late.",
  "Nobody claimed the umbrella that was left in the waiting room.",
  "Volunteers repaired the fence behind the allotments.",
  "The ferry was cancelled because of high waves.",
  "Her grandfather kept bees on the roof of the post office.",
  "Tickets for the museum can be bought at the counter.",
];

function ranked(query: string, paragraphs: readonly string[]): string[] {
  const index = createPassageIndex(paragraphsOf(articleOf("test", [...paragraphs, ...filler])));
  const texts = index.search(query).hits.map(({ passage: { article, parts } }) => {
    const [part] = parts;
    return part === undefined ? "" : article.text.slice(part.start, part.end);
  });
  return texts.filter((text) => paragraphs.includes(text));
}

function levels(query: string, paragraphs: readonly string[]): string[] {
  const index = createPassageIndex(paragraphsOf(articleOf("test", [...paragraphs, ...filler])));
  return index.search(query).hits.map(({ level }) => level);
}

describe("the order of hits", () => {
  it("is phrase, then words apart, then other forms: each says less surely what was asked", () => {
    const phrase = "The council backed the garden levy after a long night.";
    const apart = "A levy was proposed, said the clerk, whose own garden is small.";
    const forms = "Gardens were exempt from several levies in those years.";
    expect(ranked("garden levy", [forms, apart, phrase])).toEqual([phrase, apart, forms]);
    expect(levels("garden levy", [forms, apart, phrase]).slice(0, 3)).toEqual([
      "phrase",
      "word",
      "stem",
    ]);
  });

  it("takes an ordinal in digits and in letters for forms of one word", () => {
    const letters = "The society's fifth chair resigned after the audit.";
    const digits = "It was the 5th flood of the valley in a decade.";
    const other = "The society's chair thanked the auditors.";
    expect(ranked("Who was the society's 5th chair?", [other, letters])[0]).toBe(letters);
    expect(levels("fifth flood", [digits])[0]).toBe("stem");
  });

  it("puts the word itself before a word that it may be a slip of", () => {
    const itself = "The marten slept under the shed.";
    const near = "The martin nested under the eaves.";
    expect(ranked("marten", [near, itself])[0]).toBe(itself);
  });

  it("takes a word for no slip of one that is as rare, or that carries grammar only", () => {
    const paragraphs = ["Four piers need work.", "It is our fair, and the fear of rain is over."];
    const index = createPassageIndex(paragraphsOf(articleOf("slips", [...paragraphs, ...filler])));
    expect(index.search("four fair rain").corrections).toEqual([]);
    expect(index.search("the fear of the four piers").corrections).toEqual([]);
  });

  it("says so where keywords are taken for slips, and says nothing where they stand as typed", () => {
    const meant = "The martin nests under the eaves.";
    const index = createPassageIndex(
      paragraphsOf(articleOf("slips", ["The marten slept.", meant, ...filler])),
    );
    expect(index.search("marten nests").corrections).toEqual([
      { typed: "marten", searched: "martin" },
    ]);
    expect(index.search("marten slept").corrections).toEqual([]);
    expect(index.search("marten canal").corrections).toEqual([]);
  });

  it("puts a passage with all keywords before one that repeats some of them", () => {
    const all = "The harvest festival had a lantern parade, a brass band and far too much cake.";
    const some = "Lantern after lantern, lantern makers showed every lantern of the parade.";
    expect(ranked("lantern parade cake", [some, all])).toEqual([all, some]);
  });

  it("puts a rare word before a common one: it tells more", () => {
    const rare = "The astrolabe was found in the attic.";
    const common = ["The attic was cold.", "The attic was dark.", "The attic was empty."];
    expect(ranked("attic astrolabe", [...common, rare])[0]).toBe(rare);
    expect(ranked("cold astrolabe", [...common, rare])).toContain(rare);
  });

  it("follows the order of a remembered phrase with a word dropped", () => {
    const said = "We will never again sell the old mill to a stranger.";
    const shuffled = "A stranger will never be sold flour: the mill is old and we sell again.";
    expect(ranked("never sell the old mill to", [shuffled, said])[0]).toBe(said);
  });

  it("puts what follows a remembered phrase before what repeats its words", () => {
    const said = "We shall sell the mill before the winter, he told them.";
    const repeated =
      "The mill, the mill! Sell it in winter, sell the winter wheat, sell the mill now.";
    expect(ranked("sell the mill before winter", [repeated, said])[0]).toBe(said);
  });

  it("finds a phrase by a stop word that few passages have, where its other words were remembered wrongly", () => {
    const said = "Whether he ought to pay is for the guild to settle.";
    const dated = Array.from({ length: 24 }, (_, day) => `He has to pay on day ${day + 1}.`);
    expect(ranked("whether he ought to atone", [...dated, said])[0]).toBe(said);
    expect(ranked("whether he ought to", [...dated, said])).toEqual([said]);
    expect(ranked("whether ought", [...dated, said])).toEqual([]);
  });

  it("goes on from a lone keyword that few passages have to what is near it, which covers next to nothing", () => {
    const has = "A marten slept in the barn.";
    const near = "The martin was fined, and another martin was warned.";
    const index = createPassageIndex(paragraphsOf(articleOf("near", [near, has, ...filler])));
    const { hits, corrections } = index.search("marten");
    expect(hits.map(({ passage: { key }, level }) => [key, level])).toEqual([
      ["3", "word"],
      ["2", "typo"],
    ]);
    expect(hits[0]?.coverage).toBe(1);
    expect(hits[1]?.coverage).toBeLessThan(0.2);
    expect(corrections).toEqual([]);
  });

  it("goes on to nothing near a lone keyword that many passages have", () => {
    const martens = Array.from({ length: 6 }, (_, k) => `Marten number ${k} slept.`);
    const index = createPassageIndex(
      paragraphsOf(articleOf("near", ["A martin flew.", ...martens, ...filler])),
    );
    const levels = index.search("marten").hits.map(({ level }) => level);
    expect(levels).toEqual(martens.map(() => "word"));
  });

  it("takes a rare word of a phrase for a slip of another that the rest of the phrase stands with", () => {
    const meant = "The choir sang below the martin nests all night.";
    const asTyped = "A marten was seen in the yard.";
    const martins = ["eaves", "bridge", "barn", "belfry"].map(
      (place) => `A martin, by the ${place}.`,
    );
    const index = createPassageIndex(
      paragraphsOf(articleOf("slip", [asTyped, meant, ...martins, ...filler])),
    );
    const { hits, corrections } = index.search("sang below the marten nests");
    const [first] = hits;
    expect(first?.level).toBe("typo");
    expect(corrections).toEqual([{ typed: "marten", searched: "martin" }]);
    const lit = first?.matches.map(({ start, end }) =>
      first.passage.article.text.slice(start, end),
    );
    expect(lit).toEqual(["sang", "below", "the", "martin", "nests"]);
  });

  it("puts what has all mistyped keywords before what happens to have one of the slips", () => {
    const meant = "Autumn came, the orchard was sold, and its harvest was forgotten.";
    const slipped = "A note about the ochard was found.";
    const others = ["mill", "river", "wall", "road", "school"].flatMap((place) => [
      `An orchard by the ${place}.`,
      `The harvest behind the ${place} was late.`,
      `It was autumn at the ${place}.`,
    ]);
    const [first] = ranked("harvset ochard autunm", [slipped, ...others, meant]);
    expect(first).toBe(meant);
  });

  it("puts what a question tells before the kind of thing it asks for: answers seldom name it", () => {
    const answering = "The mill has a cellar, a wheel and a granary that the Ister floods.";
    const naming = "The river mill was sold.";
    expect(ranked("Which river floods the mill?", [naming, answering])[0]).toBe(answering);
    expect(ranked("Was the river mill flooded?", [naming, answering])[0]).toBe(naming);
  });

  it("takes a piece of a sentence that begins as a question for a phrase where something has its order", () => {
    const said = "The toll was not lowered by them and the guild went on paying.";
    const reduced = "Fares were reduced for the guild.";
    expect(ranked("was not reduced by them and the guild", [reduced, said])[0]).toBe(said);
    expect(ranked("Was it reduced by them for the guild?", [said, reduced])[0]).toBe(reduced);
    expect(ranked("who reduced the fares of a guild", [said, reduced])[0]).toBe(reduced);
  });

  it("puts words that stand together before words far apart, for a question", () => {
    const far =
      "The captain wrote a letter every day, about the weather, the crew, the price of rope and " +
      "the songs that they sang on deck when the wind was still and there was nothing to do; " +
      "his island was never mentioned.";
    const together = "On the island the captain was born, as the parish book has it, in May.";
    expect(ranked("Where was the captain's island?", [far, together])[0]).toBe(together);
  });

  it("puts a short passage before a long one that has the words no more often", () => {
    const short = "The quarry reopened.";
    const long =
      "After a decade of talks, plans, objections, appeals and two changes of owner, and in spite " +
      "of the weather, the quarry that had fed the valley for a century reopened with a party.";
    expect(ranked("quarry", [long, short])).toEqual([short, long]);
  });

  it("is the order of the document where scores are equal", () => {
    const one = "The verger rang.";
    const two = "The verger sang.";
    expect(ranked("verger", [one, two])).toEqual([one, two]);
    expect(ranked("verger", [two, one])).toEqual([two, one]);
  });
});

describe("fields", () => {
  const article = articleOf("fields", [
    "“The pump will run on Sunday,” the engineer promised.",
    "The pump is older than the town hall, said a plumber.",
    ...filler,
  ]);
  const words = "The pump will run on Sunday,";

  function index(): PassageIndex {
    const made = createPassageIndex(paragraphsOf(article));
    made.add([quotationOf(article, words, { speaker: "Ebba Strand", role: "chief engineer" })]);
    return made;
  }

  it("lift a quotation by its speaker, whom its words don't name", () => {
    const [first] = index().search("Ebba Strand pump").hits;
    expect(first?.passage.kind).toBe("quotation");
  });

  it("count for less than the same words in the body", () => {
    const [headed, told] = paragraphsOf(articleOf("two", ["It was quiet.", "A regatta was held."]));
    if (headed === undefined || told === undefined) throw new Error("two paragraphs are needed");
    const made = createPassageIndex([{ ...headed, fields: { heading: "Regatta" } }, told]);
    expect(made.search("regatta").hits.map(({ passage }) => passage.key)).toEqual(["3", "2"]);
  });

  it("don't make a word common: a title stands over every paragraph of its article", () => {
    const titled = articleOf("titled", ["The pier was sold.", ...filler]);
    const made = createPassageIndex(paragraphsOf(titled, { title: "Pier goes for a song" }));
    const [first] = made.search("pier sold").hits;
    expect(first?.passage.key).toBe("2");
    expect(first?.coverage).toBeCloseTo(1);
  });
});

describe("coverage", () => {
  const index = createPassageIndex(
    paragraphsOf(articleOf("coverage", ["The glazier replaced nine panes.", ...filler])),
  );

  function coverage(query: string): number {
    return index.search(query).hits[0]?.coverage ?? 0;
  }

  it("is whole where a passage has every word", () => {
    expect(coverage("glazier panes")).toBeCloseTo(1);
  });

  it("falls with every word that the passage lacks, known or not", () => {
    expect(coverage("glazier bridge")).toBeLessThan(0.7);
    expect(coverage("glazier zeppelin")).toBeLessThan(0.7);
    expect(coverage("glazier zeppelin submarine")).toBeLessThan(coverage("glazier zeppelin"));
  });

  it("takes no share from stop words", () => {
    expect(coverage("which of the panes")).toBeCloseTo(1);
  });

  it("counts a corrected word as the word that was searched, which is said", () => {
    expect(coverage("glazeir")).toBeCloseTo(1);
  });
});

describe("a word that the library hasn't got", () => {
  const index = createPassageIndex(
    paragraphsOf(articleOf("slip", ["“The pier is illegal,” Ana Ruiz said.", ...filler])),
  );

  it("is no slip of a verb of speech with another first letter", () => {
    expect(index.search("illegal laid").corrections).toEqual([]);
  });

  it("is a slip of one with the same", () => {
    expect(index.search("illegal siad").corrections).toMatchObject([{ searched: "said" }]);
  });

  it("is no slip where it is a number: another digit makes another number", () => {
    const dated = createPassageIndex(
      paragraphsOf(articleOf("date", ["The pier was built in 1984.", ...filler])),
    );
    expect(dated.search("pier 1985").corrections).toEqual([]);
  });
});

describe("the score", () => {
  const index = createPassageIndex(
    paragraphsOf(articleOf("score", ["Where was the glazier when the lamp went out?", ...filler])),
  );

  function score(query: string): number {
    return index.search(query).hits[0]?.score ?? 0;
  }

  it("is about 1 where a passage has the query as it is, however long the query", () => {
    for (const query of [
      "glazier",
      "glazier lamp went",
      "Where was the glazier when the lamp went",
    ]) {
      expect(score(query)).toBeGreaterThan(0.8);
      expect(score(query)).toBeLessThan(1.2);
    }
  });

  it("is less where words are missing or stand far apart, and can be compared between questions", () => {
    const near = score("Was the glazier when the lamp went?");
    const partly = score("Where did the glazier buy the lamp?");
    const hardly = score("Which glazier sailed to the islands with a lamp and a parrot?");
    expect(near).toBeGreaterThan(partly);
    expect(partly).toBeGreaterThan(hardly);
    expect(hardly).toBeLessThan(0.4);
  });
});
