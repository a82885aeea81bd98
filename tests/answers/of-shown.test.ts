import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { conversationAfter } from "#answers/conversation.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const lock = `Lock gates to close

The council met in the old hall on Thursday.

“The gates will rust before anybody pays for them,” said Ruben Falk, a historian at the University of Holm.

The people clapped for a minute.

“A lock is a promise in stone,” Falk told Radio Vest.

Engineer Mia Sund said the gates were sound.

The vote was held in the old customs house at noon.

The museum opens at noon.
`;

const school = `School hires

“This is a profession, not a hobby,” said Lea Brandt, who left the university in May. “They told us it would never happen.”

Brandt told the media that people repeat a position often.

The bakery won a prize for its bread.
`;

const sources = sourcesOf(lock, school);

const converse = (...questions: readonly string[]) => converseIn(sources, ...questions);

const paragraphs = (given: ReturnType<typeof converse>) =>
  given.results.map(({ article, paragraph }) => `${article.title} ${paragraph}`);

const rust = "who said the gates will rust before anybody pays for them";
const aroundRust = [2, 3, 4].map((number) => `Lock gates to close ${number}`);

describe("a question that turns to somebody else", () => {
  const debate = sourcesOf(
    `Bridge debate

“The bridge toll has to go,” candidate Nora Pell said of the toll in the first debate.

“Pell has never paid a toll,” candidate Otto Wahl replied.

“The traders will pay for it,” said Pell’s campaign manager Lina Frost.

“It is robbery,” the traders said of the plan.
`,
    `Toll poll

“A toll is fair,” said candidate Otto Wahl a year ago.

“Nobody likes a toll,” said candidate Vera Stoll, who wants a tunnel.
`,
  );
  const next = (first: string, question: string) => converseIn(debate, first, question);
  const toll = "what did Pell say about the toll?";
  const pell = "who said the bridge toll has to go";

  it.each([
    "and wahl's answer on that?",
    "Wahl’s reaction?",
    "what was Wahl's reply to that",
    "the reaction of Wahl?",
    "any response from Wahl to her?",
  ])("asks for their response to the last speaker: %s", (question) => {
    const given = next(toll, question);
    expect(given.understood).toMatch(/^how did wahl respond to Nora Pell$/i);
    expect(given.results.map(({ quote }) => quote)).toEqual(["Pell has never paid a toll,"]);
  });

  it("asks for what they say on the same matter where they are told no response", () => {
    expect(next(toll, "and Stoll's answer on that?")).toMatchObject({
      understood: "what did Stoll say about the toll",
      results: [{ quote: "Nobody likes a toll," }],
    });
  });

  it.each([
    [toll, "and Vera Stoll that same evening?", "what did Vera Stoll say about the toll"],
    [toll, "and Vera Stoll on the tunnel?", "what did Vera Stoll say about the tunnel"],
    [toll, "what about Wahl that night?", "what did Wahl say about the toll"],
    [pell, "and Otto Wahl that same evening?", "what did Otto Wahl say"],
    [pell, "her campaign manager that night?", "what did Pell’s campaign manager say"],
  ])(
    "asks the last question of whom it names, whenever it was: %s %s",
    (first, question, understood) => {
      const given = next(first, question);
      expect(given.understood).toBe(understood);
      expect(given.results.length).toBeGreaterThan(0);
    },
  );

  it("is asked of the story of the last answer first", () => {
    const given = next(pell, "and Otto Wahl that same evening?");
    expect(given.results.map(({ quote }) => quote)).toEqual(["Pell has never paid a toll,"]);
  });

  it.each([
    ["and the traders' reaction to the announcement?", "how did the traders respond to Nora Pell"],
    ["And the trader reaction to the announcement?", "how did the traders respond to Nora Pell"],
    ["And the official reaction to the plan?", "what was the response to Nora Pell"],
    ["any other response?", "what was the response to Nora Pell"],
  ])("may be of a body, or of anybody: %s", (question, understood) => {
    expect(next(toll, question).understood).toBe(understood);
  });
});

it("takes for somebody's answer what they say in the story, before what they say in another", () => {
  const fair =
    "Fair moved\n\n“The fair must move,” said Nora Pell.\n\n“Let us wait,” said Otto Wahl.\n";
  const medal =
    "Pell honoured\n\nNora Pell won a medal.\n\n“We outran all others,” said Otto Wahl.\n";
  const given = converseIn(
    sourcesOf(fair, medal),
    "who said the fair must move",
    "and wahl's answer on that?",
  );
  expect(given.results.map(({ quote }) => quote)).toEqual(["Let us wait,"]);
});

describe("a question whether somebody took sides that nothing tells", () => {
  const told = sourcesOf(
    "Fair moved\n\n“The fair must move,” said Nora Pell.\n\n“Let us wait,” said Otto Wahl.\n",
    "Regatta won\n\n“We outran all others,” said Vera Stoll.\n",
  );
  const moved = "who said the fair must move";

  it.each(["did Stoll push back", "did Stoll agree?", "did Stoll object to that?"])(
    "isn't answered by words from another story: %s",
    (question) => {
      const given = converseIn(told, moved, question);
      expect(given).toMatchObject({ kind: "not-found", results: [] });
    },
  );

  it("has what they say in the story beside it, and not as its answer", () => {
    const given = converseIn(told, moved, "did Wahl agree?");
    expect(given).toMatchObject({ kind: "not-found", also: [{ quote: "Let us wait," }] });
  });

  it("is no other for an answer of theirs, where no matter is known", () => {
    expect(converseIn(told, moved, "what was Stoll's answer?")).toMatchObject({
      kind: "not-found",
      results: [],
    });
  });
});

describe("a question for a circumstance of what was shown", () => {
  it.each([
    "that was weds or thurs?",
    "to which media?",
    "what was he replying to?",
    "how did the people in the room react?",
    "which position is meant?",
    "what is before this in the text? i dont understand what he mean",
    "how often did he repeat it",
    "on what occasion?",
    "to whom?",
    "what does he mean by that?",
    "what happened next",
    "is he married?",
    "and before that?",
    "exact date?",
  ])("is answered by what stands around it where nothing tells it: %s", (question) => {
    const given = converse(rust, question);
    expect(given).toMatchObject({ kind: "passages", around: true, also: [] });
    expect(paragraphs(given)).toEqual(aroundRust);
  });

  it.each([
    ["what is his profession?", "Ruben Falk, a historian at the University of Holm"],
    ["and his job?", "Ruben Falk, a historian at the University of Holm"],
    ["his university, please?", "University of Holm"],
    ["when did the council meet?", "The council met in the old hall on Thursday."],
    ["when does the museum open?", "The museum opens at noon."],
  ])("is answered by its article first: %s", (question, quote) => {
    const given = converse(rust, question);
    expect(given).not.toHaveProperty("around");
    expect(given.results[0]?.quote).toContain(quote);
    expect(given.results.map(({ article }) => article.title)).not.toContain("School hires");
  });

  it("may be one of the article that it stands in", () => {
    for (const question of ["what is it about?", "what does paragraph 6 say?"]) {
      const { articles, results } = converse(rust, question);
      expect(articles).toBe(1);
      for (const { article } of results) expect(article.title).toBe("Lock gates to close");
    }
    expect(converse(rust, "what is it about in:School").results[0]?.article.title).toBe(
      "School hires",
    );
  });

  it("may name whom the words were said to, and shows all that stands beside them", () => {
    const told = converse(
      "who said a lock is a promise in stone",
      "was he saying this to Radio Vest or to Mia Sund?",
    );
    expect(told).toMatchObject({ around: true });
    expect(told.results.map(({ quote }) => quote)).toContain(
      "“A lock is a promise in stone,” Falk told Radio Vest.",
    );
  });

  it("may be one of when or where it was said, in whatever words", () => {
    for (const question of ["which day was that?", "what day did he say it", "and on which date?"])
      expect(converse(rust, question).understood).toMatch(/^when did Ruben Falk say /);
  });

  it("goes on from what came near where nothing was found", () => {
    const near = "who said the gates will rust after the flood";
    expect(converse(near).kind).toBe("not-found");
    expect(paragraphs(converse(near, "to which media?"))).toEqual(aroundRust);
    expect(converse(near, "what is his profession?").results[0]?.quote).toContain("a historian");
    expect(converse(near, "who was that?")).toMatchObject({ around: true });
  });

  it("stays with what was shown, and its speaker, over several", () => {
    const given = converse(rust, "to which media?", "on what occasion?", "and to whom?");
    expect(paragraphs(given)).toEqual(aroundRust);
    expect(converse(rust, "to which media?", "what else did he say?").results[0]?.quote).toBe(
      "A lock is a promise in stone,",
    );
  });

  it.each([
    ["who won a prize?", "The bakery won a prize for its bread."],
    ["was the prize for bread?", "The bakery won a prize for its bread."],
    ["what did Brandt say", "This is a profession, not a hobby,"],
    ["who said this is a profession", "This is a profession, not a hobby,"],
    ["this is a profession not a hobby", "This is a profession, not a hobby,"],
    ["told us it would never happen", "They told us it would never happen."],
  ])("is none that stands alone: %s", (question, quote) => {
    expect(converse(rust, question).results[0]?.quote).toBe(quote);
  });

  it.each([
    "how many loaves",
    "which loaves?",
    "how many loaves were there?",
    "when is the next bakery fair",
    "the bakery is fair",
    "it is a priority",
    "who is the rector",
  ])("is none that has a matter of another story: %s", (question) => {
    const withBakers = sourcesOf(
      lock,
      "Bakers meet\n\nThe rector Ada Voss baked 30 loaves for the bakery fair.\n\n“Bread is a priority,” said Voss.\n\nSome loaves were rye.\n\nThe loaves were sold at the bakery fair.\n",
      "Loaves again\n\nThe loaves are back.\n\nThe bakery is a fair one, and loaves are cheap.\n",
    );
    const { results, also, ...given } = converseIn(withBakers, rust, question);
    const alone = answer(question, withBakers);
    expect(given).not.toHaveProperty("around");
    expect({ kind: given.kind, results, also }).toEqual({
      kind: alone.kind,
      results: alone.results,
      also: alone.also,
    });
  });

  it("may be answered by nothing and have something near in the story", () => {
    const given = converse(rust, "where was the vote held");
    expect([given.kind, given.also[0]?.quote]).toEqual([
      "not-stated",
      "The vote was held in the old customs house at noon.",
    ]);
  });

  it.each(["what did he say about ferries?", "how many ferries are there?"])(
    "is none that finds nothing anywhere: %s",
    (question) => {
      expect(converse(rust, question)).not.toHaveProperty("around");
    },
  );

  it("is answered in a conversation that doesn't tell what was shown first", () => {
    const { at: _, ...older } = conversationAfter(answer(rust, sources));
    expect(paragraphs(answer("to which media?", sources, older))).toEqual(aroundRust);
  });

  it("is answered like every other where what was shown is gone", () => {
    const before = conversationAfter(answer(rust, sources));
    const given = answer("to which media?", sourcesOf(school), before);
    expect(given).not.toHaveProperty("around");
  });
});
