import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { openSynonyms } from "#library/synonyms.ts";
import { sourcesOf } from "./setup/sources.ts";

const mine = `Mine shaft gives way

Three miners were killed on Tuesday when a shaft gave way at Corvell, inspectors said.

In 1994, 19 people died in a flood at the same mine.

The mine earns the town two million crowns a year.

“We will not send anybody down again,” Petra Nowak, 54, said in a statement on Thursday.

“The props were older than I am,” she told a radio station.

Nowak was responsible for safety below ground. A rockfall was responsible for an earlier closure.

Miner Olin Reed, a 31-year-old father of two, was opposed to the reopening.

The council votes on the mine on 4 May.
`;

const sources = { ...sourcesOf(mine), synonyms: openSynonyms() };
const ask = (question: string) => answer(question, sources);
const first = (question: string) => ask(question).results[0]?.quote ?? ask(question).kind;

describe("how many, asked behind a place", () => {
  const fire = sourcesOf(
    "Fire at Vik\n\nEleven of the 20 hurt stayed hospitalized in Vik, the clinic said.\n\nThree were sent home.\n",
  );

  it.each(["Vik how many hospitalized", "vik fire, how many hurt stayed hospitalized?"])(
    "is told as if it were asked before it: %s",
    (question) => {
      const given = answer(question, fire);
      expect(given.kind).toBe("fact");
      expect(given.results[0]?.quote).toContain("Eleven of the 20 hurt");
    },
  );
});

describe("what is told of a report", () => {
  const radio = sourcesOf("Spill\n\nRadio Sund reported Tuesday that the tank had leaked..\n");

  it.each([
    ["what day did Radio Sund run its report?", "Radio Sund reported Tuesday"],
    ["when did Radio Sund report on the tank, according to them", "Radio Sund reported Tuesday"],
  ])("is when it was reported: %s", (question, told) => {
    const given = answer(question, radio);
    expect(given.kind).toBe("fact");
    expect(given.results[0]?.quote).toContain(told);
  });
});

describe("when and where somebody said some words", () => {
  it.each([
    ["where did Nowak say she will not send anybody down?", "in a statement on Thursday"],
    ["when did Nowak say that we will not send anybody down again?", "on Thursday"],
    ["where did Nowak say the props were old", "told a radio station"],
    ["when did Nowak talk to reporters?", "on Thursday"],
    ["when did Nowak speak", "on Thursday"],
  ])("%s", (question, words) => {
    expect(ask(question).kind).toBe("fact");
    expect(first(question)).toContain(words);
  });

  it("is not when the speaker did something else", () => {
    const story = "Weir\n\nOtto Quill resigned on Tuesday.\n\n“The weir is safe,” Quill said.\n";
    const given = answer("when did Quill speak?", sourcesOf(story));
    expect(given).toMatchObject({ kind: "not-stated", asked: "Quill" });
  });

  it("is not stated for words that have no such sentence", () => {
    expect(ask("when did Nowak say the props were older?").kind).toBe("not-stated");
  });
});

describe("a fact in other words than the asked", () => {
  it.each([
    ["how many miners died at Corvell?", "Three miners were killed"],
    ["how many people were killed in the 1994 flood?", "19 people died"],
    ["who was behind the earlier closure?", "was responsible for an earlier closure"],
    ["who is opposed to the reopening?", "was opposed to the reopening"],
  ])("%s", (question, words) => {
    expect(first(question)).toContain(words);
  });

  it("takes what happens each year for no date", () => {
    expect(first("when did the mine give way?")).toContain("Tuesday");
    expect(ask("when does the mine earn crowns for the town?").kind).toBe("not-stated");
  });
});

describe("a figure that somebody else puts otherwise", () => {
  const strike = sourcesOf(
    "Ferry strike\n\nHolm said that bookings had fallen by 40 per cent after the strike. Her clerk put it closer to ten.\n\n" +
      "Ending the night runs would cost £9m a year, Vane said. He left by boat.\n",
  );
  it("stands beside it where it is told right after", () => {
    const given = answer("by how much did bookings fall after the strike?", strike);
    expect(given).toMatchObject({
      kind: "fact",
      results: [{ paragraph: 2 }],
      also: [{ quote: "Her clerk put it closer to ten." }],
    });
  });

  it("is none where no other is told, whatever is added to a question", () => {
    const question = "what would ending the night runs cost? people give different figures i think";
    expect(answer(question, strike)).toMatchObject({
      kind: "fact",
      results: [{ paragraph: 3 }],
      also: [],
    });
  });
});

describe("a word of the language that the library hasn't got", () => {
  const theatre = {
    ...sourcesOf(
      "Theatre to shut\n\nThe show before the closing is on 31 May.\n\nThe theatre lost money in ten years, and so did the shop beside it.\n",
    ),
    synonyms: openSynonyms(),
  };
  it("is no slip of another, whatever else is asked", () => {
    const given = answer("when is the last show at the theatre?", theatre);
    expect(given.corrected).toEqual([]);
    expect(answer("when is the shwo at the theatre?", theatre)).toMatchObject({
      kind: "fact",
      corrected: [{ typed: "shwo", searched: "show" }],
      results: [{ paragraph: 2 }],
    });
  });
});

describe("how old something is", () => {
  const story =
    "Weir\n\nThe weir was built in 1931. Otto Quill, 54, keeps the sluice of the canal.\n";
  it("is stated by when it was made", () => {
    const given = answer("how old is the weir?", sourcesOf(story));
    expect(given.results[0]?.quote).toBe("The weir was built in 1931.");
  });

  it("is not somebody's age in the same sentence", () => {
    expect(answer("how old is the canal?", sourcesOf(story)).kind).toBe("not-stated");
  });
});

describe("how many and how much", () => {
  const story = [
    "Works to grow",
    "The Tarn works, which opened in 2011, employs 850 people. It will hire a further 60.",
    "The council bought the yard beside it for two million crowns on Friday.",
    "A crowd of 300 watched the gate open. Two were hurt, police warned.",
    "Its director, Ada Holt, will step down in June, and fares to the works rise by 4 per cent.",
  ].join("\n\n");
  const told = (question: string) => {
    const given = answer(question, sourcesOf(story));
    return given.results[0]?.quote ?? given.kind;
  };

  it.each([
    ["how many people does the works employ?", "850 people"],
    ["how many people watched the gate open?", "crowd of 300"],
    ["how much did the yard cost?", "two million crowns"],
    ["how much did the council pay for the yard?", "two million crowns"],
    ["when will Holt leave?", "step down in June"],
    ["by how much will fares go up?", "4 per cent"],
  ])("%s", (question, words) => {
    expect(told(question)).toContain(words);
  });

  it.each([
    "how many people will the works hire?",
    "how many were warned?",
    "how much did the gate cost?",
  ])("%s (not stated)", (question) => {
    expect(told(question)).toBe("not-stated");
  });
});

describe("how old somebody is", () => {
  it.each([
    ["how old is Nowak?", "Petra Nowak, 54,"],
    ["how old is Olin Reed", "a 31-year-old father"],
  ])("%s", (question, words) => {
    expect(ask(question).kind).toBe("fact");
    expect(first(question)).toContain(words);
  });

  it("is of the day or the year that is asked for", () => {
    expect(first("how many people died in the flood at the mine in 1994?")).toContain("19 people");
    expect(first("how many people died in the flood at the mine?")).toContain("19 people");
    expect(ask("how many people died in the flood at the mine on Friday?").kind).toBe("not-stated");
    expect(ask("how many people died in the flood at the mine in 2016?").kind).toBe("not-stated");
  });

  it("is not stated by any other number", () => {
    const story = "Ferry\n\n“We sail at 5,” said Ada Holt. Holt has run 12 ferries.\n";
    expect(answer("how old is Holt?", sourcesOf(story)).kind).toBe("not-stated");
  });
});

describe("a fact about something else", () => {
  const mine = sourcesOf(`Mine play opens

A play about the Corbel mine fire opens on Friday at the Hall theatre.

Its author, Ada Holt, had pleaded guilty to three counts of theft at the Norwell court. Seven actors left.

Ada Holt’s uncle, who died in 2003, was never told. Two cooks were killed by smoke.

The curfew takes effect on 3 May. Bo Rand was sentenced to nine years in prison.

The author said her arrest in March had been a mistake. Asked about the lack of news, Holt said that letters had gone out in May. The Corbel works was cleared in June.
`);
  const asked = (question: string) => answer(question, mine);
  const told = (question: string) => asked(question).results.map(({ quote }) => quote);

  it.each([
    ["when was the fire?", "A play about the Corbel mine fire opens"],
    ["where did the theft happen?", "three counts of theft at the Norwell court"],
    ["when was Holt arrested?", "her arrest in March"],
  ])("is not stated of it, and stands near: %s", (question, near) => {
    const given = asked(question);
    expect(given).toMatchObject({ kind: "not-stated", results: [] });
    expect(given.also[0]?.quote).toContain(near);
  });

  it.each([
    [
      "when does the play open?",
      "A play about the Corbel mine fire opens on Friday at the Hall theatre.",
    ],
    [
      "when did Holt say the letters went out?",
      "Asked about the lack of news, Holt said that letters had gone out in May.",
    ],
    ["when does the curfew start?", "The curfew takes effect on 3 May."],
    ["how long was Rand jailed for?", "Bo Rand was sentenced to nine years in prison."],
    ["who was killed?", "Two cooks were killed by smoke."],
    ["who was cleared?", "The Corbel works was cleared in June."],
  ])("leaves what is told of it as it is: %s", (question, sentence) => {
    expect(asked(question)).toMatchObject({ kind: "fact", corrected: [] });
    expect(told(question)).toEqual([sentence]);
  });
});

describe("a fact as somebody tells it whom no article knows", () => {
  it("is not what others tell of it, which stands near", () => {
    const story = sourcesOf("Walkout\n\nThe union said 320 drivers had stayed away.\n");
    const given = answer("how many drivers stayed away according to the firm?", story);
    expect(given).toMatchObject({ kind: "not-stated", results: [] });
    expect(given.also[0]?.quote).toContain("320 drivers");
  });
});

describe("who several are", () => {
  const story = `Crew fined

Two sailors were fined on Monday over a barrel.

Ida Lund and Per Dahl paid at once.

Ola Berg and Kai Moe saw it.
`;

  it.each([
    "who are the two sailors fined over the barrel?",
    "who were the sailors that were fined",
  ])("is told by the sentence right after that names them: %s", (question) => {
    const given = answer(question, sourcesOf(story));
    expect(given.results.map(({ paragraph }) => paragraph)).toEqual([2, 3]);
  });
});

describe("why something is so", () => {
  it("leaves apart what is on it, not what only stands under its title", () => {
    const story =
      "Ferry capsizes off Corvell\n\nA crowded ferry capsized on Sunday, officials said.\n\nThe ferry’s owner said it was sorry.\n";
    const given = answer("why did the ferry capsize?", sourcesOf(story));
    expect(given).toMatchObject({ kind: "declined", reason: "motive", results: [] });
    expect(given.also.map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  const zoo = `Zoo gives up its elephants

Zoo director Rhea Falk sent the last two elephants to a park abroad.

“They have room there,” Falk said. “I cried, because I had known them for twenty years.”

Falk said the house would stand empty.

Keeper Bo Anders called it a shame. “Nobody asked me,” Anders said. He did not sleep for a week.
`;
  const zooSources = sourcesOf(zoo);

  it.each([
    ["why did Falk send the elephants abroad?", "They have room there."],
    ["why won't Falk fill the house?", "Falk said the house would stand empty"],
    ["why did Falk cry?", "I cried, because I had known them for twenty years."],
    ["why is Anders angry?", "Nobody asked me,"],
  ])("brings what they say themselves, as no answer: %s", (question, nearest) => {
    const given = answer(question, zooSources);
    expect(given).toMatchObject({ kind: "declined", reason: "motive", results: [] });
    expect(given.also.map(({ quote }) => quote.replace(/,$/, "."))).toContain(
      nearest.replace(/,$/, "."),
    );
  });

  it("begins with what has a word for a reason", () => {
    const { also } = answer("why did Falk do it?", zooSources);
    expect(also[0]?.quote).toMatch(/because I had known them/);
  });

  it("brings what has the matter, where nobody is named", () => {
    const { also } = answer("why were the last elephants sent to a park?", zooSources);
    expect(also.map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  it("takes no time for a reason", () => {
    const ferry = sourcesOf(
      "Ferry stops\n\nThe old ferry stopped and has since been sold.\n\nThe old ferry, which had run since 1931, stopped at noon.\n\nThe old ferry stopped because ice came.\n",
    );
    expect(answer("why did the old ferry stop?", ferry).results.map(({ quote }) => quote)).toEqual([
      "The old ferry stopped because ice came.",
    ]);
  });

  it("is for those to say who think so", () => {
    expect(answer("why does Anders think nobody asked him?", zooSources)).toMatchObject({
      kind: "quotes",
      results: [{ speaker: "Bo Anders", quote: "Nobody asked me," }],
    });
  });

  it("is no reason for something else, where it is asked why somebody spoke", () => {
    const vet = sourcesOf(
      "Zoo\n\nA vet, who had left because he was tired, said the lions were thin.\n",
    );
    expect(answer("why did a vet say that?", vet)).toMatchObject({ kind: "declined", results: [] });
  });

  it("is not answered where nothing is asked about", () => {
    expect(answer("why did she go on?", zooSources).kind).toBe("too-broad");
  });
});

describe("a fact told in few words", () => {
  const tannery = sourcesOf(`Tannery to close

Dyers at the Marl tannery began a strike over wages on Monday.

The strike is due to end on Friday.

Owner Lise Grau, who bought it in 1990, was in tears at the gate. Work on the new hall begins in the spring.

The dyers asked for £2m, a lawyer said.

Grau has dyed leather for forty years.

“I never counted the hides,” Grau said.
`);
  const told = (question: string) => answer(question, tannery);

  it.each([
    ["why did the dyers strike?", "began a strike over wages"],
    ["when does work on the new hall begin?", "begins in the spring"],
    ["who was in tears?", "Lise Grau"],
    ["how much money did the dyers ask for?", "£2m"],
  ])("is found: %s", (question, words) => {
    const given = told(question);
    expect(given.kind).toBe("fact");
    expect(given.results[0]?.quote).toContain(words);
  });

  it("has a figure where only what comes near a count is shown", () => {
    const given = told("how many hides did Grau dye?");
    expect(given).toMatchObject({ kind: "not-stated", results: [] });
    expect(given.also.map(({ quote }) => quote)).toEqual([
      "Grau has dyed leather for forty years.",
    ]);
  });
});

describe("what nobody can look up", () => {
  it.each(["who will win the vote?", "who is going to win the vote", "will Reed win?"])(
    "is declined: %s",
    (question) => {
      expect(ask(question)).toMatchObject({ kind: "declined", reason: "opinion" });
    },
  );

  it("is no question of what somebody says about sides", () => {
    expect(ask("which side does Nowak say must vote first?").kind).not.toBe("declined");
  });
});

it("tells who feels something, and not of whom it is denied", () => {
  const trial = sourcesOf(`Trial

“I’m not worried,” said the nurse Tess Orme.

The chemist Ed Moss said he remained sceptical.
`);
  expect(answer("who is worried?", trial).results).toEqual([]);
  expect(answer("who is sceptical?", trial).results[0]?.quote).toContain("Ed Moss");
});
