import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { conversationAfter } from "#answers/conversation.ts";
import { sourcesOf } from "./setup/sources.ts";

const pool = `Swimming pool to close on Sundays

The pool will close on Sundays from May, the town’s sports officer Hanna Reith said on Tuesday.

“Heating the water eats a third of our budget,” Reith said. “On Sundays we heat it for nine people.”

Swimming coach Marco Dunn called it “a cut in the wrong place” and said that the lockers were older than his swimmers.

“My team trains on Sundays,” Dunn said. “We asked who would pay and what did they offer? Nothing.”

Reith said the slide would stay open.
`;

const sources = sourcesOf(pool);
const ask = (question: string) => answer(question, sources);
const all = (given: Answer) => [given, ...(given.further ?? [])];
const asked = (question: string) => all(ask(question)).map(({ understood }) => understood);
const quotes = ({ results }: Answer) => results.map(({ quote }) => quote);

describe("a text with several questions", () => {
  it.each([
    [
      "who called it a cut in the wrong place and what did Reith say?",
      ["who called it a cut in the wrong place", "what did Reith say?"],
    ],
    [
      "who called it a cut in the wrong place? and what else did he say?",
      ["who called it a cut in the wrong place?", "what else did Marco Dunn say"],
    ],
    [
      "what did Reith say about heating and about the slide?",
      ["what did Reith say about heating", "what did Hanna Reith say about the slide"],
    ],
    [
      "what did Reith say about heating and Dunn about the lockers?",
      ["what did Reith say about heating", "what did Dunn say about the lockers?"],
    ],
    [
      "what did Reith say about heating, and Dunn?",
      ["what did Reith say about heating", "what did Dunn say about heating"],
    ],
    ["what did Reith say and what about Dunn?", ["what did Reith say", "what did Dunn say"]],
    [
      "did Reith or Dunn say my team trains on Sundays?",
      ["did Reith say my team trains on Sundays?", "did Dunn say my team trains on Sundays?"],
    ],
    [
      "what did Dunn or Reith say about the slide",
      ["what did Dunn say about the slide", "what did Reith say about the slide"],
    ],
    [
      "how many lockers are old according to Dunn and according to Reith?",
      [
        "how many lockers are old according to Dunn",
        "how many lockers are old according to Reith?",
      ],
    ],
    [
      "when does it close, and what did Reith say about heating? and how did Dunn respond?",
      [
        "when does it close",
        "what did Reith say about heating?",
        "how did Dunn respond to Hanna Reith",
      ],
    ],
    ["who is Reith and what did she say?", ["who is Reith", "what did Reith say?"]],
    [
      "who is Marco Dunn? what does he think about the lockers?",
      ["who is Marco Dunn", "what does Marco Dunn think about the lockers?"],
    ],
    [
      "who is Ada Quist and what did she say about heating",
      ["who is Ada Quist", "what did Ada Quist say about heating"],
    ],
    ["who is she and what did she say about heating", ["what did she say about heating"]],
  ])("has an answer to each: %s", (question, understood) => {
    expect(asked(question)).toEqual(understood);
  });

  it("tells who somebody is, and shows what they said once", () => {
    const given = ask("who is Reith and what did she say about heating?");
    expect(given).toMatchObject({ kind: "speaker", speaker: "Hanna Reith" });
    const [next] = given.further ?? [];
    const words = "Heating the water eats a third of our budget,";
    expect(next && quotes(next)).toContain(words);
    expect(given.also.map(({ quote }) => quote)).not.toContain(words);
  });

  it("finds what each of them asks for", () => {
    const given = ask("what did Reith say about heating and about the slide?");
    expect(all(given).map(quotes)).toEqual([
      expect.arrayContaining(["Heating the water eats a third of our budget,"]),
      ["Reith said the slide would stay open"],
    ]);
  });

  it("tells of one that the articles don't answer", () => {
    const given = ask("who called it a cut in the wrong place and what did Reith say about wages?");
    expect(all(given).map(({ kind }) => kind)).toEqual(["quotes", "not-found"]);
  });

  it("gives the words to whom they belong, not to all who were asked about", () => {
    const given = ask("did Reith or Dunn say my team trains on Sundays?");
    const verdicts = all(given).map((each) => each.kind === "verdict" && each.verdict);
    expect(verdicts).toEqual(["other-speaker", "verbatim"]);
  });

  it("says at most three things", () => {
    const question = `${"what did Reith say about heating? ".repeat(6)}who is quoted?`;
    expect(asked(question)).toHaveLength(3);
  });

  it("goes on from the last of them", () => {
    const given = ask("what did Reith say about heating and Dunn about the lockers?");
    const next = answer("and about Sundays?", sources, conversationAfter(given));
    expect(next.understood).toBe("what did Marco Dunn say about Sundays");
  });
});

describe("what may be one question or two", () => {
  it("is one where its words were said as they are", () => {
    const given = ask("who said we asked who would pay and what did they offer");
    expect(given.further).toBeUndefined();
    expect(quotes(given)).toEqual(["We asked who would pay and what did they offer? Nothing."]);
  });

  it.each([
    "did Reith say we asked who would pay, and what did they offer?",
    "did Reith say the pool is cheap and will stay open?",
    "who said we asked who would pay? and what did they offer",
  ])("is one where another said its words, or words go on so: %s", (question) => {
    expect(ask(question).further).toBeUndefined();
  });

  it.each([
    [
      "what did Reith say about the slide and whose lockers are old",
      ["what did Reith say about the slide", "whose lockers are old"],
    ],
    [
      "what did Dunn say about the budget and will the slide stay open",
      ["what did Dunn say about the budget", "will the slide stay open"],
    ],
    [
      "what did Reith say about heating and the slide",
      ["what did Reith say about heating", "what did Hanna Reith say about the slide"],
    ],
  ])("is two where it finds nothing as one: %s", (question, understood) => {
    expect(asked(question)).toEqual(understood);
  });

  it("stays one where neither is found", () => {
    const question = "who said the wages rose and who was late";
    expect(asked(question)).toEqual([question]);
  });

  it("is one that asks who spoke, and what they said", () => {
    expect(asked("who spoke about Sundays and what did they say?")).toEqual([
      "who spoke about Sundays",
    ]);
  });
});

describe("a question of “it” behind another", () => {
  const town = sourcesOf(
    "Stadium\n\nThe stadium will be built by Vestby Bygg. Work on the stadium starts in May.\n",
    "School\n\n“The school is cold,” said the teacher Karin Holm.\n",
  );
  const last = (question: string) => all(answer(question, town)).at(-1);

  it("isn't answered with what is told of something else", () => {
    for (const question of [
      "what did Holm say about the school and who will build it?",
      "what did Holm say about the school? who will build it?",
    ])
      expect(last(question)).toMatchObject({
        around: true,
        results: [{ quote: "“The school is cold,” said the teacher Karin Holm." }],
      });
  });

  it("is answered with what is told of the same", () => {
    expect(last("when does work on the stadium start and who will build it?")).toMatchObject({
      kind: "fact",
      results: [{ quote: "The stadium will be built by Vestby Bygg." }],
    });
  });

  it("is answered where its paragraph tells what is meant", () => {
    const vote = sourcesOf(
      "Vote\n\nThe council voted for a new stadium. Councillor Tom Berg voted against it.\n",
    );
    const before = conversationAfter(answer("how much will the stadium cost?", vote));
    expect(answer("who voted against it?", vote, before)).toMatchObject({
      kind: "fact",
      results: [{ quote: "Councillor Tom Berg voted against it." }],
    });
  });

  it("isn't either where it follows in a conversation", () => {
    const before = conversationAfter(answer("what did Holm say about the school?", town));
    expect(answer("who will build it?", town, before)).toMatchObject({ around: true });
  });
});
