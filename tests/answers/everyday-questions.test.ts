import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import { openSynonyms } from "#library/synonyms.ts";
import { buses, ferry, harbour } from "./setup/sample-articles.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = { ...sourcesOf(buses), synonyms: openSynonyms() };
const ask = (question: string) => answer(question, sources);
const answering = (story: string) => {
  const asked = sourcesOf(story);
  return (question: string) => answer(question, asked);
};
const said = ({ results }: Answer) =>
  results.flatMap(({ words, speaker }) => (words === "speaker" ? [speaker] : []));
const texts = ({ results }: Answer) => results.map(({ quote }) => quote);

it("mentions nothing that has two of three words beside what has them in a row", () => {
  const depot = answering(
    "Depot\n\n“We will paint buses blue by May,” said Wen Ling.\n\nThe buses to the sea are blue. Nobody likes rain.\n\nPaint is dear.\n\nPaint peels.\n\nRed paint fades.\n\nThey paint in May.\n",
  );
  const given = depot("who said paint buses blue");
  expect(texts(given)).toEqual(["We will paint buses blue by May,"]);
  expect(given.also).toEqual([]);
});

describe("what everybody said on a matter", () => {
  const depot = answering(
    "Depot\n\n“The depot is full,” said Wen Ling.\n\n“Buses need a depot,” said Bo Rand.\n\nTwo people from the depot board said it was late.\n",
  );

  it("is asked for as a summary", () => {
    const given = depot("summarise what everyone said about the depot");
    expect(said(given)).toEqual(expect.arrayContaining(["Wen Ling", "Bo Rand"]));
  });

  it("is no argument for or against it", () => {
    const given = depot("what are the main arguments against the depot?");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.length).toBeGreaterThan(0);
  });

  it("is not what two people say, where two quotations are asked for", () => {
    expect(said(depot("give me two quotes on the depot"))).toContain("Wen Ling");
  });

  it("has no words of others near where somebody says nothing of a matter", () => {
    const others = depot("what did Rand say about retirement?");
    expect(others.results).toEqual([]);
    expect(others.also.every(({ speaker }) => speaker === "Bo Rand")).toBe(true);
  });
});

describe("who gave a figure", () => {
  const depot = answering(
    "Buses\n\nWen Ling said 3,400 riders were late.\n\nThe depot owes £6 million, Bo Rand said. The fares bring £2m a year, he said.\n",
  );

  it.each([
    ["who put the number at 3,400?", "3,400"],
    ["where does the 3,400 figure come from", "3,400"],
    ["who is the source for the 3,400 number?", "3,400"],
    ["who said £6m", "£6 million"],
    ["who gave the figure of £2 million", "£2m"],
    ["who said 3400", "3,400"],
    ["who says 3400 riders were late", "3,400"],
  ])("is who is told to say it, however the amount is written: %s", (question, figure) => {
    const given = depot(question);
    expect(given.kind).toBe("passages");
    expect(texts(given)[0]).toContain(figure);
  });

  it.each(["who said 40%", "who said 40 per cent"])("isn't who gave another: %s", (question) => {
    const fares = answering(
      "Fares\n\n“Fares rose by 40 percent,” said Wen Ling.\n\nBo Rand said 30 per cent of riders left.\n",
    );
    expect(said(fares(question))).toEqual(["Wen Ling"]);
  });

  it("lacks a number as it is typed", () => {
    expect(depot("were 3,400 or 4,000 riders late?").missing).toEqual(["4,000"]);
  });
});

it("takes “that … thing” for what it is about, and “they were sorry” for an apology", () => {
  const depot = answering(
    "Buses\n\n“A crab pot is no bus,” said Wen Ling.\n\n“A text said sorry,” said Bo Rand.\n\nAda Lund apologised on Friday.\n",
  );
  expect(said(depot("that crab thing"))).toEqual(["Wen Ling"]);
  expect(texts(depot("who said they were sorry"))).toEqual(["Ada Lund apologised on Friday."]);
});

describe("whether there is anything on a matter", () => {
  it.each([
    "anyone say anything about the depot?",
    "did anyone say anything about the depot",
    "get me something on the depot",
    "can you find us something about the depot",
  ])("is asked for who spoke of it: %s", (question) => {
    const depot = answering(
      "Buses\n\n“The depot is full,” said Wen Ling.\n\n“We walk,” said Bo Rand.\n",
    );
    expect(said(depot(question))).toEqual(["Wen Ling"]);
  });
});

it("begins all that somebody said with the first, and takes a word for how good it is for no word of it", () => {
  const depot = answering(
    "Buses\n\n“The depot is full,” said Wen Ling.\n\n“We walk,” said Ling.\n",
  );
  for (const question of ["what's the first thing Ling said?", "money quote from Ling"])
    expect(texts(depot(question))).toEqual(["The depot is full,", "We walk,"]);
});

it("shows what is told on a matter of somebody before what only names them", () => {
  const appeal = answering(`Depot fined

Wen Ling kept the ledger. “I counted twice,” he said.

“Mr Wen Ling was late with the figures,” Judge Ada Holt said.

Wen Ling’s lawyer, Bo Rand, said that her client was considering an appeal.

The appeal court is far away. An appeal takes a year.

Holt has heard one appeal.

Rand has lost one appeal.
`);
  const given = appeal("is Wen Ling going to appeal?");
  expect(texts(given)[0]).toContain("considering an appeal");
});

describe("who said it, half remembered", () => {
  it.each([
    "who came up with stranded at two in the morning",
    "who said something about being stranded",
    "i remember someone saying a taxi is not a bus",
    "somebody said a taxi is not a bus, who was it?",
    "that quote about members stranded in the morning",
    "what's the full quote with “a taxi is not a bus”",
    'finish "my members will be"',
    'qui a dit "a taxi is not a bus"',
    "wer hat “a taxi is not a bus” gesagt?",
    "yes or no: did Ling say a taxi is not a bus",
    "stranded morning quote",
    "quote me the part about members stranded in the morning",
    'who used the phrase "a taxi is not a bus" first',
    "hu said a taxi is not a bus",
    "a taxi is not a bus - who said",
    "a taxi is not a bus, who said that?",
    "a taxi isn't a bus, who said something like that?",
    "a taxi is not a bus. who was it?",
    "stranded at two in the morning, whose words are those?",
    "who said something to the effect that a taxi is no bus",
    "the stranded members quote, who and full wording?",
    "stranded in the morning quote about the night buses, who was that?",
    "the taxi line from Ling",
    "full wording of the taxi remark, whose is it",
    "who said this: a taxi is not a bus",
    "is there a quote where someone says a taxi is not a bus?",
    "any line in which somebody says a taxi is not a bus",
    ":bus: who said a taxi is not a bus @here https://example.com/bus",
  ])("%s", (question) => {
    expect(said(ask(question))).toEqual(["Wen Ling"]);
  });

  it("shows what a long string in marks differs in", () => {
    const given = ask("“my members will be left stranded at two in the morning”");
    expect(given).toMatchObject({ kind: "quotes", results: [{ speaker: "Wen Ling" }] });
    expect(given.kind === "quotes" && given.diff.filter(({ op }) => op !== "same")).toEqual([
      { op: "added", asked: "left", source: "" },
    ]);
  });

  it("gives what stands inside a quotation to who said it, not to the article", () => {
    const given = ask("who was asked in March?");
    expect(given).toMatchObject({ kind: "fact", results: [{ words: "speaker" }] });
    expect(said(given)).toEqual(["Milos Hanak"]);
  });

  it("names nobody for what nobody is said to have done", () => {
    expect(ask("who lost a taxi?").results).toEqual([]);
  });
});

describe("an office in place of a name", () => {
  it.each([
    ["quotes from the spokesman", "Milos Hanak", 0],
    ["what did the Brandt spokesman say?", "Milos Hanak", 0],
    ["what did the mayor's spokesman say", "Milos Hanak", 0],
    ["what did the transport councillor nominee say", "Tessa Vrba", 1],
    ["what did Brandt's pick for transport say?", "Tessa Vrba", 1],
    ["who is Hanak's boss?", "Milos Hanak", 0],
    ["who does Hanak work for", "Milos Hanak", 0],
    ["is Hanak the mayor's spokesman?", "Milos Hanak", 0],
    ["name the spokesman", "Milos Hanak", 0],
    ["what is Hanak's first name", "Milos Hanak", 0],
    ["what is hanaks job", "Milos Hanak", 0],
    ["Mylos Hanak quotes", "Milos Hanak", 1],
  ])("%s", (question, speaker, corrections) => {
    const given = ask(question);
    const names = given.kind === "speaker" ? [given.speaker] : said(given);
    expect(new Set(names)).toEqual(new Set([speaker]));
    expect(given.corrected).toHaveLength(corrections);
  });

  it("may be somebody at a body whose role says more", () => {
    const told = sourcesOf(
      "Bakery sold\n\n“We bake on,” said Ada Moe, research director of rye at the bakery Brask.\n\n“It is late,” said Ola Dahl, mayor of Holm.\n",
    );
    const given = answer("what did the lady from Brask say?", told);
    expect(said(given)).toEqual(["Ada Moe"]);
    expect(given.corrected).toMatchObject([{ searched: "Ada Moe", described: true }]);
    expect(said(answer("what did the baker from Holm say?", told))).toEqual([]);
  });

  it("may be nobody there whose pronoun is another, nor one of two", () => {
    const she =
      "Bakery sold\n\n“We bake on,” said Ada Moe, research director of rye at the bakery Brask.\n\n“It is late,” she said.\n";
    expect(said(answer("what did the gentleman from Brask say?", sourcesOf(she)))).toEqual([]);
    const two = `${she}\n“No,” said Ola Dahl, chief executive of Brask.\n`;
    const given = answer("what did the person from Brask say?", sourcesOf(two));
    expect(given.corrected).toEqual([]);
  });

  it("takes nobody for the spokesman of somebody else", () => {
    expect(said(ask("what did Vrba's spokesman say?"))).toEqual([]);
    expect(said(ask("what did the bus company spokesman say?"))).toEqual([]);
  });

  it("doesn't guess where two are on the way into an office", () => {
    const other = buses.replaceAll("Vrba", "Sova").replace("Tessa", "Lida");
    const given = answer("what did the transport nominee say?", sourcesOf(buses, other));
    expect(said(given)).toEqual([]);
  });
});

describe("everything in one question", () => {
  it.each([
    "can you summarize Ling's position",
    "wat did Ling say bout the morning",
    "did Ling respond?",
  ])("%s", (question) => {
    expect(said(ask(question))).toEqual(["Wen Ling"]);
  });
});

describe("when and where somebody spoke", () => {
  const story = `Weir repaired

“The weir is safe,” engineer Otto Quill said at the town hall on Friday.

The weir was built in 1931, long before Quill was born.
`;
  it.each(["when did Quill speak?", "where was Quill speaking?"])("%s", (question) => {
    const given = answer(question, sourcesOf(story));
    expect(given).toMatchObject({ kind: "fact", results: [{ paragraph: 2 }] });
  });

  it("is not stated where no sentence around the words says so", () => {
    expect(ask("where did Ling say that?").kind).toBe("not-stated");
  });
});

describe("how much something is", () => {
  it.each(["fourteen", "14", "A hundred"])("is stated by %s", (number) => {
    const story = `Weir repaired\n\n${number} crowns is what the new weir cost.\n`;
    expect(answer("how much did the weir cost?", sourcesOf(story)).kind).toBe("fact");
  });

  it("is not stated without a number", () => {
    const story = "Weir repaired\n\nNobody knows what the new weir cost.\n";
    expect(answer("how much did the weir cost?", sourcesOf(story)).kind).toBe("not-stated");
  });
});

describe("what was answered", () => {
  it.each([
    ["what was the response to Vrba?", ["That is her opinion,"]],
    ["how did Hanak respond to Vrba's remarks", ["That is her opinion,"]],
    ["who responded to Vrba?", ["That is her opinion,"]],
    ["what was the reaction to Ling?", ["The union was asked in March, and it never replied,"]],
  ])("%s", (question, quotes) => {
    const spoken = ask(question).results.filter(({ words }) => words === "speaker");
    expect(spoken.map(({ quote }) => quote)).toEqual(quotes);
  });

  it("is not what somebody else answers", () => {
    const told =
      "Quay sold\n\nMayor Ada Moe also responded to remarks by Ola Dahl, who called the sale of the quay “a robbery in daylight.”\n\n“That is his view,” Moe said.\n";
    const given = answer("how did Dahl respond to Moe?", sourcesOf(told));
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.map(({ quote }) => quote)).toContain("a robbery in daylight.");
    expect(answer("how did Moe respond to Dahl?", sourcesOf(told)).results).toMatchObject([
      { quote: "That is his view," },
    ]);
    const next =
      "Quay sold\n\nAfter mayor Ada Moe rejected the sale as robbery, minister Ola Dahl said: “The sale of the quay stands.”\n";
    expect(answer("how did Dahl respond to Moe?", sourcesOf(next)).results).toMatchObject([
      { quote: "The sale of the quay stands." },
    ]);
  });

  it("takes a report of a denial for an answer, and who only speaks of a matter for none", () => {
    const given = ask("what was the response to the losses on the night lines?");
    expect(given.kind).toBe("passages");
    expect(texts(given)[0]).toContain("has denied any losses");
    expect(ask("who confirmed the losses?").results).toEqual([]);
  });

  const dyke = answering(
    "Dyke\n\nThe farmer Ada Moe backs the dyke.\n\nThe mayor won over critics of the old dyke, and the dyke needs support from the state.\n\nOla Dahl weighed the case against the dyke and had nothing against the mayor. Una Lie had nothing against the dyke either.\n\nKnut Vik supports the dyke.\n",
  );

  it.each([
    [
      "who supports the dyke?",
      ["Knut Vik supports the dyke.", "The farmer Ada Moe backs the dyke."],
    ],
    ["who backs the dyke?", ["The farmer Ada Moe backs the dyke.", "Knut Vik supports the dyke."]],
    ["who is against the dyke?", []],
  ])(
    "counts nobody whom a word for a side is not said of, and puts the asked word first: %s",
    (question, told) => {
      expect(texts(dyke(question))).toEqual(told);
    },
  );

  it.each(["did Vrba deny anything?", "what did Vrba deny?"])(
    "is nothing else that somebody said where it is asked what they denied: %s",
    (question) => {
      expect(ask(question)).toMatchObject({ kind: "not-found", results: [] });
    },
  );

  it.each([
    ["list everyone who commented on the night buses", "Wen Ling"],
    ["what's Ling stance on taxis", "Wen Ling"],
    ["what is Hanak view on the union", "Milos Hanak"],
    ["what was hanaks reaction to the night buses", "Milos Hanak"],
  ])("is told by who speaks of it: %s", (question, speaker) => {
    const { results, also } = ask(question);
    expect([...results, ...also].map((each) => each.speaker)).toContain(speaker);
  });

  it.each([
    ["who thanked the crew?", "“We thank the crew"],
    ["what did Dahl say happened to him at the quay?", "“They woke me"],
  ])("is done or told by who says so: %s", (question, begins) => {
    const ship = answering(
      "Ship\n\n“We thank the crew of the tug,” said Ida Lund.\n\nThe baker saw what happened to Dahl at the quay.\n\n“They woke me at the quay,” said Per Dahl.\n",
    );
    expect(texts(ship(question)).map((quote) => `“${quote}`.slice(0, begins.length))).toEqual([
      begins,
    ]);
  });

  it("is of a call to somebody where nothing is said of what they are called", () => {
    const ship = answering(
      "Ship\n\n“I rang the mother at noon,” said Per Dahl.\n\nDahl called the mother from the quay.\n",
    );
    expect(texts(ship("did Dahl call the mother?"))).toEqual([
      "Dahl called the mother from the quay.",
    ]);
  });

  it("has the sentence with the rarest word of the question, whoever is named first", () => {
    const ship = answering(
      "Ship\n\nCaptain Per Dahl spoke through his lawyer, Ida Lund. The doctor found that he was sober.\n\nDahl sails.\n\nDahl rows.\n",
    );
    expect(texts(ship("was Dahl sober?"))).toEqual(["The doctor found that he was sober."]);
  });

  it.each([
    "one short quote about the ferry",
    "short quote on the ferry",
    "a single quote on the ferry",
  ])("is on a matter, however long it is to be: %s", (question) => {
    const ship = answering(
      "Ship\n\n“The ferry is late,” said Per Dahl.\n\n“It rains,” said Ida Lund.\n",
    );
    expect(said(ship(question))).toEqual(["Per Dahl"]);
  });

  it.each([
    "“boat” quotes by Dahl",
    "quotes by Dahl with “boat”",
    "quotes from Dahl with the word boat",
  ])("is somebody’s alone where a word of theirs is asked for: %s", (question) => {
    const ship = answering(
      "Ship\n\n“The boat is late,” said Ida Lund.\n\n“The boat is mine,” said Per Dahl.\n",
    );
    expect(said(ship(question))).toEqual(["Per Dahl"]);
  });

  it.each(["who spoke in the pier debate?", "who spoke at the pier debate"])(
    "is by those of one occasion, not by all: %s",
    (question) => {
      const all = answering(
        "Pier debate\n\n“The pier must go,” said Ida Lund at the debate on the pier.\n",
      );
      expect(all(question).kind).toBe("quotes");
      expect(said(all(question))).toEqual(["Ida Lund"]);
    },
  );

  it("is not said where the article tells that its speaker was not there", () => {
    const court = answering(
      "Trial\n\nIda Lund broke down in court. “I gave her my keys,” Lund said.\n\nThe judge left.\n\nThe jury ate.\n\nLund was not in court on Friday. “We changed the locks,” she wrote.\n",
    );
    for (const question of ["what did Lund say in court?", "did Lund say anything in court?"])
      expect(texts(court(question))).toEqual(["I gave her my keys,"]);
  });

  it("asks whether it is so, and not who somebody is, of what is no office", () => {
    const ship = answering(
      "Ship\n\nCaptain Per Dahl said it rained.\n\nThe police said that the captain was not under arrest.\n",
    );
    expect(ship("is the captain under arrest?").kind).toBe("passages");
    expect(texts(ship("is the captain under arrest?"))[0]).toContain("not under arrest");
  });

  it.each(["how much was the pay-off?", "pay-off how much"])(
    "is a figure of what a hyphen joins, and of no part of it: %s",
    (question) => {
      const club = answering(
        "Club\n\nThe pay-off was 900 crowns.\n\nFans pay 20 crowns. They pay 30 crowns at the gate.\n",
      );
      expect(texts(club(question))).toEqual(["The pay-off was 900 crowns."]);
    },
  );

  it("is nobody who criticises where those who speak of somebody only praise them", () => {
    const club = answering("Club\n\n“Lund is a saint,” said Per Dahl.\n\nIda Lund smiled.\n");
    expect(club("did anyone criticise Lund?")).toMatchObject({ kind: "not-found", results: [] });
  });

  it("is shown in a sentence that begins in the midst of no other words", () => {
    const [first] = answer(
      "who said nothing against wind as such",
      sourcesOf(
        "Wind\n\n“This is grey. It is twenty towers of it,” Dahl said, adding that he had “nothing against wind as such”.\n",
      ),
    ).results;
    expect(first).toMatchObject({
      kind: "partial",
      carrier: { quote: expect.stringMatching(/^“This is grey\..*as such”\.$/) },
    });
  });

  it("checks words behind the question whether they are right", () => {
    const ship = answering("Ship\n\n“The boat is mine,” said Per Dahl.\n");
    expect(ship("is this right: “the boat is mine,” Dahl said")).toMatchObject({
      verdict: "verbatim",
      asked: { speaker: "Per Dahl" },
    });
  });

  it.each(["which paper reported on the boat?", "which outlets wrote about the boat?"])(
    "is in an article that has the matter: %s",
    (question) => {
      const ship = answering("Ship\n\n“The boat is mine,” said Per Dahl.\n");
      expect(ship(question)).toMatchObject({ asked: "articles", results: [{ paragraph: 2 }] });
    },
  );

  it("compares what two say of each other, and shows nothing of it twice", () => {
    const valley = answering(
      "Talks fail\n\nTalks between Orm and Kell failed, each blaming the other.\n\nOrm said that Kell had lied.\n\nKell was silent.\n\n“It rains,” Kell said.\n",
    );
    expect(valley("what do Orm & Kell say about each other?").kind).toBe("compare");
    const given = valley("what do Orm and Kell say about each other?");
    if (given.kind !== "compare") throw new Error(`Answered with ${given.kind}`);
    expect(given.sides[0]?.results.map(({ quote }) => quote)).toEqual([
      expect.stringContaining("Kell had lied"),
    ]);
    const starts = [...given.results, ...given.also, ...(given.link ? [given.link] : [])];
    expect(new Set(starts.map(({ paragraph }) => paragraph)).size).toBe(starts.length);
  });

  it("calls two who are compared by no more of a name than it is asked with", () => {
    const harbours = sourcesOf(harbour, ferry);
    const given = answer("compare Okafor and Lindqvist on the harbour", harbours);
    expect(given.kind === "compare" && given.sides[0]?.speaker).toBe("Okafor");
  });

  it("is said of an “it” that the words themselves are without", () => {
    const wall = answering("Wall\n\n“A fine wall for us all,” said Ida Lund. “Ask the union.”\n");
    expect(said(wall("who said it was a fine wall?"))).toEqual(["Ida Lund"]);
    expect(said(wall("who said it was the union?"))).toEqual([]);
  });

  it("is set side by side for three", () => {
    const mill = answering(
      "Mill\n\n“The mill is old,” said Tom Ostby. “The mill is ours,” said Ida Lund. “Sell the mill,” said Kofi Brandt. “I like bread,” said Brandt.\n",
    );
    expect(mill("compare Tom Ostby, Lund and Brandt on the mill")).toMatchObject({
      kind: "compare",
      sides: [
        { speaker: "Tom Ostby", results: [{ quote: "The mill is old," }] },
        { speaker: "Ida Lund", results: [{ quote: "The mill is ours," }] },
        { speaker: "Kofi Brandt", results: [{ quote: "Sell the mill," }] },
      ],
    });
  });

  it("stands beside how its speaker goes on in the paragraph", () => {
    const mill = answering(
      "Mill\n\n“The mill is old,” said Tom Ostby. “It leaks. It creaks,” he added, and “burns oil”. “Nonsense,” said Ida Lund. “It stands.”\n\n“I would sell it,” said Ostby.\n",
    );
    const given = mill("who said the mill is old?");
    expect(given.results.map(({ quote }) => quote)).toEqual(["The mill is old,"]);
    expect(given.also.map(({ quote }) => quote)).toEqual(["It leaks. It creaks,", "burns oil"]);
    expect(mill("who said I would sell it?").also).toEqual([]);
  });

  it("is set beside an empty side for who never speaks, with where they are named", () => {
    const mill = answering(
      "Mill\n\n“The mill is old,” said Tom Ostby. “The mill is ours,” said Ida Lund.\n\nThe roof is by Wessel and Sons.\n",
    );
    expect(mill("compare Ostby, Wessel and Lund on the mill")).toMatchObject({
      kind: "compare",
      sides: [
        { speaker: "Tom Ostby", results: [{ quote: "The mill is old," }] },
        { speaker: "Wessel", results: [] },
        { speaker: "Ida Lund", results: [{ quote: "The mill is ours," }] },
      ],
      also: [{ quote: "The roof is by Wessel and Sons." }],
    });
    expect(mill("an angry letter against Lund")).toMatchObject({ kind: "not-found" });
  });

  it("is told of each of two whom nobody quotes", () => {
    const pair = answering("Mill\n\nThe mill of Tom Ostby and Ida Lund burned.\n\nIt rained.\n");
    expect(pair("what do Tom Ostby and Ida Lund say about the fire?")).toMatchObject({
      kind: "compare",
      sides: [
        { speaker: "Tom Ostby", results: [] },
        { speaker: "Ida Lund", results: [] },
      ],
    });
  });

  it("counts among those who are never quoted only who is told to be somebody", () => {
    const trip = answering(
      "Trip\n\nTom Ostby met Chancellor Zuhre Dovbush and Orsolt Brek in Vadstrand Quay. Brek left on the Larkfield Star.\n\n“It rained,” said Ida Lund.\n",
    );
    const given = trip("who is quoted?");
    expect(given.kind === "voices" && given.silent.toSorted()).toEqual([
      "Orsolt Brek",
      "Tom Ostby",
      "Zuhre Dovbush",
    ]);
  });

  it("is nobody else's where a name lacks its apostrophe", () => {
    expect(said(ask("what was brandts reaction to taxis"))).not.toContain("Wen Ling");
  });

  it("is found by its words in the articles that have it", () => {
    expect(ask("which article has the taxi quote?")).toMatchObject({ asked: "articles" });
  });

  it("is whose it is asked to be, behind the matter as well", () => {
    expect(said(ask("anything on the union from Hanak?"))).toEqual(["Milos Hanak"]);
  });

  it.each(["whom did Moss accuse of sloth?", "who did Moss accuse of sloth"])(
    "is told by what somebody says on it: %s",
    (question) => {
      const mill = answering(
        "Mill\n\nThe miller Hal Moss accused the council of “sloth and worse”.\n",
      );
      expect(texts(mill(question))).toContain("sloth and worse");
    },
  );

  it("shows nobody's own words as what is said against them on a matter", () => {
    expect(said(ask("who disagrees with Vrba on the bargain?"))).not.toContain("Tessa Vrba");
  });

  it("shows apart who is told to be against somebody", () => {
    const story =
      "Ward closes\n\n“Nobody applied,” said the director Hal Moss.\n\nThe midwife Bea Lund disputed his account.\n";
    const given = answer("who disagreed with Moss?", sourcesOf(story));
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.map(({ quote }) => quote)).toEqual([
      "The midwife Bea Lund disputed his account.",
    ]);
  });

  it("shows nobody's own words as the answer to them", () => {
    const given = answer("what was the response to Berg?", sourcesOf(harbour));
    expect(given.kind).toBe("not-found");
  });
});

it("shows what somebody says as no answer to what they told another, where nothing tells whom", () => {
  const inn = sourcesOf("Inn\n\n“It is cold,” said Ida Moe. “It is warm,” said Bo Lund.\n");
  expect(answer("what did Moe tell Lund?", inn)).toMatchObject({
    kind: "not-found",
    also: [{ quote: "It is cold," }, { quote: "It is warm," }],
  });
});

describe("what somebody is asked to have done", () => {
  it("is how they voted by where that is told of them", () => {
    const vote = sourcesOf(
      "Vote\n\nOla Berg voted no. “I sleep well,” Berg said. Una Holt voted yes.\n",
    );
    const { results, also } = answer("how did Berg vote?", vote);
    expect([...results, ...also].map(({ quote }) => quote)).toContain("Ola Berg voted no.");
  });

  it.each(["did customers use a megaphone?", "did Cole withdraw her claim?"])(
    "is no word that they are asked to have said: %s",
    (question) => {
      const shop = sourcesOf(
        "Shop\n\n“Some customers used a megaphone,” said Una Cole, who withdrew a claim.\n",
      );
      expect(answer(question, shop).kind).not.toBe("verdict");
    },
  );

  const isle = sourcesOf(
    "Isle taken\n\nIda Moe said that Bo Lund had annexed the isle. “I annexed nothing,” Lund said.\n\nMoe said the isle was cold.\n",
  );

  it("is not what they tell of another", () => {
    const given = answer("did Moe annex the isle?", isle);
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also[0]?.quote).toContain("Bo Lund had annexed the isle");
  });

  it("is what they say of it", () => {
    const [first] = answer("did Lund annex the isle?", isle).results;
    expect(first).toMatchObject({ speaker: "Bo Lund", quote: "I annexed nothing," });
  });
});

describe("how something was said", () => {
  it.each([
    ["who denied it?", "has denied any losses"],
    ["did anyone deny the losses", "has denied any losses"],
    ["who denied losses on the night lines?", "has denied any losses"],
    ["did Hanak dismiss it?", "dismissed the complaint"],
    ["what did Hanak hope for?", "expressed hope"],
  ])("%s", (question, words) => {
    const given = ask(question);
    expect(given.kind).toBe("passages");
    expect(texts(given)[0]).toContain(words);
  });

  it("shows apart a denial of a part of what was asked", () => {
    const given = ask("who denied losses on the harbour ferries?");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also[0]?.quote).toContain("has denied any losses");
  });

  it("doesn't call who only said it somebody who denied it", () => {
    const given = ask("did anyone deny that members will be stranded?");
    expect(said(given)).toEqual([]);
  });
});

describe("the last that somebody said", () => {
  it.each([
    "the last thing Hanak said",
    "what was Milos Hanak's latest statement",
    "latest from Hanak",
  ])("%s comes first", (question) => {
    expect(ask(question).results[0]?.quote).toBe("That is her opinion,");
  });

  it("is in the article of the latest date, wherever it stands in the library", () => {
    const printed = (published: string, words: string) =>
      articleFromText(
        `Ferry\n\n“${words},” said Ada Holt.\n`,
        published === "" ? {} : { published },
      );
    const library = createLibrary();
    library.add(printed("2026-03-02", "The ferry has sunk"));
    library.add(printed("", "The ferry is blue"));
    library.add(printed("2026-01-05", "The ferry will sail"));
    library.add(printed("", "The ferry is mine"));
    const { results } = library.ask("the last thing Ada Holt said");
    expect(results.map(({ quote }) => quote)).toEqual([
      "The ferry has sunk,",
      "The ferry will sail,",
      "The ferry is mine,",
      "The ferry is blue,",
    ]);
  });
});

describe("how somebody takes a matter", () => {
  const sources = sourcesOf(
    "Ferry\n\nThe skipper Ada Holt was furious about the fares.\n\n“The fares are fine,” said Bo Rand.\n",
  );

  it("is told by the sentence that says so", () => {
    const given = answer("who was furious about the fares?", sources);
    expect(texts(given)).toEqual(["The skipper Ada Holt was furious about the fares."]);
  });

  it("is not told by whoever speaks of it", () => {
    expect(answer("who was happy about the fares?", sources).results).toEqual([]);
  });
});

describe("who said nothing", () => {
  const sources = sourcesOf(
    "Dam cracks\n\nThe dam’s owner, Lund Power, declined to comment on Monday.\n\nThe engineer Ada Holt said the crack was old.\n",
    "Mill burns\n\nThe mill’s manager did not respond to a request for comment.\n\nForty neighbours did not respond to the alarm, and Bo Rand denied that he would comment later.\n",
  );
  const told = (question: string) => texts(answer(question, sources)).join(" | ");

  it.each([
    ["who declined to comment?", "declined to comment on Monday"],
    ["who didn't respond to requests for comment", "request for comment"],
    ["who refused to comment on the mill?", "The mill’s manager did not respond"],
  ])("%s", (question, words) => {
    expect(told(question)).toContain(words);
  });

  it("is nobody of whom a sentence only has such words", () => {
    const given = answer(
      "who declined to comment?",
      sourcesOf(
        "Drug runs short\n\nThe maker declined to comment.\n\nThere is no easy answer to the shortage. The drug was not available in the north, and patients did not speak the language of the leaflet. Its inventor was not available for comment.\n",
      ),
    );
    expect(texts(given)).toEqual([
      "The maker declined to comment.",
      "Its inventor was not available for comment.",
    ]);
  });

  it("is no one who kept still otherwise, nor in an article on something else", () => {
    expect(told("who declined to comment?")).not.toContain("neighbours");
    expect(told("who would not comment on the dam?")).not.toContain("mill");
  });
});

describe("two names alone", () => {
  it.each(["Hanak Ling", "ling and hanak", "Wen Ling Milos Hanak"])("%s", (question) => {
    const given = ask(question);
    if (given.kind !== "compare") throw new Error(`${question} is answered as ${given.kind}`);
    const sides = given.sides.map(({ speaker }) => speaker);
    expect(sides.toSorted()).toEqual(["Milos Hanak", "Wen Ling"]);
  });

  it("are one person's where they are a first name and a surname", () => {
    expect(ask("Wen Ling")).toMatchObject({ kind: "speaker", speaker: "Wen Ling" });
  });

  it("are no two speakers where one is never quoted", () => {
    expect(ask("Ling Petr").kind).not.toBe("compare");
  });
});

describe("what was done by speaking", () => {
  const story = [
    "Pool roof leaks again",
    "The pool’s director, Una Brod, blamed the builder for the leak on Monday.",
    "“It rains on the swimmers,” Brod said.",
    "The builder, Karl Sund, refused to blame the architect, and denied that the roof was too thin.",
    "Swimming teacher Mo Lind accused Brod of looking for somebody to blame.",
    "Brod was later criticised by the swimmers’ club, which said the leak was old.",
    "She rejected the accusation.",
    "In the evening Sund apologised to the swimmers. Sund thanked the fire brigade.",
  ].join("\n\n");
  const sources = sourcesOf(story);
  const shown = (question: string) => texts(answer(question, sources)).join(" | ");

  it.each([
    ["who blamed the builder?", "blamed the builder"],
    ["who accused Brod?", "accused Brod"],
    ["who criticized Brod", "criticised by the swimmers’ club"],
    ["who rejected the club's accusation?", "rejected the accusation"],
    ["who apologised over the pool roof?", "apologised to the swimmers"],
    ["who apologised?", "apologised to the swimmers"],
    ["did Sund apologise?", "apologised to the swimmers"],
    ["who did Sund thank?", "thanked the fire brigade"],
    ["what did Lind accuse Brod of?", "looking for somebody to blame"],
  ])("%s", (question, words) => {
    expect(shown(question)).toContain(words);
  });

  it.each([
    "who blamed the architect?",
    "who thanked the builder?",
    "who criticised the swimmers' club?",
    "did Lind apologise?",
  ])("%s (nobody is told to have)", (question) => {
    expect(answer(question, sources)).toMatchObject({ kind: "not-found", results: [] });
  });

  it.each([
    ["who thanked the builder?", "thanked the builder"],
    ["who called the builder a hero?", "called the builder a hero"],
    ["who warned of comets?", "warned of comets"],
    ["who opposes comets?", "opposes comets"],
    ["who said comets are near?", "comets are near"],
  ])("says what it is that was not found, not whom it was done to: %s", (question, searched) => {
    expect(answer(question, sources)).toMatchObject({ kind: "not-found", searched });
  });

  it.each([
    ["did Sund thank the fire brigade?", "reported"],
    ["did Brod thank the swimmers?", "not-found"],
    ["did Sund thank the swimmers?", "not-found"],
  ])("%s (%s)", (question, verdict) => {
    expect(answer(question, sources)).toMatchObject({ kind: "verdict", verdict });
  });

  it("is nobody's who is named in the paragraph before", () => {
    const hall = sourcesOf(
      "Hall to close\n\n“They knew of the leak,” Ana Brod said.\n\nThe board rejected the claim.\n",
    );
    expect(texts(answer("what did Brod deny?", hall)).join()).not.toContain("The board");
    expect(answer("did Brod reject the claim?", hall).results).toEqual([]);
  });
});

describe("what somebody remembers in words of their own", () => {
  const story = [
    "Weir plan waits",
    "The engineer, Una Brod, said that a survey in March had found “no serious danger” of a flood below the weir.",
    "The miller Karl Sund said his family would keep the wheel turning “on Easter Sunday if it was asked to”.",
    "The chairman Mo Lind said Sund had not been forced.",
    "“The old weir,” said Brod, “is a danger,” while Lind said that anglers would flood the office with letters.",
  ].join("\n\n");
  const sources = sourcesOf(story);

  it.each([
    ["who said there was no danger of a flood", "no serious danger"],
    [
      "who said theyd keep the wheel turning on easter sunday",
      "on Easter Sunday if it was asked to",
    ],
    ["who said he wasn't forced", "Sund had not been forced"],
  ])("%s", (question, words) => {
    expect(texts(answer(question, sources)).join(" | ")).toContain(words);
  });

  it.each([
    "who said the miller would never keep the wheel turning",
    "who said anglers were no danger to a survey",
    "who said the flood would keep the wheel turning",
  ])("%s (nobody said so)", (question) => {
    expect(answer(question, sources)).toMatchObject({ kind: "not-found", results: [] });
  });
});

describe("what stands where", () => {
  it.each([
    ["paragraph 6", ["Wen Ling"]],
    ["quote from ¶6", ["Wen Ling"]],
    ["who is quoted in paragraph 6?", ["Wen Ling"]],
    ["is Ling quoted?", ["Wen Ling"]],
    ["did anyone disagree with Vrba?", ["Milos Hanak"]],
    ["Ling's exact words on the morning", ["Wen Ling"]],
  ])("%s", (question, speakers) => {
    expect(said(ask(question))).toEqual(speakers);
  });

  it("shows the article's own words where nobody speaks in a paragraph", () => {
    expect(ask("¶2")).toMatchObject({ kind: "passages", results: [{ paragraph: 2 }] });
    expect(ask("¶99").kind).toBe("not-found");
  });

  it("takes whom somebody accused for what it was about, not for the words", () => {
    expect(ask("did Hanak accuse the council?").kind).not.toBe("verdict");
  });
});

describe("limits in plain words", () => {
  it("leaves somebody out", () => {
    expect(said(ask("who spoke besides Hanak?"))).not.toContain("Milos Hanak");
    expect(said(ask("who other than Hanak talked about the bus"))).toEqual(["Wen Ling"]);
    expect(ask("did anyone but Ling say a taxi is not a bus?").results).toEqual([]);
    expect(ask("did anyone apart from Ling say a taxi is not a bus?")).toMatchObject({
      verdict: "not-found",
    });
  });

  it("asks one person", () => {
    expect(said(ask("who will be stranded according to Ling?"))).toEqual(["Wen Ling"]);
  });

  it.each([
    "who is quoted in “Ferry line returns”?",
    "who is quoted in Ferry line returns?",
    "how many people are quoted in the article “Ferry line returns”",
  ])("keeps to an article by its title: %s", (question) => {
    const given = answer(question, sourcesOf(buses, ferry, harbour));
    expect(given).toMatchObject({ kind: "voices", articles: 1 });
  });

  it.each([
    "who is quoted in the ferry article?",
    "list everyone quoted in the piece on the ferry line",
    "who is quoted in the ferry line story",
  ])("keeps to an article by some words of its title: %s", (question) => {
    const given = answer(question, sourcesOf(buses, ferry, harbour));
    expect(given).toMatchObject({ kind: "voices", articles: 1 });
  });

  it.each([
    ["what did Okafor say in the ferry article?", ["Ines Okafor"]],
    ["what did the seller say in the ferry article about jobs?", ["Ola Okafor"]],
  ])("keeps somebody's words to it: %s", (question, speakers) => {
    const given = answer(question, sourcesOf(buses, ferry, harbour));
    expect(new Set(said(given))).toEqual(new Set(speakers));
    expect(given.articles).toBe(1);
  });

  it("still checks a title as a quotation", () => {
    const given = answer("did Okafor say “Ferry line returns”?", sourcesOf(buses, ferry));
    expect(given).toMatchObject({ kind: "verdict", articles: 2 });
  });

  it.each([
    ["Ling taxi", ["Wen Ling"]],
    ["passenger Hanak", ["Milos Hanak"]],
  ])("takes a name among keywords for whose words are wanted: %s", (question, speakers) => {
    expect(said(ask(question))).toEqual(speakers);
  });
});

describe("what is asked of all that somebody said", () => {
  const dam = sourcesOf(`Dam boss apologises

“The dam is as good as new,” said its manager, Vera Holt.

“I was wrong about the dam,” Holt said on Friday. She apologised to the village.

An official said the gates were “a joke”. Tap water is back.
`);
  it.each([
    "has Holt changed her tune?",
    "did Holt change her mind about the dam",
    "has Holt backtracked since Friday?",
    "did Holt contradict herself",
    "give me the best quotes from Holt",
    "strongest quotes by Holt on the dam",
  ])("%s", (question) => {
    const both = ["The dam is as good as new,", "I was wrong about the dam,"];
    expect(new Set(texts(answer(question, dam)))).toEqual(new Set(both));
  });

  it("tells what somebody does", () => {
    const given = answer("what does Vera Holt do for a living?", dam);
    expect(given).toMatchObject({ kind: "speaker", roles: [{ quote: "its manager" }] });
  });

  it.each([
    "anonymous sources",
    "quotes from unnamed officials",
    "what did anonymous officials say",
  ])("shows those whom no article names: %s", (question) => {
    expect(said(answer(question, dam))).toEqual(["An official"]);
  });

  it("shows nothing that only stands below a title with the verb", () => {
    expect(texts(answer("did anybody apologise?", dam))).toEqual(["She apologised to the village"]);
  });
});

describe("as people type in chat", () => {
  it.each([
    "lol what did Ling say abt the morning",
    "and who said a taxi is not a bus",
    "btw who said a taxi is not a bus??",
    "context of “a taxi is not a bus”",
    "what's the context of “a taxi is not a bus”?",
    "what did Ling say about the morning? and who is the mayor?",
    "how are you? who said a taxi is not a bus",
    "how many times does the article quote Ling",
    "list everyone quoted about the taxi",
    "who is quoted on a taxi?",
  ])("%s", (question) => {
    expect(said(ask(question))).toEqual(["Wen Ling"]);
  });

  it("takes a question after another and a comma for one of its own", () => {
    const given = ask("who said members will be stranded, and what's the union called?");
    expect(given.understood).toBe("who said members will be stranded");
    expect(said(given)).toEqual(["Wen Ling"]);
  });

  it.each([
    [
      "what did Ling say about the morning and how did Brandt reply",
      "what did Ling say about the morning",
    ],
    ["how many jobs are at stake and did Hanak know?", "how many jobs are at stake"],
    ["the night buses end when & what did the union say", "the night buses end when"],
    ["who dismissed the complaint and why did he", "who dismissed the complaint"],
    ["who is Ling and what did she say?", "who is Ling"],
  ])(
    "takes two that are joined for two, but not what may have been said: %s",
    (question, understood) => {
      expect(ask(question).understood).toBe(understood);
    },
  );

  it("says which of two questions was answered", () => {
    const given = ask("@whosaid who said a taxi is not a bus? and when was the vote?");
    expect(given.understood).toBe("who said a taxi is not a bus?");
  });

  it("keeps a passage with a question in it whole", () => {
    const given = ask("“Is a taxi a bus? who knows”, did Ling say that?");
    expect(given.understood).toBe(given.question);
  });

  it("offers help where it is asked to entertain", () => {
    expect(ask("tell me a joke").kind).toBe("help");
  });
});

describe("somebody's name among other words", () => {
  const story = "Shop sale\n\nPrices are dropping at the shop, said its owner Ada Holt.\n";

  it("keeps to articles that name them", () => {
    const given = answer("is Hanak dropping out?", sourcesOf(buses, story));
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(answer("is Holt dropping out?", sourcesOf(buses, story)).kind).toBe("passages");
  });

  it("hides no passage that has the words themselves", () => {
    const harbour = "Harbour\n\nThe lock had rusted through before the storm came.\n";
    const other = "Court\n\n“We were robbed,” said Ada Lock, a shopkeeper.\n";
    expect(texts(answer("rusted lock", sourcesOf(other, harbour)))).toEqual([
      "The lock had rusted through before the storm came.",
    ]);
  });

  it("is no description of somebody who isn't heard", () => {
    const mother = "Club\n\nMother Jones was there. A mother of two said her son was ill.\n";
    const given = answer("what did the mother say about her son?", sourcesOf(mother));
    expect(given.kind).toBe("passages");
    expect(texts(given)[0]).toContain("her son was ill");
  });
});

describe("yes or no", () => {
  it.each([
    ["does the article mention taxis?", "quotes"],
    ["is there anything about submarines?", "not-found"],
    ["is Petr mentioned?", "passages"],
    ["did Hanak mean it?", "declined"],
    ["did she mean it", "declined"],
    ["is this good or bad?", "declined"],
    ["who should I believe about the buses?", "declined"],
  ])("%s", (question, kind) => {
    expect(ask(question).kind).toBe(kind);
  });

  it("compares what is told of others with what they said of themselves", () => {
    const given = ask("did Hanak say they pay 23 crowns for every passenger?");
    expect(given).toMatchObject({ kind: "verdict", verdict: "altered" });
    expect(given.kind === "verdict" && given.diff.filter(({ op }) => op !== "same")).toEqual([
      { op: "swapped", asked: "they", source: "we" },
    ]);
  });

  it("takes another number for no slip, and warns of it", () => {
    const given = ask('did Hanak say "we pay 28 crowns for every passenger"?');
    expect(given).toMatchObject({ verdict: "altered", senseTurned: ["23", "28"], corrected: [] });
    expect(ask("who said 2300 crowns").corrected).toEqual([]);
  });
});

describe("nothing that fits", () => {
  it("takes a word that is one for no slip of another", () => {
    expect(ask("mourning")).toMatchObject({ kind: "not-found", corrected: [] });
    expect(ask("mornign").corrected).toEqual([{ typed: "mornign", searched: "morning" }]);
  });

  it("shows apart what has the rest of keywords of which one is nowhere", () => {
    const given = ask("passenger submarine");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.map(({ speaker }) => speaker)).toEqual(["Milos Hanak"]);
  });

  it.each([
    ["where did the leak happen?", "not-stated"],
    ["when was the fair?", "not-stated"],
    ["where did Quill say that the dam leaks?", "fact"],
    ["when was the dam drained?", "fact"],
  ])(
    "doesn't take when or where something was told for when or where it was: %s",
    (asked, kind) => {
      const story = `Dam in doubt

At a town hall meeting on Friday, engineer Otto Quill said the dam had a leak ahead of the spring fair.

Mayor Ada Thorn said on Monday that the dam was drained in 1987.
`;
      expect(answer(asked, sourcesOf(story)).kind).toBe(kind);
    },
  );

  it("doesn't call an event the place where it was", () => {
    expect(ask("where was the vote?")).toMatchObject({ kind: "not-stated", asked: "the vote" });
  });

  it.each([
    ["who said they were relieved", "Rolf Amsel"],
    ["who said he's relieved", "Rolf Amsel"],
    ["who said they were asleep", undefined],
  ])("knows “I’m relieved” for what somebody said of themselves: %s", (asked, speaker) => {
    const verdict = `Bakery stays

“Were they told that they were to close? How can anybody believe what they say?” asked Ida Moll.

“Honestly? I’m relieved,” said Rolf Amsel, the baker.
`;
    expect(answer(asked, sourcesOf(verdict)).results[0]?.speaker).toBe(speaker);
  });

  it.each([
    ["who warned someone would drown off the quay", "Doug Peel"],
    ["what did Peel say after the council vote", "Doug Peel"],
    ["what did Moll say when the lights went out", "Ida Moll"],
  ])("leaves out what a question says of anybody or of when: %s", (asked, speaker) => {
    const quay = `Quay stays

“Somebody is going to drown off that quay,” said Doug Peel, the fire chief.

“Bread needs no ferry,” said Ida Moll.
`;
    expect(new Set(said(answer(asked, sourcesOf(quay))))).toEqual(new Set([speaker]));
  });
});

describe("one word or two", () => {
  const speakers = ["Okafor", "Holm", "Ekman", "Ruiz", "Lund", "Dahl", "Moss"];
  const works = ["pier", "quay", "lock", "weir", "crane"];
  const ropes = works.map(
    (work) =>
      `The ${work}\n\n${speakers.map((name, at) => `“Rope ${at} of the ${work} holds,” said Ada ${name}.`).join("\n\n")}\n`,
  );
  const asked = (question: string, articles: number) =>
    answer(question, sourcesOf(...ropes.slice(0, articles)));

  it("bring all quotations that have them, not ten", () => {
    const given = asked("rope", 2);
    expect(given.results).toHaveLength(14);
    expect(given).not.toHaveProperty("isCut");
  });

  it("bring the first thirty of many, and say that there are more", () => {
    const given = asked("rope holds", 5);
    expect(given.results).toHaveLength(30);
    expect(given).toMatchObject({ kind: "quotes", isCut: true });
  });
});
