import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { conversationAfter } from "#answers/conversation.ts";
import { openSynonyms } from "#library/synonyms.ts";
import { sourcesOf } from "./setup/sources.ts";

const bakery = `Bakery chain recalls rye bread

The Ostby bakery chain has recalled its rye bread after glass was found in a loaf.

Its chief executive, Berit Voll, apologised to customers. “We let a good loaf down,” she told reporters. “The oven door was never locked.” She ruled out resigning.

Voll said she was unaware of any memo from the night bakers. The bakers later published one.

Baker Lars Moen said that Voll had hung up when he rang her about the oven. “She said bread was bread,” he said.

The town of Ostby's health officer, Rolf Tangen, said reports of 12 injured were wrong. “I said twelve before I had counted,” he said.
`;

describe("a question of which most is found", () => {
  const sources = sourcesOf(bakery);
  const given = (question: string) => answer(question, sources);

  it("is answered by what comes closest, with the words that are missing", () => {
    expect(given("glass in a loaf of rye bread found by the inspector")).toMatchObject({
      kind: "passages",
      results: [{ paragraph: 2 }],
      missing: ["inspector"],
    });
  });

  it("is answered in a conversation that goes on from it", () => {
    const first = given("glass in rye bread of the Ostby chain, what happened to the loaves");
    expect(first).toMatchObject({ kind: "passages", missing: ["happened"] });
    expect(conversationAfter(first).shown).toEqual(first.results.map(({ receipt }) => receipt));
  });

  it("is not answered where it has few words, or where these are common", () => {
    expect(given("good loaf sabotage")).toMatchObject({ kind: "not-found", also: [{}] });
    expect(given("oven sabotage arson")).toMatchObject({ kind: "not-found" });
  });

  it("is answered of a speaker by their own words alone", () => {
    const about = "say about an oven door locked for shareholders?";
    const theirs = given(`what did Voll ${about}`);
    expect(theirs).toMatchObject({ kind: "quotes", missing: ["shareholders"] });
    expect(theirs.results[0]?.quote).toBe("The oven door was never locked.");
    expect(given(`what did Moen ${about}`)).toMatchObject({ kind: "not-found", results: [] });
  });
});

describe("a question of which most is found and each word counts", () => {
  const ferry = sourcesOf(
    "Ferry\n\nThe sale of the old ferry at Vik angered Tom Brand. “The ferry lost money for nine years at Vik,” said Ida Holt. “My children learned to swim off it.”\n",
  );

  it.each([
    [
      "whose words are asked whom nobody is known to be",
      "what did the deputy clerk say about the sale of the old ferry at Vik?",
    ],
    ["nobody is told to agree", "who agreed the ferry lost money for nine years at Vik in winter?"],
    [
      "nothing is denied",
      "who said the ferry at Vik never lost money in nine long years of the sale?",
    ],
    ["only names are found", "Brand, Tom. Speeches by Holt, Ida?"],
  ])("is not answered where %s: %s", (_, question) => {
    expect(answer(question, ferry).results).toEqual([]);
  });
});

describe("a question of which little is found", () => {
  const sources = sourcesOf(bakery);
  const near = (question: string) => {
    const given = answer(question, sources);
    expect(given.kind).toBe("not-found");
    return given.also.map(({ quote }) => quote);
  };

  it("shows where its rarer words stand together, and what is said there", () => {
    expect(
      near(
        "I cover food for a paper. Has anybody out there bothered to explain the recalled rye to us?",
      ),
    ).toEqual([
      "The Ostby bakery chain has recalled its rye bread after glass was found in a loaf.",
      "We let a good loaf down,",
      "The oven door was never locked.",
    ]);
  });

  it("shows what is said right after a sentence that has most of many words", () => {
    const question =
      "the shell that struck the mill roof at Vik on Friday and burned until Sunday morning";
    const { results, also } = answer(question, sourcesOf(border));
    expect([...results, ...also].map(({ quote }) => quote)).toEqual([
      "A shell struck the old mill at Vik on Friday, and the roof burned for a day.",
      "Our guns were cold,",
    ]);
  });

  it.each([
    "I would like to understand why the football season ended so early this year in bread",
    "collusion",
    "has the EBRD bothered to explain the recalled rye to us in any detail?",
  ])(
    "shows nothing where too little stands together, or initials are of something else: %s",
    (question) => {
      expect(near(question)).toEqual([]);
    },
  );
});

const border = `Norland denies shelling the mill

A shell struck the old mill at Vik on Friday, and the roof burned for a day.

Norland's defence ministry denied it. “Our guns were cold,” its spokesman, Major Ole Brandt, said.

Norland said the talks would go on in May.
`;

const choir = `Choir festival called off

The Lysne choir festival has been called off after rain flooded its meadow.

A spokesman for the festival, Jens Dahl, said that the fees were paid.

“We took all reasonable steps,” said the farmer Ida Lund. “The town gave us lukewarm thanks.”
`;

const sources = { ...sourcesOf(bakery, border, choir), synonyms: openSynonyms() };
const ask = (question: string) => answer(question, sources);
const quotesOf = ({ also }: Answer) => also.map(({ quote }) => quote);

describe("what somebody says on a matter in other words than were asked", () => {
  it.each([
    [
      "did Voll say she didn't know about the bakers' memo?",
      "Voll said she was unaware of any memo from the night bakers",
    ],
    ["did Berit Voll say she would step down?", "She ruled out resigning."],
    ["did Ida Lund say they were half-hearted?", "The town gave us lukewarm thanks."],
  ])("stands apart below the verdict: %s", (question, near) => {
    const given = ask(question);
    expect(given).toMatchObject({ kind: "verdict", verdict: "not-found", results: [] });
    expect(quotesOf(given).join("\n")).toContain(near);
  });

  it("is what has its rarer words or their synonyms before what has most of them", () => {
    const ferry = sourcesOf(
      "Ferry\n\n“The council will meet on the ferry,” said Ida Lund.\n\n“The council will eat on the ferry,” said Per Dahl.\n\n“The council will sleep on the ferry,” said Kai Moe.\n\n“Closing the crossing makes martyrs,” said Ola Berg.\n",
    );
    const { also } = answer("who said the council ferry will create martyrs", {
      ...ferry,
      synonyms: openSynonyms(),
    });
    expect(also[0]?.speaker).toBe("Ola Berg");
  });

  it("is what is denied first", () => {
    const given = ask("did Norland admit shelling the mill?");
    expect(given).toMatchObject({ kind: "verdict", verdict: "not-found", results: [] });
    expect(quotesOf(given)[0]).toContain("Norland's defence ministry denied it");
  });

  it("is also what is told where they are named, in the words of whoever tells it", () => {
    const given = ask("what did Voll say to Moen on the telephone?");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given.also.at(-1)).toMatchObject({ speaker: "Lars Moen" });
  });

  it("is theirs who may be meant by an office", () => {
    const given = ask("did the Ostby boss say she didn't know about the memo?");
    expect(given).toMatchObject({ kind: "verdict", verdict: "not-found", results: [] });
    expect(given.also[0]).toMatchObject({ speaker: "Berit Voll" });
  });

  it("is nothing where they say nothing near it", () => {
    expect(ask("did Voll say the ferries would stop at midnight?").also).toEqual([]);
    expect(ask("what did Tangen say about parking meters?").also).toEqual([]);
  });

  it("is no word of theirs where the very words are claimed", () => {
    expect(ask("did Voll say “she would step down”?").also).toEqual([]);
  });
});

it("takes one word in common with somebody else's words for chance", () => {
  expect(quotesOf(ask("did Brandt say he would step down?"))).toEqual([]);
});

describe("keywords that are found nowhere", () => {
  it.each(["mohen on the telephone", "Lars Mohen hung up when he was rung about bread and butter"])(
    "ask for somebody whose name they begin with, with a slip in it: %s",
    (question) => {
      const given = ask(question);
      expect(given.corrected[0]?.searched).toContain("Moen");
      expect(given.also[0]).toMatchObject({ speaker: "Lars Moen" });
    },
  );

  it("ask for what somebody says whose name they are, with a slip in it", () => {
    expect(ask("Moan").kind).not.toBe("speaker");
    expect(ask("Mohen")).toMatchObject({
      kind: "speaker",
      speaker: "Lars Moen",
      corrected: [{ typed: "Mohen", searched: "Lars Moen" }],
    });
  });

  it("ask for nobody by a word that is one", () => {
    expect(ask("moan about the ferries").kind).toBe("not-found");
    expect(ask("moan about the ferries").corrected).toEqual([]);
  });
});

describe("keywords with somebody’s name that are found nowhere together", () => {
  const weir = sourcesOf(
    "Weir torn down\n\n“My view is that the whole wall has weakened,” said Lars Mohaugen, the engineer.\n\n“I am glad about it,” he said.\n",
    "Flood fund\n\n“The evidence is that the weir’s first appointments were late,” said Ada Brunvoll.\n",
  );

  it("show what comes near of theirs", () => {
    const given = answer("mohaugen glad evidence", weir);
    expect(given).toMatchObject({ kind: "not-found", speaker: "Lars Mohaugen" });
    expect(given.also.map(({ quote }) => quote)).toEqual(["I am glad about it,"]);
  });

  it("are not answered by what somebody else says", () => {
    const given = answer("mohaugen evidence appointments weir", weir);
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(given).not.toHaveProperty("missing");
  });
});

it("shows beside a report what others are quoted with in its paragraph", () => {
  const water = `Water firm fined

Norland Water said it would pay for the spill. “It will be a small sum,” said Else Ruud.
`;
  const given = answer("what did Norland Water say about the spill?", sourcesOf(water));
  expect(given).toMatchObject({ kind: "passages", also: [{ speaker: "Else Ruud" }] });
});

it("asks of one person what they said where it is asked whether they are for or against a thing", () => {
  const given = ask("does Berit Voll still support a locked oven?");
  expect(given).toMatchObject({ kind: "quotes", results: [{ speaker: "Berit Voll" }] });
});

it("shows of somebody unknown only what has the matter", () => {
  const on = (topic: string) => ask(`what did Greenfolk say about ${topic}?`);
  expect(on("the choir festival")).toMatchObject({ kind: "not-found", results: [] });
  expect(on("the choir festival").also[0]?.article.title).toBe("Choir festival called off");
  expect(on("dropping the door").also).toEqual([]);
});

describe("what somebody remembers in other words", () => {
  const whale = `Zoo keeper retires after whale rescue

The keeper Arne Sund leaves the Holm zoo after thirty years and one stranded whale.

Sund learned of the whale from his neighbour. “She phoned at four and said there was a submarine in her garden,” he said.

“I lent the beast my umbrella,” said Sund.
`;
  const library = { ...sourcesOf(whale, bakery, border), synonyms: openSynonyms() };
  const near = (question: string) => answer(question, library);

  it("stands apart where its rare words and those of its title fit", () => {
    const given = near("the one about the keeper's aunt calling about a submarine on the lawn?");
    expect(given).toMatchObject({ kind: "not-found", results: [] });
    expect(quotesOf(given)).toEqual([
      "She phoned at four and said there was a submarine in her garden,",
    ]);
  });

  it("is nothing that has but one word of many", () => {
    const given = near(
      "the one about the minister's submarine crossing ice with torpedoes aboard?",
    );
    expect(given.also).toEqual([]);
  });

  it("is nothing that lacks initials that were typed", () => {
    expect(near("quotes about ZX-made beast umbrella").also).toEqual([]);
  });
});

it("shows what somebody is told to have regretted before what else they said on the matter", () => {
  const pitch = sourcesOf(`Owner digs in over pitch

“Grass grows slowly, love,” said the owner, Rolf Dahl, when players asked for grass. “The pitch was plastic when they signed.”

“I should never have said ‘love’,” Dahl said on Friday. He later apologised for his tone, but not for the pitch.
`);
  const given = answer("did Dahl apologise for saying love?", pitch);
  expect(given).toMatchObject({ verdict: "not-found" });
  expect(given.also[0]?.quote).toBe("He later apologised for his tone, but not for the pitch");
});

describe("whom nobody is known to be by a description", () => {
  const river = sourcesOf(`River walk

Ada Holt and a daughter, Bo, a nurse, walk by the river each day. “Mum is never late,” Bo Holt said.

The ferry was late.
`);

  it.each(["what did Holt’s daughter say?", "what did Holt’s daughter say about her?"])(
    "may speak in the paragraph that has all of it, which stands near: %s",
    (question) => {
      const given = answer(question, river);
      expect(given).toMatchObject({ kind: "not-found", results: [] });
      expect(given.also.map(({ quote }) => quote)).toContain("Mum is never late,");
    },
  );

  it("speaks in no paragraph that has a part of it", () => {
    expect(answer("what did Holt’s plumber say?", river).also).toEqual([]);
  });
});
