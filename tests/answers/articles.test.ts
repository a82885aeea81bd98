import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { conversationAfter } from "#answers/conversation.ts";
import { buses, ferry, harbour } from "./setup/sample-articles.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(harbour, ferry, buses);

describe("whose words a title repeats", () => {
  const mill = "Mill ‘will never close’\n\nIt rained.\n\n“It will never close,” said Ida Lund.\n";
  const pier = "Pier shut\n\n“It is shut,” said Tove Dahl.\n";
  const fair = "‘Best fair yet’\n\n“It was the best fair yet,” said Kofi Brandt.\n";
  const titled = sourcesOf(mill, pier, fair);

  it.each([
    ["whose words are in the headline?", ["It will never close,", "It was the best fair yet,"]],
    ["who is being quoted in the title of the mill story", ["It will never close,"]],
    ["who said the headline of the fair article", ["It was the best fair yet,"]],
  ])("is told by the text: %s", (question, quotes) => {
    expect(answer(question, titled).results.map(({ quote }) => quote)).toEqual(quotes);
  });

  it("is nobody where it repeats none", () => {
    expect(answer("whose words are in the headline?", sourcesOf(pier)).kind).toBe("not-found");
  });
});

describe("an article by some words of its title", () => {
  const whale =
    "The whale moves\n\nBy Ada Moss\n\nThe museum moves its whale on Monday.\n\n“Slowly,” said Ida Lund.\n";
  const pier = "Pier shut\n\n“It is shut,” said Tove Dahl.\n";
  const asked = (question: string) => answer(question, sourcesOf(whale, pier));

  it.each([
    "what is the whale article about",
    "what’s the whale story",
    "summarize the whale piece",
  ])("is told by its title and the first paragraph that tells something: %s", (question) => {
    expect(asked(question).results.map(({ quote }) => quote)).toEqual([
      "The whale moves",
      "The museum moves its whale on Monday.",
    ]);
  });

  it("has who wrote it", () => {
    const given = asked("who wrote the whale story?");
    expect(given).toMatchObject({ kind: "fact", results: [{ quote: "Ada Moss" }] });
  });

  it.each(["list all articles", "what articles do you have?", "what's in the library"])(
    "is listed with all others: %s",
    (question) => {
      expect(asked(question).results.map(({ quote }) => quote)).toEqual([
        "The whale moves",
        "Pier shut",
      ]);
    },
  );
});

describe("what the author of an article wrote", () => {
  const column =
    "Keep the ferry\n\nThe ferry is the town’s front door. No bridge rings a bell.\n\nThe mayor, Ida Lund, wants a tube. Tunnels flood. “Tunnels are safe,” she said.\n\nAda Moss is a historian of harbours.\n";
  const report = "Tunnel planned\n\nTunnels are dry, said Ida Lund.\n";
  const asked = (question: string) => answer(question, sourcesOf(column, report));

  it("is shown as the article’s own words, with whose article it is", () => {
    const given = asked("what does Moss write about tunnels?");
    expect(given).toMatchObject({ kind: "passages", results: [{ quote: "Tunnels flood." }] });
    expect(given).toMatchObject({ author: "Ada Moss", results: [{ author: "Ada Moss" }] });
  });

  it("is neither what others say there, nor the title, nor what tells of the author", () => {
    const wrote = asked("Ada Moss ferry").results.concat(asked("what did Ada Moss say?").results);
    for (const { quote } of wrote.filter((each) => each.words === "article" && each.author))
      expect(quote).not.toMatch(/“|Keep the ferry|Ada Moss/);
  });

  it("is theirs to whom a name fits by their surname", () => {
    expect(asked("what did Ada write about tunnels?")).not.toHaveProperty("author");
  });

  it("is whose a pronoun means that follows", () => {
    const sources = sourcesOf(column, report);
    const before = conversationAfter(answer("what did Moss write about tunnels?", sources));
    expect(before.speaker).toBe("Ada Moss");
  });

  it("is what the article is about where nothing is asked of it", () => {
    expect(asked("what did Ada Moss say?")).toMatchObject({
      kind: "passages",
      articles: 2,
      results: [{ quote: "Keep the ferry" }, {}],
    });
  });

  it("is asked for by what they are as well", () => {
    for (const question of [
      "what does the author think of tunnels?",
      "what did the columnist write about tunnels",
    ])
      expect(asked(question)).toMatchObject({
        author: "Ada Moss",
        results: [{ author: "Ada Moss" }],
      });
  });

  it("is not found where nothing is written of it", () => {
    expect(asked("what does Moss write about sheep?")).toMatchObject({ kind: "not-found" });
  });

  it("stands near what they are not quoted with", () => {
    expect(asked("did Moss say that no bridge rings a bell?")).toMatchObject({
      verdict: "not-found",
      also: [{ quote: "No bridge rings a bell." }],
    });
  });
});

describe("in which articles something stands", () => {
  const titlesFor = (question: string) =>
    answer(question, sources).results.map(({ article }) => article.title);

  it.each([
    "which articles mention Okafor?",
    "Which stories are about Okafor",
    "articles about Okafor",
    "how many articles mention Okafor?",
    "in which articles is Okafor mentioned?",
    "in which stories does Okafor appear?",
    "where is Okafor mentioned?",
  ])("is told once for each: %s", (question) => {
    expect(titlesFor(question).toSorted()).toEqual([
      "Ferry line returns",
      "Harbour to stay open, says mayor",
    ]);
    expect(answer(question, sources)).toMatchObject({ kind: "passages", asked: "articles" });
  });

  it("is told with a sentence that has it", () => {
    const [only, ...others] = answer("which article mentions a taxi?", sources).results;
    expect(only?.quote).toContain("taxi");
    expect(others).toEqual([]);
  });

  it("is not where somebody else of the name or a part of the matter stands", () => {
    const given = answer("which articles mention Astrid Okafor?", sources);
    expect(given.kind).toBe("not-found");
    expect(given.also.map(({ article }) => article.title)).toContain("Ferry line returns");
    expect(titlesFor("which articles mention Ola Okafor?")).toEqual(["Ferry line returns"]);
  });

  it("is told with the spelling that was looked for", () => {
    const { corrected } = answer("which articles mention Okafro?", sources);
    expect(corrected).toEqual([{ typed: "Okafro", searched: "okafor" }]);
  });

  it("is told of all articles, however many", () => {
    const days = Array.from(
      { length: 300 },
      (_, day) => `Day ${day}\n\nThe weir held.\n\nThe weir held.\n`,
    );
    expect(answer("how many articles mention the weir?", sourcesOf(...days)).results).toHaveLength(
      300,
    );
  });

  it("is none where nothing has it", () => {
    expect(answer("which articles mention submarines?", sources).kind).toBe("not-found");
  });
});

describe("what is said about somebody", () => {
  const race = sourcesOf(`Okafor speaks at last

“I am tired,” Ines Okafor said. “I am going home,” Okafor said. “It rained,” Okafor said.

“I have never met Okafor,” said the shipowner Astrid Berg.
`);

  it.each([
    "quotes about Okafor",
    "what was said about Okafor?",
    "who talked about Okafor?",
    "any quotes about Okafor?",
  ])("is what others say with the name: %s", (question) => {
    expect(answer(question, race).results.map(({ quote }) => quote)).toEqual([
      "I have never met Okafor,",
    ]);
  });
});

describe("an article as a whole", () => {
  const quotes = (question: string) => answer(question, sources).results.map(({ quote }) => quote);

  it.each(["show all quotes", "list the quotations in this article", "give me every quote"])(
    "is all that anybody is quoted with, in order: %s",
    (question) => {
      expect(answer(`${question} in:ferry`, sources).kind).toBe("quotes");
      expect(quotes(`${question} in:ferry`)).toEqual([
        "We will never sell the harbour,",
        "The ferry brings forty jobs,",
      ]);
    },
  );

  it("is all that is reported in it where that is asked for", () => {
    expect(answer("all quotes kind:reported in:harbour", sources).kind).toBe("passages");
    expect(quotes("all quotes kind:reported in:harbour").join()).toContain("two of the five piers");
  });

  it("has nobody to show where nobody is quoted", () => {
    expect(answer("all quotes", sourcesOf("Rain\n\nIt rained all day.\n")).kind).toBe("not-found");
  });

  it("is told by its title and first paragraph, and of several by their titles", () => {
    expect(quotes("what is this article about? in:ferry")).toEqual([
      "Ferry line returns",
      "Mayor Ines Okafor welcomed the ferry on Friday.",
    ]);
    expect(quotes("what is the library about?")).toEqual([
      "Harbour to stay open, says mayor",
      "Ferry line returns",
      "Night buses to end",
    ]);
  });
});
