import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const lighthouse = `Lighthouse keeper bids farewell

The keeper, Oskar Lund, leaves after forty years.

Harbour pilot Ada Brandt spoke at the quay on Friday.

“Oskar never once slept through a storm,” Brandt said.

“The lamp is only glass and a bulb,” she said.

Otto Lund, the keeper’s brother, owns the inn.

“Otto waters the beer,” Brandt said with a laugh.

Villagers said the light was “family”.
`;

const inn = `Inn to close

“Nobody drinks here any more,” said the cook Vera Holt.
`;

const sources = sourcesOf(lighthouse, inn);
const ask = (question: string) => answer(question, sources);

describe("a topic that is somebody", () => {
  it("has what calls them by another part of the name", () => {
    const given = ask("what did Brandt say about Oskar Lund?");
    expect(given.results.map(({ quote }) => quote)).toEqual([
      "Oskar never once slept through a storm,",
    ]);
  });

  describe("whose surname is a word", () => {
    const told = sourcesOf(
      "Weir talk\n\nWalter Mills built the weir.\n\n“We went through the mill together,” said Nora Reed.\n\n“Everybody misses Walter,” said Reed.\n\n“The mills are safe,” said Reed.\n",
    );

    it.each([
      ["what did Reed say about Mills?", "Everybody misses Walter,"],
      ["what did Reed say about mills?", "The mills are safe,"],
      ["what did Reed say about the mills?", "The mills are safe,"],
    ])("is meant where the name is typed as one: %s", (question, quote) => {
      expect(answer(question, told).results[0]?.quote).toBe(quote);
    });
  });

  it("doesn't have what is said of a namesake", () => {
    const given = ask("what did Brandt say about Otto Lund?");
    expect(given.results.map(({ quote }) => quote)).toEqual(["Otto waters the beer,"]);
  });
});

describe("a topic that is somebody’s", () => {
  // In a long article "her" is rarer than "brother".
  const snow = Array.from({ length: 40 }, (_, day) => `Snow fell on day ${day}.`).join("\n\n");
  const rope = sourcesOf(
    `Sherpa retires\n\n“My brother taught me every knot,” said Ida Moe.\n\n“Our ropes are older than I am,” said the porter Lars Vik.\n\n${snow}\n`,
    `Guide’s last climb\n\nHer friends came, and their sons.\n\n${snow}\n`,
  );

  it.each([
    ["what did Moe say about her brother?", "My brother taught me every knot,"],
    ["what did Vik say about their own ropes?", "Our ropes are older than I am,"],
    ["who spoke about her brother?", "My brother taught me every knot,"],
  ])("is theirs in whoever’s words: %s", (question, quote) => {
    const given = answer(question, rope);
    expect(given.kind).toBe("quotes");
    expect(given.results[0]?.quote).toBe(quote);
  });
});

it("is shown with its whole sentence where only what stands beside a report has it", () => {
  const weir = sourcesOf(
    "Weir\n\nMayor Ida Lund announced a ban on boats, but ruled out tolls.\n\n“It rains,” said Lund.\n",
  );
  const tolls = answer("what did Lund say about tolls?", weir).results[0];
  expect(tolls).toMatchObject({
    words: "article",
    speaker: "Ida Lund",
    quote: "Mayor Ida Lund announced a ban on boats, but ruled out tolls.",
  });
  const boats = answer("what did Lund say about boats?", weir).results[0];
  expect(boats).toMatchObject({ kind: "reported", speaker: "Ida Lund" });
});

describe("a topic of one word", () => {
  it("stands in what is said in whatever form, though others have it as it is typed", () => {
    const post = sourcesOf(
      "Post\n\n“I never had a letter,” said Ada Holt.\n\n“The letters went out,” said Bo Rand.\n",
    );
    const given = answer("what did Holt say about letters?", post);
    expect(given.results.map(({ quote }) => quote)).toEqual(["I never had a letter,"]);
  });
});

describe("a topic that only a report has", () => {
  it("is answered by it, with what was said next beside it", () => {
    const milk = sourcesOf(
      "Island cut off\n\nMayor Ada Holt urged calm. She said the shop had milk for a day.\n\n“I pity the cows,” Holt said.\n",
    );
    const given = answer("what did Holt say about milk?", milk);
    expect(given.results.map(({ quote }) => quote)).toEqual([
      "She said the shop had milk for a day",
    ]);
    expect(given.also.map(({ quote }) => quote)).toContain("I pity the cows,");
  });
});

describe("a topic that somebody's words don't have", () => {
  it("is answered by what they say in the article on it, and says so", () => {
    const given = ask("what did Brandt say about the farewell?");
    expect(given).toMatchObject({ kind: "quotes", onSubject: true });
    expect(given.results.map(({ speaker }) => speaker)).toEqual(Array(3).fill("Ada Brandt"));
  });

  it("announces a corrected name all the same", () => {
    expect(ask("what did Ada Brandd say about meters?")).toMatchObject({
      kind: "not-found",
      corrected: [{ typed: "Ada Brandd", searched: "Ada Brandt" }],
    });
  });

  it("shows apart what has a part of it", () => {
    const given = ask("what did Brandt say about slippery bulb sockets?");
    expect(given.kind).toBe("not-found");
    expect(given.also.map(({ quote }) => quote)).toEqual(["The lamp is only glass and a bulb,"]);
  });

  it("shows nothing of an article that has nothing of it", () => {
    expect(ask("what did Holt say about the lighthouse?").also).toEqual([]);
    expect(ask("what did Brandt say about parking meters?").also).toEqual([]);
  });
});

describe("words that nothing has all of", () => {
  it("shows apart the quotation that has most of a claim", () => {
    const given = ask("who said the lamp is a cheap foreign bulb of glass?");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.map(({ quote }) => quote)).toEqual(["The lamp is only glass and a bulb,"]);
  });

  it("answers with the sentence that has most of them, and tells what is missing", () => {
    const given = ask("who bought the inn from the keeper’s brother?");
    expect(given).toMatchObject({ kind: "passages", missing: ["bought"] });
    expect(given.results.map(({ quote }) => quote)).toEqual([
      "Otto Lund, the keeper’s brother, owns the inn.",
    ]);
  });

  it("shows apart the sentence that has most of a string in marks", () => {
    const given = ask("“Otto Lund, the keeper’s brother, sold the inn”");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.map(({ paragraph }) => paragraph)).toEqual([6]);
  });

  it("shows nothing that has but a word of them", () => {
    expect(ask("who said the lamp went overboard near Crete?").also).toEqual([]);
  });
});

describe("what an article is about", () => {
  const depot = `Tram depot fire: Council opens inquiry

Eight trams burned out in the Kestrel Road depot on Sunday night, and services will be thin for weeks.

“We heard a bang like a door slamming,” said the night guard, Piet Abend.

Works manager Lena Odum said the sprinklers were tested in May.

“Nothing in there should burn,” Odum said.

Passengers waited an hour on Monday. “I walked,” said a nurse, Hanne Roth.

The mayor was said to be “on the phone”.
`;
  const choir = `Choir sings in the rain

“We only stopped for the trams,” said the conductor, Gil Fenn.
`;
  const askDepot = (question: string) => answer(question, sourcesOf(depot, choir));
  const speakers = (question: string) => askDepot(question).results.map(({ speaker }) => speaker);
  const everybody = ["Piet Abend", "Lena Odum", "Hanne Roth"];

  it.each([
    "who talked about the tram depot fire?",
    "who talked about the depot fire and what did they say?",
    "depot fire, what was said about it",
    "what's the latest on the depot fire?",
    "any updates on the depot fire",
    "depot fire reaction",
    "reaction to the depot fire",
    "what were the reactions to the depot fire?",
  ])("is what its people speak of: %s", (question) => {
    expect(askDepot(question)).toMatchObject({ kind: "quotes", onSubject: true });
    expect(speakers(question)).toEqual(expect.arrayContaining(everybody));
  });

  it("is found under a slip of the keys, which is announced", () => {
    const given = askDepot("who talked about the tram depott fire?");
    expect(given).toMatchObject({ onSubject: true, corrected: [{ typed: "depott" }] });
  });

  it("is told by its opening as well, in other forms of the words", () => {
    expect(speakers("who spoke of the Kestrel Road depot burning?")).toEqual(
      expect.arrayContaining(everybody),
    );
  });

  it("has first what is nearest to the question", () => {
    expect(speakers("who spoke of the depot fire and passengers?")).toEqual(["Hanne Roth"]);
  });

  it("is not what its opening only names", () => {
    expect(askDepot("Kestrel Road")).not.toHaveProperty("onSubject");
    expect(askDepot("who talked about Sunday night?")).not.toHaveProperty("onSubject");
  });

  it("needs all that was asked", () => {
    expect(askDepot("who talked about the tram depot flood?").results).toEqual([]);
  });

  it("tells nobody's side", () => {
    expect(askDepot("who supports the depot fire inquiry?").kind).not.toBe("quotes");
    expect(askDepot("who is against the depot fire?")).not.toHaveProperty("onSubject");
  });

  it("is no wording that somebody remembers", () => {
    expect(askDepot("who said tram depot fire")).not.toHaveProperty("onSubject");
    expect(askDepot("“tram depot fire”")).not.toHaveProperty("onSubject");
  });

  it("stands beside a passage that nobody says", () => {
    const given = askDepot("trams burned out");
    expect(given).toMatchObject({ kind: "passages" });
    expect(given.also.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(everybody));
  });
});

describe("what stands beside an answer", () => {
  const strike = `Ferry crews walk out

The ferry crews’ union rejected the offer of the harbour line on Friday. “Bread is not two per cent cheaper,” said its secretary, Alma Dahl.

“The boats stay where they are,” said Otto Brink, who runs the line.

“I swim,” said a passenger, Finn Aas.

Brink said that crossings were down by half.
`;
  const askStrike = (question: string) => answer(question, sourcesOf(strike));

  it("is what is said in the paragraph of a passage that nobody says", () => {
    const given = askStrike("rejected the offer");
    expect(given.kind).toBe("passages");
    expect(given.also.map(({ speaker }) => speaker)).toEqual(["Alma Dahl"]);
  });

  it("is what somebody says on it who is only reported to speak of it", () => {
    const given = askStrike("what did Brink say about crossings?");
    expect(given.kind).toBe("passages");
    expect(given.also.map(({ quote }) => quote)).toEqual(["The boats stay where they are,"]);
  });

  it.each([
    "reaction of Brink to the crossings",
    "what was the response from Brink to the crossings?",
  ])("is whose it is asked to be: %s", (question) => {
    const { results, also } = askStrike("how did Brink respond to the crossings?");
    expect(askStrike(question)).toMatchObject({ results, also });
  });

  it("is none of theirs whose doing is answered", () => {
    const sold = `Olsen sells the mill

Jens Olsen is selling his mill to the town.

“I am tired of flour,” Olsen said.

“He has been tired for years,” said the baker, Tyra Moe.
`;
    const given = answer("reaction to Olsen selling the mill", sourcesOf(sold));
    expect(given.results.map(({ speaker }) => speaker)).toEqual(["Tyra Moe"]);
  });

  it("is what others say in the article who are not told to answer", () => {
    const sacked = `Rowers sack coach

The Holm rowers have sacked their coach, Jens Olsen, after a lost race.

“We sacked him with regret,” said the chairman, Edda Rask, of Olsen.

“He taught me to swim,” said a rower, Tyra Moe.
`;
    const given = answer("reaction to the sacking of Olsen", sourcesOf(sacked));
    expect(given.results.map(({ speaker }) => speaker)).toEqual(["Edda Rask"]);
    expect(given.also.map(({ speaker }) => speaker)).toContain("Tyra Moe");
  });

  it("is what others say where the asked are not told to have answered", () => {
    const library = sourcesOf(strike, "Band\n\nThe band said that it would play.\n");
    const given = answer("the band's reaction to the walkout of ferry crews", library);
    const short = answer("band reaction to the ferry crews", library);
    expect(given.results).toEqual([]);
    expect(short).toMatchObject({ kind: "not-found", results: [] });
    expect(short.also.length).toBeGreaterThan(0);
  });

  it("is what anybody says on the topic where a body is not known by its noun", () => {
    const library = sourcesOf(strike, "Bank\n\nThe bank said it would close on Friday.\n");
    const given = answer("what did the bank say about the ferry crews?", library);
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.length).toBeGreaterThan(0);
  });
});

describe("a name that nothing has", () => {
  const beings = `Theatre reopens

“Being on a stage again is all,” said the actor Ria Lomm.
`;

  it("is no slip of a word that carries grammar alone", () => {
    expect(answer("Beeing", sourcesOf(lighthouse, inn, beings))).toMatchObject({
      kind: "not-found",
      corrected: [],
    });
  });

  it("is whose statement is asked for, not a word of what others said", () => {
    expect(ask("statement from Glassworks")).toMatchObject({ kind: "not-found", results: [] });
  });
});

describe("two people on a topic", () => {
  const mill = `Mill to become a school

“The mill has stood empty too long,” said the mayor, Ilse Korn.

Jon Pratt, who owns the mill, met Korn on Monday.

“Nobody asked me,” Pratt said.

“The roof will fall on the children,” he said.

Korn and Pratt went to the same school.
`;
  const askMill = (question: string) => answer(question, sourcesOf(mill));

  it("shows apart what one says nearest to it who has no words on it", () => {
    const given = askMill("compare Korn and Pratt on the empty mill");
    expect(given).toMatchObject({ kind: "compare", link: null });
    expect(given.results.map(({ speaker }) => speaker)).toEqual(["Ilse Korn"]);
    expect(new Set(given.also.map(({ speaker }) => speaker))).toEqual(new Set(["Jon Pratt"]));
  });

  it("links them by a sentence with the topic, or by none", () => {
    const on = (topic: string) => {
      const given = askMill(`compare Korn and Pratt on ${topic}`);
      return given.kind === "compare" ? (given.link?.quote ?? null) : given.kind;
    };
    expect(on("the mill")).toBe("Jon Pratt, who owns the mill, met Korn on Monday.");
    expect(on("the roof")).toBeNull();
  });
});

describe("whoever is not known", () => {
  it("leaves apart what others say of the topic", () => {
    const given = ask("what did Zacharias say about the bulb?");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.map(({ speaker }) => speaker)).toEqual(["Ada Brandt"]);
    expect(ask("what did Zacharias say?").also).toEqual([]);
  });
});

describe("who is for or against something", () => {
  const phones = sourcesOf(`School phones to be banned

The teachers’ union supports the ban. “We have asked for this,” said its president, Olli Mann.

Headteacher Runa Eik said she was opposed to the phone ban because it could not be policed.

“I back the phone ban with all my heart,” said the nurse Ane Ruud.

Shop owner Ida Moe does not support the phone ban.

Asked whether he backed the phone ban, opposition leader Bo Falk said: “Wait and see.”
`);
  const shown = (question: string) => {
    const { results, also } = answer(question, phones);
    return [...results, ...also].map(({ quote }) => quote).toSorted();
  };
  const isFor = [
    "I back the phone ban with all my heart,",
    "The teachers’ union supports the ban.",
  ];
  const isAgainst = [
    "Headteacher Runa Eik said she was opposed to the phone ban because it could not be policed",
    "Shop owner Ida Moe does not support the phone ban.",
  ];

  it.each([
    ["who supports the phone ban?", isFor],
    ["does anyone back the phone ban?", isFor],
    ["who is against the phone ban?", isAgainst],
    ["is anybody opposed to the phone ban?", isAgainst],
  ])("is told by words for that, and never by the other side's: %s", (question, expected) => {
    expect(answer(question, phones).kind).toMatch(/quotes|passages/);
    expect(shown(question)).toEqual(expected);
  });

  it.each([
    ["does Runa Eik oppose the phone ban?", "Runa Eik"],
    ["did Ane Ruud back the phone ban", "Ane Ruud"],
  ])("is asked of one by what they say of it: %s", (question, speaker) => {
    const { results, also } = answer(question, phones);
    expect([...results, ...also].map((result) => result.speaker)).toContain(speaker);
  });

  it("is of a person only where it is said of them", () => {
    const race = sourcesOf(`Rivals for the town hall

“I endorse Ines Okafor,” said the nurse Ane Ruud.

Her rival, Bo Falk, said Okafor was lying about her support for the ferry.

Okafor supports the new bridge. Okafor is defending the ferry. Falk supporters booed.

${Array.from({ length: 20 }, (_, day) => `Okafor, Okafor, Okafor: day ${day}.`).join("\n\n")}

Okafor was backed by the fishermen’s union.
`);
    const { results, also } = answer("who supports Okafor?", race);
    expect([...results, ...also].map(({ quote }) => quote).toSorted()).toEqual([
      "I endorse Ines Okafor,",
      "Okafor was backed by the fishermen’s union.",
    ]);
    expect(answer("who supports Bo Falk?", race).results).toEqual([]);
  });

  it("is not who only speaks of it", () => {
    expect(answer("who is against the union?", phones)).toMatchObject({ kind: "not-found" });
  });

  it("is told by a vote, whatever the sentence leaves out, and not by who disagreed with another", () => {
    const tram = sourcesOf(
      "Tram survives\n\nOla Berg, who voted against, left early. Mayor Ida Moe voted in favor.\n\nJoan Pike disagreed: “The tram brings me customers.”\n",
    );
    const told = (question: string) => answer(question, tram).results.map(({ quote }) => quote);
    expect(told("who was against the tram?")).toEqual(["Ola Berg, who voted against, left early."]);
    expect(told("who was for the tram?")).toEqual(["Mayor Ida Moe voted in favor."]);
  });
});

describe("what somebody said on an occasion", () => {
  const pier = sourcesOf(
    "Pier to shut\n\nThe engineer Ida Lund spoke at a rally in Vik on Friday.\n\n“The pier is lost,” Lund told the crowd.\n\nLater it rained.\n\nThe town was quiet.\n\nNobody went out.\n\n“I said what I had to,” Lund said at home.\n",
    "Fair opens\n\n“I like the fair,” said the engineer Ida Lund.\n",
  );
  const given = (question: string) => answer(question, pier);
  const quotes = (question: string) => given(question).results.map(({ quote }) => quote);

  it.each([
    "what did Lund say at the rally in Vik?",
    "what did Ida Lund tell the crowd at the Vik rally",
    "what did Lund say on Friday?",
  ])(
    "stands where the article tells of it, and the rest of the article beside it: %s",
    (question) => {
      expect(quotes(question)).toEqual(["The pier is lost,"]);
      expect(given(question).also.map(({ quote }) => quote)).toContain("I said what I had to,");
    },
  );

  it("may have been elsewhere where the article tells of another's, and the answer says so", () => {
    const hall = sourcesOf(
      "Vote\n\nTove Dahl spoke at a rally in Vik.\n\n“We can win,” the engineer Ida Lund told the paper by telephone.\n\n“I will vote,” Lund said at the rally in Vik.\n",
    );
    expect(
      answer("what did Lund say at the rally in Vik?", hall).results.map(({ quote }) => quote),
    ).toEqual(["I will vote,"]);
    const call = sourcesOf(
      "Vote\n\nTove Dahl spoke at a rally in Vik.\n\n“We can win,” the engineer Ida Lund told the paper by telephone.\n",
    );
    expect(answer("what did Lund say at the rally in Vik?", call)).toMatchObject({
      onSubject: true,
    });
  });

  it("is near and no answer where the occasion was another", () => {
    expect(given("what did Lund say at the rally in Vik on Monday?")).toMatchObject({
      kind: "not-found",
      speaker: "Ida Lund",
    });
  });
});

describe("what somebody says of what was said right before", () => {
  const levy = sourcesOf(`Town mulls a levy

Treasurer Ona Birk said that a mooring levy would have to come. Skipper Ulf Lind said that was nonsense.

“The boats are ours,” said Lind. Birk warned of a gap in the budget. Lind said the quay was wet.
`);

  it("is on its matter", () => {
    expect(answer("what did Lind say about the mooring levy?", levy)).toMatchObject({
      kind: "passages",
      results: [{ speaker: "Ulf Lind", quote: "Skipper Ulf Lind said that was nonsense" }],
    });
  });

  it("stands on their side of it", () => {
    const given = answer("do Birk and Lind agree on the mooring levy?", levy);
    expect(given.kind === "compare" && given.sides.map(({ results }) => results.length)).toEqual([
      1, 1,
    ]);
  });

  it("is none of something else in the sentence before", () => {
    const { results } = answer("what did Lind say about the budget gap?", levy);
    expect(results.map(({ quote }) => quote)).not.toContain("Lind said the quay was wet");
  });
});

describe("those who are called by a common noun and known by no name", () => {
  const shop = sourcesOf(
    `Shop shuts

“Flour has gone up, and the customers’ patience with it,” said the owner, Ona Birk.

In Holm, customers stood in the rain. “I came for the buns,” said Ulf Lind.
`,
    `Envoys fly home

The Foreign Ministry said it would wait.
`,
    `Dam leaks

“The dam is older than the river,” said the engineer Ada Moe.
`,
  );
  const quotesOf = (results: readonly { readonly quote: string }[]) =>
    results.map(({ quote }) => quote);

  it("are shown where the article tells of them, with what is said there", () => {
    const { results, also } = answer("what did customers say?", shop);
    expect(quotesOf(results)).toEqual(["In Holm, customers stood in the rain."]);
    expect(quotesOf(also)[0]).toBe("I came for the buns,");
  });

  it("are not heard where others only speak of them", () => {
    const crew = sourcesOf(
      "Boat drifts\n\nPassengers told of a crew that ran out of soup. “I froze,” said Ulf Lind.\n",
    );
    expect(answer("what did the crew say?", crew)).toMatchObject({ kind: "not-found" });
  });

  it("have apart what anybody says on a matter that they say nothing about", () => {
    const given = answer("what did the ministry say about the dam?", shop);
    expect(given.kind).toBe("not-found");
    expect(quotesOf(given.also)).toContain("The dam is older than the river,");
  });
});
