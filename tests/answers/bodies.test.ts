import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const dredging = `Dredging halted at Holm

The Holm Harbour Board said on Friday that it had stopped the dredging of the east basin.

“We found shells from the war,” said Harbour Board chairman Edda Rask.

A Harbour Board spokesman said: “Nobody was in danger.”

Dockers’ union Tide Workers said its members had been sent home. Its president, Olli Mann, said: “They hear of it from the radio.”

Former Harbour Board director Per Ludd called it a farce. “I warned them in writing,” Ludd said.

Campaign spokeswoman Ada Lind, who speaks for Mayor Jon Vik, was there. “The mayor sleeps badly,” said Lind.
`;

const budget = `City adds up

Treasurer Mona Falk presented the budget of the Regional Audit Commission on Friday.

The Regional Audit Commission said that the books were in order. The RAC denied that it had been late.

“The RAC is never early,” said councillor Ulf Born.

“We are short of auditors,” an RAC spokeswoman said.

The U.N. Harbour Council said it was worried.

“Ports are for everybody,” the U.N. Harbour Council said in a letter.
`;

const school = `School board meets

“Lunch will be warm,” said School Board chairman Tore Lang.
`;

const sources = sourcesOf(dredging, budget, school);
const ask = (question: string) => answer(question, sources);
const speakers = ({ results }: Answer) => [...new Set(results.map(({ speaker }) => speaker))];

describe("a body", () => {
  it("speaks through those whose printed role says that they speak for it or lead it", () => {
    expect(speakers(ask("what did the Harbour Board say?"))).toEqual(
      expect.arrayContaining(["Edda Rask", "A Harbour Board spokesman"]),
    );
  });

  it("does so on a topic", () => {
    expect(speakers(ask("what did the Harbour Board say about danger?"))).toEqual([
      "A Harbour Board spokesman",
    ]);
  });

  it("said what those say who speak for it", () => {
    const given = ask("did the Harbour Board say “Nobody was in danger”?");
    expect(given).toMatchObject({
      kind: "verdict",
      verdict: "verbatim",
      asked: { speaker: "Holm Harbour Board" },
    });
    expect(speakers(given)).toEqual(["A Harbour Board spokesman"]);
    expect(ask("did Jon Vik say the mayor sleeps badly?")).toMatchObject({
      verdict: "other-speaker",
    });
  });

  it("denied, answered and disputes what they do", () => {
    const sources = sourcesOf(`Holm shuts its market

The butcher Otto Lind said the council hates markets.

Holm Council spokeswoman Ane Vang denied that the market was unsafe.

“We love markets,” Vang said in response to Lind.
`);
    const given = (question: string) => answer(question, sources);
    expect(given("did the Holm Council deny that the market was unsafe?")).toMatchObject({
      verdict: "reported",
    });
    expect(speakers(given("what did the Holm Council deny?"))).toEqual(["Ane Vang"]);
    expect(speakers(given("how did the Holm Council respond to Lind?"))).toEqual(["Ane Vang"]);
    expect(given("compare the Holm Council and Otto Lind on markets")).toMatchObject({
      kind: "compare",
      sides: [{ results: [{ speaker: "Ane Vang" }] }, { results: [{ speaker: "Otto Lind" }] }],
    });
  });

  it("does so through who is told to hold an office at it, whatever else it may be", () => {
    const told = sourcesOf(
      "Game sold\n\n“It runs anywhere,” said Ada Moe, director for games at Brask.\n\nBrask sold the game in May, and Brask’s servers are old.\n",
    );
    for (const question of ["what did Brask say?", "does anyone from brask say anything?"])
      expect(answer(question, told).results).toMatchObject([{ speaker: "Ada Moe" }]);
  });

  it.each([
    ["harbour board chairman", ["Edda Rask"]],
    ["RAC on auditors", ["an RAC spokeswoman"]],
  ])("does so where keywords name it or an office of it: %s", (keywords, expected) => {
    expect(speakers(ask(keywords))).toEqual(expect.arrayContaining(expected));
  });

  it("speaks through who is printed with its first word, in an article that has it in full", () => {
    const clinic = `Clinic says sorry

The Kestrel Health Board said that it had lost a letter.

“It was a good letter,” said Kestrel’s chief medical officer, Runa Eik.
`;
    const other = `Birds

“They nest in the tower,” said Kestrel director Olav Brun.
`;
    const given = answer("what did the Kestrel Health Board say?", sourcesOf(clinic, other));
    expect(speakers(given)).toEqual(["Runa Eik"]);
  });

  it("does so by a name in small letters that only an office has", () => {
    const palace = sourcesOf(`Bells

Palace press secretary Jon Vik told reporters: “The bells will be quiet.”
`);
    for (const question of ["what did the palace say?", "palace on the bells"])
      expect(speakers(answer(question, palace))).toEqual(["Jon Vik"]);
  });

  it("doesn't speak through whoever speaks in an article with its name in the title", () => {
    const title = `Water crisis: Board bans hoses

“The water is brown,” said a baker, Tyra Moe.
`;
    expect(answer("what did the water board say?", sourcesOf(title)).results).toEqual([]);
  });

  it("may be called what several bodies are, which are then told apart", () => {
    const line = `Line defends cuts

Tramline has defended its timetable. The company, which runs the night trams, said that nobody rode them.
`;
    const mill = `Mill grinds on

The Holm Paper Company said that it would stay.
`;
    const given = answer("what did the company say?", sourcesOf(line, mill));
    expect(given.namesakes.map(({ speaker }) => speaker).toSorted()).toEqual([
      "Holm Paper Company",
      "Tramline",
    ]);
  });

  it("speaks through them of what an article opens with", () => {
    const leak = `Agency finds no leak

Holm was told on Friday that its water is safe.

“We found nothing,” said Kelp Agency director Ivo Hahn.
`;
    const given = answer("what did the Kelp Agency say about Holm?", sourcesOf(leak));
    expect(given).toMatchObject({ kind: "quotes", onSubject: true });
    expect(speakers(given)).toEqual(["Ivo Hahn"]);
  });

  it("is named itself where nobody speaks for it", () => {
    const note = `Note

The letter went to Kelp Society president Ivo Hahn.
`;
    expect(answer("what did the Kelp Society say?", sourcesOf(note))).toMatchObject({
      kind: "mentioned",
      speaker: "Kelp Society",
    });
  });

  it("doesn't speak through those who have left it", () => {
    expect(speakers(ask("what did the Harbour Board say?"))).not.toContain("Per Ludd");
  });

  it("doesn't speak through those who lead another of its kind", () => {
    expect(speakers(ask("what did the Harbour Board say?"))).not.toContain("Tore Lang");
  });

  it("speaks through whoever is printed as its own", () => {
    expect(speakers(ask("what did Tide Workers say?"))).toContain("Olli Mann");
  });
});

describe("a body that is called something beside its name", () => {
  const strike = sourcesOf(`Quay strike

The union Tide Workers said it was sorry. Its president, Olli Mann, said: “They hear of it from the radio.”

Brask, a haulage firm, said that nobody came. Developer Moss Homes said it would wait.
`);

  it.each([
    ["what did the union say?", "Olli Mann"],
    ["what did the haulage firm say?", "Brask"],
    ["what did the developer say", "Moss Homes"],
  ])("is meant by that: %s", (question, speaker) => {
    expect(speakers(answer(question, strike))).toContain(speaker);
  });
});

it("speaks through nobody who leads another body, which the article doesn't name", () => {
  const ward = sourcesOf(
    "Ward strike\n\nThe union, Care Together, said it was late. “We wait,” said its regional organiser, Bo Lund.\n\n“We talk,” said hospital director Ida Moe. The builder, Brask Larsen, said it would wait.\n",
  );
  const said = (question: string) => speakers(answer(question, ward));
  for (const question of ["what did the union say?", "what did Care Together say?"]) {
    expect(said(question)).toContain("Bo Lund");
    expect(said(question)).not.toContain("Ida Moe");
  }
  expect(said("what did the builder say?")).toContain("Brask Larsen");
});

describe("who speaks in a trial", () => {
  const trial = sourcesOf(`Baker jailed

Prosecuting, Ada Moe said the flour was old. “It moved,” she said.

Ola Berg, defending, asked for mercy. “He is a baker, not a thief,” Berg said.

The State Prosecution Service said it would appeal.
`);

  it.each([
    ["what did the prosecution say about the flour?", "Ada Moe"],
    ["what did the prosecutor say?", "Ada Moe"],
    ["what did the defence say", "Ola Berg"],
    ["what did his lawyer say?", "Ola Berg"],
  ])("is known by the side: %s", (question, speaker) => {
    expect(speakers(answer(question, trial))).toContain(speaker);
  });
});

describe("a body whose name does not stand beside who speaks for it", () => {
  const palace = `Palace asks for ‘a little patience’ on roof

The Palace called for calm on Tuesday. Builders blame the Treasury, which the Palace owes nothing.

“What we need is a little patience, and dry weather,” President Ona Birk’s spokesman Ulf Lind said.

“Patience is all we ever get from them,” said a Treasury spokesman.
`;
  const mill = `Mill to close

Brask Paper said on Monday that the mill would close in May. The union called it a raid. Brask Paper rejected that.

“Everybody was told in person,” a company spokesman said.

Norland’s foreign ministry said it had heard of it. “We read about it,” the ministry’s spokeswoman, Ada Holt, said.

“We have no plan,” said chief executive Pia Dorn.
`;
  const hospice = `Hospice counts its candles

The hospice’s chief executive, Mona Falk, wrote to the town. “We count every candle,” she said.

“He slept badly there,” said the mother of a man who died at the hospice.
`;
  const sources = sourcesOf(palace, mill, hospice);
  const ask = (question: string) => answer(question, sources);

  it("speaks through the spokesman whose words its own headline gives it", () => {
    expect(speakers(ask("what did the Palace say about patience?"))).toEqual(["Ulf Lind"]);
    expect(ask("did the Palace say we need dry weather?")).toMatchObject({
      results: [{ speaker: "Ulf Lind" }],
    });
  });

  it("does not speak through the spokesman of another body", () => {
    expect(speakers(ask("what did the Palace say?"))).not.toContain("a Treasury spokesman");
  });

  it.each([
    ["what did Brask Paper say?", "a company spokesman"],
    ["what did the Foreign Ministry of Norland say?", "Ada Holt"],
  ])("speaks through whom the article calls so by what the body is: %s", (question, speaker) => {
    expect(speakers(ask(question))).toContain(speaker);
  });

  it("has what they say who lead it in an article about it apart", () => {
    expect(ask("what did Brask Paper say about plans?")).toMatchObject({ kind: "not-found" });
  });

  it.each(["Norland’s foreign ministry", "the foreign ministry of Norland"])(
    "is called by its place before or behind the rest: %s",
    (typed) => {
      expect(speakers(ask(`what did ${typed} say?`))).toContain("Ada Holt");
    },
  );

  it("is not named by an office at it", () => {
    expect(ask("who is the member for Norland?").corrected).toEqual([]);
  });

  it("that says nothing itself has apart what its ministers and ministries say", () => {
    const talks = `Talks end

Norland walked out at noon. “There was no offer,” said Norland’s foreign minister, Tilda Moe.
`;
    const given = answer("what did Norland say about an offer?", sourcesOf(talks));
    expect(given.results.map(({ kind }) => kind)).not.toContain("direct");
    expect(given.also.map(({ speaker }) => speaker)).toEqual(["Tilda Moe"]);
  });

  it("is whatever somebody is chief executive of", () => {
    expect(speakers(ask("what did the hospice say?"))).toEqual(["Mona Falk"]);
  });

  it.each([
    ["did the Palace’s spokesman say a little patience?", "Ulf Lind"],
    ["what did the spokesman for the Palace say?", "Ulf Lind"],
    ["what did the Brask Paper spokesman say", "a company spokesman"],
    ["what did the spokeswoman of the foreign ministry say?", "Ada Holt"],
  ])("has a spokesman who is described by it: %s", (question, speaker) => {
    expect(speakers(ask(question))).toEqual([speaker]);
  });
});

describe("whoever is called by what they are", () => {
  const flood = `Flood in Lowmarsh

Governor of Lowmarsh Tilda Moe came by boat.

“We will dry it out,” Moe said of the flood.

“The water came at three,” said a resident, Ngaio Orr.

Residents said that nobody had warned them.
`;
  const answered = (question: string) => answer(question, sourcesOf(flood));

  it.each([
    ["lowmarsh governor on the flood", "Tilda Moe"],
    ["residents on the lowmarsh flood", "Ngaio Orr"],
    ["what did the residents say", "Ngaio Orr"],
  ])("%s", (question, speaker) => {
    expect(speakers(answered(question))).toContain(speaker);
  });

  it("is known by an office with a word for speaking in it", () => {
    const ruling = `Ruling in Lowmarsh

“We will put them back,” said the secretary of state of Lowmarsh, Ada Lind, of the ruling.
`;
    const given = answer(
      "what did the secretary of state of Lowmarsh say about the ruling?",
      sourcesOf(ruling),
    );
    expect(speakers(given)).toEqual(["Ada Lind"]);
  });
});

describe("a person", () => {
  const bench = `Mayor waits

Mayor Jon Vik sat in the front row.

“He will decide on Monday,” said Vik spokeswoman Ada Lind.

“Nobody was asked,” the governor’s spokesman said.

“She is resting,” said the singer’s manager, Bo Falk.

“No comment,” said a spokesman for Zelda.
`;
  const answered = (question: string) => answer(question, sourcesOf(bench));

  it.each(["Jon Vik", "the mayor", "the governor", "the Governor", "the singer", "Zelda"])(
    "never speaks through others: %s",
    (name) => {
      expect(answered(`what did ${name} say?`).results.map(({ kind }) => kind)).not.toContain(
        "direct",
      );
    },
  );

  it("has a spokesman's words shown apart", () => {
    expect(answered("what did Vik say?").also.map(({ speaker }) => speaker)).toEqual(["Ada Lind"]);
  });
});

describe("initials", () => {
  it("mean the only name that they begin, which is announced", () => {
    expect(ask("what did HHB say?")).toMatchObject({
      corrected: [{ typed: "HHB", searched: "Holm Harbour Board", described: true }],
    });
  });

  it("mean whom an article prints both ways", () => {
    const given = ask("what did the Regional Audit Commission say?");
    expect(given.namesakes).toEqual([]);
    expect(speakers(given)).toContain("an RAC spokeswoman");
  });

  it("are two letters behind an article or in capitals, where one body has them", () => {
    const talks = sourcesOf("Talks\n\nThe United Nations called for restraint on Monday.\n");
    for (const typed of ["the UN", "the un", "UN"])
      expect(answer(`what did ${typed} say?`, talks)).toMatchObject({
        kind: "passages",
        corrected: [{ searched: "United Nations", described: true }],
      });
    expect(answer("what did un say?", talks).kind).toBe("not-found");
    const tariffs = sourcesOf("Tariffs\n\nThe United States called for patience on Monday.\n");
    for (const typed of ["the us", "US"])
      expect(answer(`what did ${typed} say?`, tariffs)).toMatchObject({
        corrected: [{ searched: "United States", described: true }],
      });
  });

  it("are the same with full stops and without", () => {
    expect(ask("what did the UN Harbour Council say?").results.map(({ quote }) => quote)).toContain(
      "Ports are for everybody,",
    );
  });
});

describe("a name that only stands in the text", () => {
  it("is shown as it is printed, whatever is typed before it", () => {
    const note = `Note

The clerk counted chairs for the Kelp Society on Friday.
`;
    expect(answer("what did the Kelp Society say?", sourcesOf(note))).toMatchObject({
      kind: "mentioned",
      speaker: "Kelp Society",
    });
  });

  it("is not answered by words of others that have it", () => {
    const note = `Note

“I have waited for the Kelp Society,” said the clerk Ivo Hahn.
`;
    expect(answer("what did the Kelp Society say?", sourcesOf(note)).kind).not.toBe("quotes");
  });
});

it("keeps the article of a body where no words of its are found", () => {
  const talks = sourcesOf(
    "Talks\n\nThe Kremlin urged closer ties.\n\n“Ties matter,” said Bo Rand.\n",
  );
  expect(answer("did the kremlin say ties matter?", talks)).toMatchObject({
    verdict: "other-speaker",
    asked: { speaker: "the Kremlin" },
  });
  expect(answer("did Rand say ties are cheap?", talks)).toMatchObject({
    asked: { speaker: "Bo Rand" },
  });
});

describe("a kind of bodies", () => {
  const sources = sourcesOf(
    `Quay strike ends

The dockers’ union said the strike was “a necessary evil”.

“We won two crowns an hour,” said Ona Birk, the general secretary of the pilots’ union. “It took nine days.”

“Two crowns is two too many,” said Fritz Dal, who owns the tugs. His company had no union.
`,
  );
  const speakers = (question: string) => [
    ...new Set(answer(question, sources).results.map(({ speaker }) => speaker)),
  ];

  it.each([
    "quotes from the unions",
    "any quotes from unions?",
    "what did the unions say?",
    "did any of the unions comment?",
    "what did both unions say",
  ])("speaks through all of them: %s", (question) => {
    expect(speakers(question)).toEqual(["The dockers’ union", "Ona Birk"]);
  });

  it("is nobody's name", () => {
    expect(answer("what did the unions say?", sources)).toMatchObject({
      corrected: [],
      namesakes: [],
    });
    expect(answer("what did the unions say about tugs?", sources)).toMatchObject({
      kind: "not-found",
      speaker: "the unions",
    });
  });

  it("has nobody where there are none of them", () => {
    expect(speakers("quotes from the ministries")).toEqual([]);
  });
});
