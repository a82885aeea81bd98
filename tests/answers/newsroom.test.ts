import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { openSynonyms } from "#library/synonyms.ts";
import { converseIn } from "./converse.ts";
import { court, dam, earnings, museum, strike, transfer } from "./setup/newsroom-articles.ts";
import { seedSources, sourcesOf } from "./setup/sources.ts";

const sources = {
  ...sourcesOf(dam, strike, museum, court, transfer, earnings),
  synonyms: openSynonyms(),
};
const ask = (question: string) => answer(question, sources);
const seed = { ...seedSources(), synonyms: openSynonyms() };
const askSeed = (question: string) => answer(question, seed);
const speakers = ({ results }: Answer) => [...new Set(results.map(({ speaker }) => speaker))];
const quotes = ({ results }: Answer) => results.map(({ quote }) => quote);

describe("what somebody is asked to want", () => {
  it.each([
    "did the Kremlin say it wants closer ties",
    "did the kremlin say that it wanted closer ties with the US?",
    "didn't the kremlin say it would like closer ties",
    "did the Kremlin want closer ties?",
    "did the kremlin ask for closer ties",
    "did the kremlin say there should be closer ties",
  ])("is told by a report of what they urged: %s", (question) => {
    expect(askSeed(question)).toMatchObject({
      kind: "verdict",
      verdict: "reported",
      results: [{ speaker: "Kremlin", quote: "the Kremlin urged closer ties with the US" }],
    });
  });

  it.each([
    [
      "did Halvorsen say residents should be patient",
      "Petra Halvorsen",
      "urged residents to be patient",
    ],
    ["did stenmark say he wants an inquiry", "Jakob Stenmark", "demanded an inquiry"],
    ["did Mbeki say he wants others to follow", "David Mbeki", "called for others to follow"],
  ])("is told by what they called for or demanded: %s", (question, speaker, words) => {
    const given = ask(question);
    expect(given).toMatchObject({ verdict: "reported", results: [{ speaker }] });
    expect(quotes(given)[0]).toContain(words);
  });

  it.each([
    "did Halvorsen say she wants the rain",
    "did Weller say he wants to dismiss drivers",
    "did the union say it wants a ballot",
    "did Stenmark say he wanted to hide a report",
  ])("is not told by what they blamed, denied or accused: %s", (question) => {
    expect(ask(question)).toMatchObject({ kind: "verdict", verdict: "not-found" });
  });
});

it("tells of whoever is asked for a comment on a matter that they gave none", () => {
  const gifts = sourcesOf(
    "Gifts\n\nMayor Ida Moe declined to comment on the gifts. Her spokesman, Bo Lund, said the mayor had “full trust”.\n",
    "Fair\n\n“It is loud,” said Mayor Ida Moe.\n",
  );
  const given = answer("did the mayor comment on the gifts?", gifts);
  expect(quotes(given)).toEqual(["Mayor Ida Moe declined to comment on the gifts."]);
  expect(quotes(answer("did the mayor comment on the fair?", gifts))).toEqual(["It is loud,"]);
});

describe("who denied, thanked or warned", () => {
  it.each([
    "which politicians denied something?",
    "which people denied anything",
    "who denied something",
    "which politicians have denied anything?",
    "which persons denied things",
  ])("anything at all: %s", (question) => {
    expect(speakers(ask(question)).toSorted()).toEqual(
      expect.arrayContaining(["Karel Benes", "Petra Halvorsen", "Tomas Weller"]),
    );
  });

  it.each(["any denials?", "have there been any denials yet?"])("as a noun: %s", (question) => {
    expect(speakers(ask(question)).toSorted()).toEqual(
      expect.arrayContaining(["Karel Benes", "Petra Halvorsen", "Tomas Weller"]),
    );
  });

  it("is not who didn't, nor whom a question asks of", () => {
    const sorry = sourcesOf(
      "Fire\n\nMayor Ida Moe did not apologize to the town. Will she apologize?\n",
      "Flood\n\n“We are deeply sorry,” said Bo Lund. “A town hates a ‘sorry’,” said Al Berg.\n",
    );
    const { results, also } = answer("who apologised?", sorry);
    expect([...results, ...also].map(({ speaker }) => speaker)).toEqual(["Bo Lund"]);
  });

  it("is shown near by what comes nearest to it, not by what is said first", () => {
    const book = sourcesOf(
      "Book\n\n“It rained,” said Ida Moe. “I froze.” “A novel is a long apology,” Moe said.\n",
    );
    expect(answer("did Moe apologize?", book)).toMatchObject({
      kind: "not-found",
      also: [{ quote: "A novel is a long apology," }, {}],
    });
  });

  it("without the word for it, as what comes near", () => {
    const isle = sourcesOf(
      "Isle\n\n“We have annexed nothing,” said Ida Moe, whom Bo Lund doubts.\n",
    );
    expect(answer("has anyone denied that Moe annexed the isle?", isle)).toMatchObject({
      kind: "not-found",
      also: [{ quote: "We have annexed nothing," }],
    });
  });

  it("is asked of those alone who are called so where articles call anybody so", () => {
    expect(speakers(ask("which minister denied something?"))).toEqual(["Petra Halvorsen"]);
    expect(speakers(ask("which deputy mayor denied anything?"))).toEqual(["Karel Benes"]);
  });

  it.each([
    ["who thanked who", ["David Mbeki", "Lena Kovac"]],
    ["who thanked whom?", ["David Mbeki", "Lena Kovac"]],
    ["who promised anyone anything", ["Jakob Stenmark"]],
    ["who accused who", ["Jakob Stenmark"]],
  ])("whomever: %s", (question, expected) => {
    expect(speakers(ask(question)).toSorted()).toEqual(expected);
  });

  it("a body, and not who only speaks of it", () => {
    const given = quotes(ask("who warned the ministry?"));
    expect(given).toHaveLength(1);
    expect(given[0]).toContain("he had warned the ministry twice");
  });
});

describe("a body that did not answer", () => {
  it.each([
    "did the museum respond?",
    "did the museum respond to questions",
    "has the museum commented on the papers?",
    "has the museum commented?",
    "did the museum reply",
  ])("is told not to have, and nobody else's words stand for it: %s", (question) => {
    const given = ask(question);
    expect(quotes(given)).toEqual(["The museum did not respond to questions about the papers."]);
  });
});

describe("a report with a negation", () => {
  it.each(["did Mbeki ask for money", "did Mbeki say the island wants money"])(
    "is told to differ from what it denies: %s",
    (question) => {
      expect(ask(question)).toMatchObject({
        verdict: "reported",
        reportDiffers: true,
        senseTurned: ["not"],
      });
    },
  );
});

describe("a question as it is typed in a hurry", () => {
  it.each([
    ["did Brandl NOT say drafts are not hidden", "Ilse Brandl"],
    ["who was it that called the answer an insult", "Jakob Stenmark"],
    ["who called it fairy tales", "Karel Benes"],
    ["how many people called it fairy tales?", "Karel Benes"],
    ["who called the deal fairy tales??", "Karel Benes"],
    ["what says the historian about papers?", "Jonas Reuter"],
    ["what say Haddad on october", "Samir Haddad"],
    ["minister quote flooded shaft", "Petra Halvorsen"],
    ["halvorsen quote flooded shaft", "Petra Halvorsen"],
    ["can u find me the bit where halvorsen talks abt the weather", "Petra Halvorsen"],
    ["who said drafts are not hidden and was it really accurate", "Ilse Brandl"],
    ["who said drafts are not hidden and is that right?", "Ilse Brandl"],
    ["which peoples said something about weather", "Petra Halvorsen"],
    ["which people talked about the weather", "Petra Halvorsen"],
    ["what did the neighbor say", "Her neighbour"],
    ["i need two quotes about bicycles", "Lena Kovac"],
    ["give me a couple of quotes about patience", "Lena Kovac"],
  ])("%s", (question, speaker) => {
    expect(speakers(ask(question))).toContain(speaker);
  });

  it.each([
    "quote from mbeki on money pls",
    "will amrani ask for compensation",
    "spokesman brightwell quote",
  ])("shows no sentence twice that holds two reports: %s", (question) => {
    const given = ask(question);
    const shown = [...given.results, ...given.also].map(({ quote }) => quote);
    expect(shown).toEqual([...new Set(shown)]);
  });

  it.each(["pinto and reis on the offer", "Pinto & Reis on the contract"])(
    "sets side by side: %s",
    (question) => {
      expect(ask(question)).toMatchObject({
        kind: "compare",
        sides: [{ speaker: "Carla Pinto" }, { speaker: "Paulo Reis" }],
      });
    },
  );

  it.each(["her exact words pls", "exact words?", "what were her exact words", "word for word?"])(
    "repeats the words that were asked for: %s",
    (question) => {
      const given = converseIn(sources, "what did Lena Kovac say about a bicycle?", question);
      expect(quotes(given)).toContain("We’ll be back before you have learnt to ride a bicycle,");
    },
  );
});

describe("which side somebody is on", () => {
  it.each([
    "did clay support the return?",
    "is clay for the return",
    "was Clay against the return of the bronze?",
    "does clay oppose the return",
  ])("is told by the sentence that says so: %s", (question) => {
    expect(quotes(ask(question))[0]).toBe("Former director Edmund Clay opposed the return.");
  });
});

describe("a circumstance", () => {
  it.each([
    ["where was the rally", "in front of the depot"],
    ["how many times did Haddad warn the ministry?", "twice"],
    ["how often did the engineer warn the ministry", "twice"],
    ["when will the dam be repaired", "will not be finished before June"],
    ["when does thorsen hope to open again", "by Christmas"],
    ["how many jobs will go", "the loss of 230 jobs"],
    ["how many ppl lose their jobs in orrin", "the loss of 230 jobs"],
  ])("%s", (question, words) => {
    const given = ask(question);
    expect(given.kind).toBe("fact");
    expect(quotes(given)[0]).toContain(words);
  });
});

describe("what somebody was asked before", () => {
  it.each([
    ["what did Maas say when asked if he'd miss Valdez", ["Ask me in May."]],
    [
      "what did weller say when asked about weekends",
      ["We will give what we have. We have not got much."],
    ],
    [
      "what did Weller say after being asked whether the city would give way",
      ["We will give what we have. We have not got much."],
    ],
  ])("tells what they said to it: %s", (question, expected) => {
    expect(quotes(ask(question))).toEqual(expected);
  });
});

describe("what became of somebody", () => {
  it.each([
    ["was thorsen found guilty?", "not guilty"],
    ["who was found not guilty", "Emil Thorsen"],
    ["was Emil Thorsen found not guilty of arson", "not guilty"],
  ])("is told, and no opinion: %s", (question, words) => {
    const given = ask(question);
    expect(given.kind).not.toBe("declined");
    expect(quotes(given).join(" ")).toContain(words);
  });

  it("is no opinion to have", () => {
    expect(ask("is Thorsen guilty?").kind).toBe("declined");
    expect(ask("is Maas telling the truth?").kind).toBe("declined");
  });
});

describe("what somebody expects", () => {
  it.each([["what does oduya expect", "expects sales of 1.1 billion crowns"]])(
    "is told by the sentence that says so: %s",
    (question, words) => {
      expect(quotes(ask(question))[0]).toContain(words);
    },
  );
});

describe("words that lack their apostrophe", () => {
  it.each([
    ["who said its shameful", "Birgit Falk"],
    ["who said theyre unfinished", "Ilse Brandl"],
    ["who said nobodys job is worth a life", "Petra Halvorsen"],
  ])("%s", (question, speaker) => {
    expect(speakers(ask(question))).toEqual([speaker]);
  });
});

describe("a description that follows on a story", () => {
  it.each([
    [["what did whitlock say", "and the union?"], "The metalworkers’ union"],
    [["what did Oduya say?", "what about the mayor"], "Stellan Grahn"],
    [
      ["who said the wall is sound, but tired", "what did he say", "and the minister?"],
      "Petra Halvorsen",
    ],
  ] as const)("means somebody of that story first: %s", (questions, speaker) => {
    expect(speakers(converseIn(sources, ...questions))).toEqual([speaker]);
  });

  it.each(["no i mean the former one", "no, the former one", "i mean the former one"])(
    "takes the place of the one before: %s",
    (question) => {
      const given = converseIn(sources, "what did the director say?", question);
      expect(speakers(given)).toEqual(["Edmund Clay"]);
    },
  );

  it("is asked for what they said, not for who speaks of one", () => {
    expect(quotes(ask("the detective"))[0]).toContain("did not want to comment");
  });
});
