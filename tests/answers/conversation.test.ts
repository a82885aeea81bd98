import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { conversationAfter } from "#answers/conversation.ts";
import { converseIn } from "./converse.ts";
import { harbour } from "./setup/sample-articles.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(harbour);
const paragraphs = harbour.trim().split("\n\n");

const fair = sourcesOf(
  "Sea rises\n\n“It is high,” said Ada Lund. “It is low,” said Bo Lund.\n",
  "Fair\n\nUna Rand came late. “It is dear,” Rand said. “I took nothing.”\n",
  "Fair ends\n\n“We are glad,” said Odd Rand, the miller. “Quite,” Rand said. “So are we,” said the firm.\n",
);

const converse = (...questions: readonly string[]) => converseIn(sources, ...questions);

describe("a follow-up", () => {
  it("keeps the speaker for another subject", () => {
    const given = converse("what did Okafor say about the harbour?", "and about storm damage?");
    expect(given.understood).toBe("what did Ines Okafor say about storm damage");
    expect(given.results[0]?.quote).toContain("Storm damage");
  });

  it("puts another speaker into the same question", () => {
    const given = converse("what did Ines Okafor say?", "and Lindqvist?");
    expect(given.results[0]?.speaker).toBe("Nils Lindqvist");
  });

  it("takes a pronoun for the last speaker", () => {
    const given = converse("who is Okafor?", "what did she say about fees?");
    expect(given.results.map(({ speaker }) => speaker)).toContain("Ines Okafor");
  });

  it("takes no word of asking for a name that is printed so", () => {
    const book =
      "Lock opens\n\nMia Sund has a book in the works titled Women Who Row: Notes From a Boat.\n\n“The lock is old,” said Ada Moss, who accused the council of neglect.\n";
    const given = converseIn(sourcesOf(book), "what did Moss say about the lock", "who accused it");
    expect(given.understood).not.toContain("did who");
  });

  it("takes a speaker's name as it is printed, whatever is in it", () => {
    const conversation = { question: "what did Ca$$h Holt say?", speaker: "Ca$$h Holt", shown: [] };
    const given = answer("what did he deny?", sources, conversation);
    expect(given.understood).toBe("what did Ca$$h Holt deny");
  });

  it.each([
    "what was she talking about?",
    "context?",
    "in response to what?",
    "who was she talking to?",
    "the sentence right after that one",
  ])("shows the paragraphs around what was found, and goes on with its speaker: %s", (question) => {
    const given = converse("who said small boats are only part of the story", question);
    const shown = [...given.results, ...given.also];
    expect(shown.map(({ paragraph }) => paragraph).toSorted()).toEqual([2, 3, 4, 5]);
    for (const { quote, words, paragraph } of shown)
      expect(words === "speaker" ? `“${quote}”` : quote).toBe(paragraphs[paragraph - 1]);
    const next = converse(
      "who said small boats are only part of the story",
      question,
      "and what did she say about storm damage",
    );
    expect(next.results[0]?.quote).toContain("Storm damage");
    expect(next.understood).toContain("Ines Okafor");
  });

  it("leaves out what was shown when asked for more", () => {
    const first = answer("what did Okafor say about the harbour?", sources);
    const given = converse("what did Okafor say about the harbour?", "what else did she say?");
    const shown = first.results.map(({ receipt }) => receipt);
    for (const { receipt } of given.results) expect(shown).not.toContain(receipt);
    expect(given.results.length).toBeGreaterThan(0);
  });

  it.each(["who said that?", "who said so"])(
    "shows again who said what was asked of them: %s",
    (question) => {
      const first = answer("what did Okafor say about the harbour?", sources);
      const given = converse("what did Okafor say about the harbour?", question);
      expect(given.results).toEqual(first.results);
    },
  );

  it("asks who is quoted of the article that was asked about", () => {
    const fair = "Fair returns\n\n“The wheel turns again,” said Ona Birk of the fair.\n";
    const given = converseIn(
      sourcesOf(harbour, fair),
      "what is the fair story about?",
      "who is quoted?",
    );
    expect(given).toMatchObject({ kind: "voices", voices: [{ speaker: "Ona Birk" }] });
  });

  it("asks the last words of somebody else", () => {
    const given = converse("who said a brave and costly promise", "did Okafor?");
    expect(given).toMatchObject({ kind: "verdict", verdict: "other-speaker" });
  });

  it.each([
    ["who said that?", "who said a brave and costly promise"],
    ["then who did?", "who said a brave and costly promise"],
    ["are you sure?", "did Okafor say a brave and costly promise?"],
    ["when was that?", "when did Ines Okafor speak"],
    ["why?", "did Okafor say a brave and costly promise?"],
    ["how did Lindqvist respond?", "how did Lindqvist respond to Ines Okafor"],
    ["did Lindqvist agree with her?", "how did Lindqvist respond to Ines Okafor"],
    ["who disagreed?", "who disagreed with Ines Okafor"],
    ["did anyone object to that", "who disagreed with Ines Okafor"],
    ["did Lindqvist push back?", "how did Lindqvist respond to Ines Okafor"],
    ["how did Lindqvist take it?", "how did Lindqvist respond to Ines Okafor"],
    ["what did Lindqvist answer?", "how did Lindqvist respond to Ines Okafor"],
    ["who agreed with that?", "who agreed with Ines Okafor"],
    ["in which article?", "did Okafor say a brave and costly promise?"],
    ["where is that from?", "did Okafor say a brave and costly promise?"],
    ["any comeback from Lindqvist?", "how did Lindqvist respond to Ines Okafor"],
    ["and Lindqvist, what did he deny?", "what did Lindqvist deny"],
    ["what about Lindqvist, has he said anything on fees", "has Lindqvist said anything on fees"],
    ["Lindqvist: what was his line on her?", "what was Lindqvist's line on Ines Okafor"],
  ])("points back: %s", (question, understood) => {
    const given = converse("did Okafor say a brave and costly promise?", question);
    expect(given.understood).toBe(understood);
  });

  it.each([
    ["what did Okafor say about the fees?", "who was against it?", "who was against the fees"],
    ["who spoke about the fees?", "when did that start?", "when did the fees start"],
    ["who said the harbour is open", "who was against it?", "who was against the harbour"],
    ["what did Okafor say about the fees?", "who welcomed it?", "who welcomed the fees"],
    [
      "who spoke about the fees?",
      "and who else has objected to that?",
      "who else has objected to the fees",
    ],
  ])("puts the matter in the place of “it”: %s %s", (first, next, understood) => {
    expect(converse(first, next).understood).toBe(understood);
  });

  it.each([
    [
      "who said Storm damage may cost us?",
      "when was that?",
      "when did Ines Okafor say Storm damage may cost us",
    ],
    [
      "what did Okafor say about the fees?",
      "where was that?",
      "where did Ines Okafor talk about the fees",
    ],
    ["did Okafor defend it?", "when was that?", "when did Ines Okafor speak"],
    ["what did Okafor say about the fees?", "what is her job?", "what is Ines Okafor’s job"],
    ["what did Okafor say about the fees?", "what was the quote?", "what did Ines Okafor say"],
    [
      "what did Okafor say about the fees?",
      "did anyone respond?",
      "what was the response to Ines Okafor",
    ],
    ["who is quoted about fees?", "which ones?", "who is quoted about fees?"],
  ])("keeps to what was asked: %s %s", (first, next, understood) => {
    expect(converse(first, next).understood).toBe(understood);
  });

  it("goes on from what somebody was found not to have said", () => {
    const given = converse(
      "what did Okafor say?",
      "what did Lindqvist say about wages?",
      "and Okafor?",
    );
    expect(given.understood).toBe("what did Okafor say about wages?");
  });

  it("means by a pronoun whom the sentence names first that tells who did something", () => {
    const race = sourcesOf(
      "Race\n\nCaptain Dele Moe won it in Holm. He laughed at Bo Rand.\n\nMoe, 34, said he was tired.\n",
    );
    const won = answer("who won?", race);
    expect(answer("how old is he?", race, conversationAfter(won)).understood).toBe(
      "how old is Dele Moe",
    );
  });

  it("compares the same two on another matter", () => {
    const given = converse("compare Okafor and Lindqvist on fees", "and on the harbour?");
    expect(given.understood).toBe("compare Okafor and Lindqvist on the harbour");
  });

  it("asks of whom it describes first, and not of the last speaker", () => {
    const given = converse("what did Okafor say?", "and the pilots, what did they say?");
    expect(given.understood).toBe("what did the pilots say");
  });

  it("asks why of what was done where nobody's words were asked for", () => {
    const conversation = { question: "who left the meeting?", speaker: null, shown: [] };
    expect(answer("and why?", sources, conversation).understood).toBe(
      "why somebody left the meeting",
    );
  });

  it("keeps the pronouns of words that may have been said", () => {
    const given = converse("what did Okafor say?", "did Lindqvist say nobody asked them?");
    expect(given.understood).toBe("did Lindqvist say nobody asked them?");
  });

  const dam = sourcesOf(`Dam leaks

“It is a puddle,” said engineer Tom Berg. “It has always been one,” he said.

Union leader Kit Holm told the union’s members to stay away. “I saw a river,” she said.

The union said the dam was unsafe.
`);

  it.each([
    ["what did Berg say?", "what did she say?", "what did she say?"],
    ["what did Berg say?", "what did she say about a river?", "what did she say about a river"],
    [
      "what did Berg say?",
      "what did he say about a puddle?",
      "what did Tom Berg say about a puddle",
    ],
    [
      "what did Holm say?",
      "what did she say about a river?",
      "what did Kit Holm say about a river",
    ],
    ["what did Holm say?", "who answered him?", "who answered him?"],
    ["what did Holm say?", "who answered her?", "who answered Kit Holm"],
    ["what did Berg say?", "and the union?", "what did the union say?"],
    ["what did the council say?", "what about the board?", "what did the board say?"],
    ["what did Berg say?", "what about the board?", "what did Tom Berg say about the board"],
    ["what did Berg say?", "and about the union?", "what did Tom Berg say about the union"],
  ])("means nobody by a pronoun that is not printed of them: %s %s", (first, next, understood) => {
    const before = answer(first, dam);
    const given = answer(next, dam, conversationAfter(before));
    expect(given.understood).toBe(understood);
  });

  const tolls = sourcesOf(
    `Tolls on the dyke

“The tolls are fair,” said Ann Moor.

Mayor Ann Moor banned carts, but ruled out a curfew.

Kit Holm, the baker, called on Moor to resign over the tolls. “Bread is dear,” said Holm.

The clerk, Vik Olsen, counted the carts. “Olsen counts badly,” said Holm.
`,
    "Snow\n\n“It snows,” said the clerk, Vik Olsen.\n",
  );

  it.each([
    ["what did Moor say?", "did she rule out a curfew?", "did Ann Moor rule out a curfew"],
    ["what did Moor say?", "will she resign?", "will Ann Moor resign"],
    ["what did Moor say about the tolls?", "who opposes it?", "who opposes the tolls"],
    ["who talked about the tolls?", "who is for them?", "who is for the tolls"],
    ["what did Holm say about Olsen?", "did Olsen respond?", "how did Olsen respond to Kit Holm"],
  ])("names whom and what it points at: %s %s", (first, next, understood) => {
    expect(converseIn(tolls, first, next).understood).toBe(understood);
  });

  it("is answered by a sentence that names whom it means by their last name", () => {
    const given = converseIn(tolls, "what did Moor say?", "did she rule out a curfew?");
    expect(given.around).toBeUndefined();
    expect(given.results[0]?.quote).toContain("ruled out a curfew");
  });

  it("asks who else spoke in the story of the last answer", () => {
    const sea = "Sea rises\n\n“It is high,” said Ada Lund.\n";
    const both = sourcesOf(
      sea,
      "Fair\n\n“It is loud,” said Bo Rand.\n\n“It is dear,” said Una Holt.\n",
    );
    const given = converseIn(both, "what did Rand say?", "who else spoke?");
    expect(given.kind === "voices" && given.voices.map(({ speaker }) => speaker)).toEqual([
      "Bo Rand",
      "Una Holt",
    ]);
  });

  it("asks “what about” of anybody where the last speaker says nothing of it", () => {
    const about = (matter: string) =>
      converseIn(dam, "what did Holm say?", `what about ${matter}?`);
    expect(about("a puddle")).toMatchObject({
      understood: "a puddle",
      results: [{ speaker: "Tom Berg" }],
    });
    expect(about("a river")).toMatchObject({ understood: "what did Kit Holm say about a river" });
    expect(about("snow")).toMatchObject({ kind: "not-found" });
  });

  it("takes a pronoun that means nobody for no name", () => {
    const before = conversationAfter(answer("what did Berg say?", dam));
    const given = answer("did she say anything about a river?", dam, before);
    expect(given.results.map(({ quote }) => quote)).toEqual(["I saw a river,"]);
  });

  it("asks when and where something was done, and not when who did it spoke", () => {
    const pier = sourcesOf(`Pier opens

The pier was opened by Tom Berg on Friday. “It is long,” Berg said on Monday.
`);
    const given = answer("who opened the pier?", pier);
    const next = answer("when?", pier, conversationAfter(given));
    expect(next).toMatchObject({ kind: "fact", understood: "when somebody opened the pier" });
    expect(next.results[0]?.quote).toContain("on Friday");
    const last = answer("and why?", pier, conversationAfter(next));
    expect(last.understood).toBe("why somebody opened the pier");
  });

  it.each([
    [
      "what did Holm say about the river?",
      "and in Lund?",
      "what did Holm say about the river in Lund",
    ],
    ["what did Holm say in Vik?", "what about in Lund", "what did Holm say in Lund"],
    [
      "what did Holm say before the vote?",
      "and after the vote?",
      "what did Holm say after the vote",
    ],
    ["how many boats sank in May?", "and at the fair?", "how many boats sank at the fair"],
  ])("asks of another time or place: %s %s", (first, next, understood) => {
    const conversation = { question: first, speaker: "Kit Holm", shown: [] };
    const { question, understood: asked } = answer(next, dam, conversation);
    expect([question, asked]).toEqual([next, understood]);
  });

  it.each([
    ["how old is Kit Holm?", "and Ann Moor?", "how old is Ann Moor"],
    ["who is Kit Holm", "and Ann Moor", "who is Ann Moor"],
    ["what did Holm say about Moor?", "and Moor about him?", "what did Moor say about Kit Holm"],
  ])("asks the same of another: %s %s", (first, next, understood) => {
    expect(converseIn(tolls, first, next).understood).toBe(understood);
  });

  it.each([
    [
      "what did Moor say about the tolls?",
      "without Moor",
      "what did Moor say about the tolls besides Moor",
    ],
    [
      "who talked about the tolls?",
      "and except for Ann Moor",
      "who talked about the tolls besides Ann Moor",
    ],
    ["who is Kit Holm", "how old?", "how old is Kit Holm"],
    ["what did Holm say in Vik?", "in Lund", "what did Holm say in Lund"],
    ["quotes about the tolls", "who says that?", "quotes about the tolls"],
  ])("asks the last question with one thing changed: %s %s", (first, next, understood) => {
    expect(converseIn(tolls, first, next).understood).toBe(understood);
  });

  it("compares the last two who spoke where it is asked whether they agree", () => {
    const given = converseIn(
      tolls,
      "what did Moor say about the tolls?",
      "what did Holm say?",
      "do they agree?",
    );
    expect(given).toMatchObject({ kind: "compare", understood: "compare Ann Moor and Kit Holm" });
  });

  it("has all quotations of the article that was shown where any are asked for", () => {
    const given = converseIn(tolls, "what did Moor say about the tolls?", "any quotes?");
    expect(new Set(given.results.map(({ speaker }) => speaker))).toEqual(
      new Set(["Ann Moor", "Kit Holm"]),
    );
  });

  it("asks of the article, and not of the matter, when it was published", () => {
    const given = converseIn(tolls, "what did Moor say about the tolls?", "when was it published?");
    expect(given.understood).toBe("when was it published?");
  });

  it("goes on from words with no time or place of them", () => {
    const conversation = { question: "who said it rained", speaker: "Kit Holm", shown: [] };
    expect(answer("and in March?", dam, conversation).understood).not.toContain("rained");
  });

  it.each([
    ["who is against the tolls?", "and for?", "who is for the tolls"],
    ["any quotes in favour of the tolls?", "against it?", "who is against the tolls"],
    ["who backs the tolls", "and who is in favour of it?", "who is in favour of the tolls"],
  ])("asks for the other side: %s %s", (first, next, understood) => {
    expect(converseIn(tolls, first, next).understood).toBe(understood);
  });

  it.each([
    ["not him, ann holm", "what did ann holm say about the river?"],
    ["no I meant berg", "what did berg say about the river?"],
    ["no, berg", "what did berg say about the river?"],
    ["the other Holm", "what did Holm say about the river besides Kit Holm"],
    ["no, the other holm", "what did holm say about the river besides Kit Holm"],
  ])("takes a correction for whom was meant: %s", (next, understood) => {
    const rivers = sourcesOf(
      "River\n\n“The river is high,” said Kit Holm.\n\n“The river is brown,” said Ann Holm.\n\n“A river is a river,” said Tom Berg.\n",
    );
    const given = converseIn(rivers, "what did Kit Holm say about the river?", next);
    expect(given.understood).toBe(understood);
    const [first, ...others] = given.results.map(({ speaker }) => speaker);
    expect(first).toMatch(/^(?:Ann Holm|Tom Berg)$/);
    expect(others).not.toContain("Kit Holm");
  });

  it("chooses among those whom a name fits", () => {
    const offices = sourcesOf(`Budget

“It is tight,” said finance minister Ola Berg.

“It is cruel,” said health minister Ann Lee.
`);
    const first = answer("what did the minister say?", offices);
    const given = answer("the health one", offices, conversationAfter(first));
    expect(given.understood).toBe("what did the health minister say?");
    expect(given.results.map(({ quote }) => quote)).toEqual(["It is cruel,"]);
    const other = answer("and the finance one?", offices, conversationAfter(given));
    expect(other.results.map(({ quote }) => quote)).toEqual(["It is tight,"]);
  });

  it("leaves out what was shown where it is asked who else spoke", () => {
    const given = converse("what did Okafor say about the fees?", "who else talked about fees?");
    expect(given.results.map(({ speaker }) => speaker)).not.toContain("Ines Okafor");
  });

  it("asks another what they say where the last question was of what somebody did", () => {
    const conversation = { question: "how long is Okafor away", speaker: "Ines Okafor", shown: [] };
    const given = answer("and Lindqvist?", sources, conversation);
    expect(given.understood).toBe("what did Lindqvist say");
  });

  it("takes another name for whom was meant", () => {
    const given = converse("did Okafor say a brave and costly promise?", "no, Lindqvist");
    expect(new Set(given.results.map(({ speaker }) => speaker))).toEqual(
      new Set(["Nils Lindqvist"]),
    );
  });

  it("shows what is only reported where that is what else somebody said", () => {
    const pier = sourcesOf(
      "Pier\n\n“The pier is safe,” said Ann Moor.\n\nMoor said the gate was shut.\n",
    );
    const given = converseIn(pier, "who said the pier is safe?", "what else did she say?", "more");
    expect(given).toMatchObject({ kind: "not-found", nothingMore: true });
    const other = converseIn(pier, "who said the pier is safe?", "what else did she say?");
    expect(other.results.map(({ quote }) => quote)).toEqual(["Moor said the gate was shut"]);
  });

  it("keeps the speaker over a question of fact, and over one without an answer", () => {
    const over = (...between: readonly string[]) =>
      converse("what did Okafor say?", ...between, "who is she?").understood;
    expect(over("how many piers needed repair?")).toBe("who is Ines Okafor");
    expect(over("how many ferries are there?")).toBe("who is Ines Okafor");
  });

  it("asks who else said the last words", () => {
    const given = converse("did Okafor say a brave and costly promise?", "who else said that?");
    expect(given.understood).toBe("who said a brave and costly promise");
    expect(given).toMatchObject({ kind: "not-found", nothingMore: true });
  });

  it.each([
    ["what did Okafor say about the fees?", "anyone else?", "who spoke about the fees"],
    ["what did Okafor say?", "anyone else?", "who is quoted"],
    ["who is against the piers?", "any other views?", "who spoke about the piers"],
    ["what did Okafor say about the piers?", "when was it built?", "when was the piers built"],
    [
      "what did Okafor say about the plan",
      "how much does that cost?",
      "how much does the plan cost",
    ],
    ["what did Okafor say?", "and what did he say back?", "what was the response to Ines Okafor"],
    ["did Okafor say fees rise?", "what did they answer?", "what was the response to Ines Okafor"],
  ])("goes on from its topic: %s %s", (first, question, understood) => {
    expect(converse(first, question).understood).toBe(understood);
  });

  it.each([
    [
      "what did the council say about the piers?",
      "and the union?",
      "what did the union say about the piers?",
    ],
    ["did the council say it was late?", "and Lindqvist?", "did Lindqvist say it was late?"],
    [
      "what did villagers say about fees?",
      "what did he say to that?",
      "what was the response to villagers",
    ],
    [
      "what did Okafor say about fees?",
      "what did they say to that?",
      "what was the response to Ines Okafor",
    ],
  ])("goes on from whom it asked: %s %s", (first, question, understood) => {
    expect(converse(first, question).understood).toBe(understood);
  });

  it.each([
    ["did Lund take the boat?", "has anyone denied it?", "has anyone denied Lund take the boat"],
    ["who said it is high?", "did Rand say that?", "did Rand say it is high"],
    ["who said it is high?", "who denied that?", "who denied it is high"],
    ["what did Lund say?", "a shorter version please", "what did Lund say"],
    ["what did Lund say?", "just the ones from the Echo", "what did Lund say from the Echo"],
    ["what did the miller say?", "the firm", "what did the firm say"],
    ["what did Ada Lund say?", "and her sister?", "what is Ada Lund’s sister"],
    ["what did Lund say?", "Bo", "what did Bo Lund say"],
    ["what did Ada Lund say?", "did her spokesman say that?", "did Lund’s spokesman say that"],
    [
      "quotes from the Echo about tax",
      "only from the Courier",
      "quotes about tax from the Courier",
    ],
    [
      "what was Lund asked about the sea?",
      "what did she answer?",
      "what was Lund asked about the sea",
    ],
  ])("asks of what was asked before: %s %s", (first, question, understood) => {
    expect(converseIn(fair, first, question).understood.replace(/\?$/, "")).toBe(understood);
  });

  it("asks who else spoke, and who did most, of the story of the last answer", () => {
    for (const question of ["who else?", "who is quoted most in it?"]) {
      const given = converseIn(fair, "what did Lund say?", question);
      expect(given.kind === "voices" && given.voices.map(({ speaker }) => speaker)).toEqual([
        "Ada Lund",
        "Bo Lund",
      ]);
    }
  });

  it("asks what else one says of several of the name: who was shown", () => {
    const given = converseIn(fair, "who said it is dear?", "what else did Rand say?");
    expect(given).toMatchObject({
      understood: "what else did Una Rand say",
      results: [{ quote: "I took nothing." }],
    });
  });

  it("asks of what was shown how it is known, where a pronoun may be anybody’s", () => {
    for (const first of ["who said it is high?", "“It is high,” said Ada Lund. is that right?"]) {
      const given = converseIn(fair, first, "did she say that?");
      expect(given).toMatchObject({ kind: "evidence", results: [{ speaker: "Ada Lund" }, {}] });
    }
  });

  it("asks who denied it in the story of the last answer where its question had no matter", () => {
    const two = sourcesOf(
      "Sea rises\n\n“It is high,” said Ada Lund. Bo Rand denied that.\n",
      "Fair\n\n“It is dear,” said Una Holt. Ulf Moe denied the charge.\n",
    );
    const { results } = converseIn(two, "what did Holt say?", "has anyone denied it?");
    expect(results.map(({ quote }) => quote)).toEqual(["Ulf Moe denied the charge"]);
  });

  it("asks another topic of the namesake who speaks of it", () => {
    const holms = sourcesOf(
      "Sea rises\n\n“The sea is high,” said Ada Holm. Holm left.\n",
      "Fair\n\n“The fair is dear,” said Bo Holm. Holm stayed.\n",
    );
    const given = converseIn(holms, "what did Holm say about the sea?", "and about the fair?");
    expect(given.results.map(({ speaker }) => speaker)).toEqual(["Bo Holm"]);
  });

  it("asks whose what answered a question of no words is", () => {
    const given = converseIn(fair, "is it dear?", "who said that?");
    expect(given.kind).toBe("evidence");
    expect(given.results[0]).toMatchObject({ quote: "It is dear,", speaker: "Una Rand" });
  });

  it.each(["is that right?", "are you sure?"])(
    "is none where nothing was asked: %s",
    (question) => {
      expect(answer(question, fair).kind).toBe("help");
    },
  );

  it("is understood with an “and” after a question that found nothing", () => {
    const given = converse("what did Smith say?", "and what did the mayor say?");
    expect(given.results[0]?.speaker).toBe("Ines Okafor");
  });

  it("outlives a question that leads nowhere", () => {
    const given = converse("what did Okafor say about the harbour?", "why?", "and about fees?");
    expect(given.understood).toBe("what did Ines Okafor say about fees");
  });

  it("leaves a pronoun alone that is quoted", () => {
    const given = converse("what did Okafor say?", 'who said "he called her"');
    expect(given.understood).toBe('who said "he called her"');
  });

  it("leaves a full question as it is", () => {
    const given = converse("what did Okafor say?", "who said a brave and costly promise");
    expect(given.understood).toBe("who said a brave and costly promise");
  });
});
