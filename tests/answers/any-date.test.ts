import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(`Pool to close on Sundays

“Heating the water eats our budget,” sports officer Hanna Reith said on Tuesday.

“It is a cut in the wrong place,” coach Marco Dunn said. “We were told yesterday that it was safe.”

The water is warm.

“I heard it this week,” said Reith of last week’s vote.
`);
const ask = (question: string) => answer(question, sources);
const quotes = ({ results }: Answer) => results.map(({ quote }) => quote);

describe("a question of “this week” and other times that the day of asking tells", () => {
  it.each([
    ["what did Reith say this week?", "what did Reith say?"],
    ["what did Reith say yesterday?", "what did Reith say?"],
    ["what has Reith said recently?", "what has Reith said?"],
    ["what has Reith recently said about the vote?", "what has Reith said about the vote?"],
    ["yesterday, what did Dunn say?", "what did Dunn say?"],
    ["what did Reith say last month about heating?", "what did Reith say about heating?"],
    ["what did Reith say about heating last night?", "what did Reith say about heating?"],
    ["what did Dunn say in the last few days?", "what did Dunn say?"],
    ["what did Dunn say three weeks ago?", "what did Dunn say?"],
    ["what did Dunn say earlier this month?", "what did Dunn say?"],
    ["what did Reith say last Tuesday?", "what did Reith say?"],
    ["who spoke this week?", "who spoke?"],
    ["who is quoted today?", "who is quoted?"],
    ["what was said yesterday?", "what was said?"],
    ["quotes from this week", "quotes"],
    ["who said this week that it is a cut?", "who said that it is a cut?"],
    ["did Dunn say yesterday that it is a cut?", "did Dunn say that it is a cut?"],
    ["did Dunn say anything this year?", "did Dunn say anything?"],
  ])("is answered as of any, and says so: %s", (question, timeless) => {
    const given = ask(question);
    expect(given.anyDate).toBe(true);
    expect(given.missing).toBeUndefined();
    expect({ ...given, question: "", understood: "", anyDate: undefined }).toEqual({
      ...ask(timeless),
      question: "",
      understood: "",
      anyDate: undefined,
    });
  });

  it("is so where nothing is found, and in a conversation", () => {
    expect(ask("what did Reith say about elephants this week?")).toMatchObject({
      kind: "not-found",
      anyDate: true,
    });
    const given = converseIn(sources, "who is Dunn?", "what did he say yesterday?");
    expect(given).toMatchObject({ understood: "what did Marco Dunn say", anyDate: true });
  });
});

describe("a question of a day by its name", () => {
  it("is answered by what the article tells of that day", () => {
    const given = ask("what did Reith say on Tuesday?");
    expect(quotes(given)).toEqual(["Heating the water eats our budget,"]);
    expect(given.anyDate).toBeUndefined();
  });

  it.each([
    "what did Dunn say on Monday?",
    "what did Dunn say in January?",
    "what did Dunn say on 3 May 2021?",
    "what did Dunn say in 2019?",
    "what did Dunn say on 2019-04-01?",
  ])("is answered as of any where none tells of it, and says so: %s", (question) => {
    const given = ask(question);
    expect(quotes(given)).toEqual(quotes(ask("what did Dunn say?")));
    expect(given).toMatchObject({ anyDate: true });
  });
});

describe("a time that is a matter or somebody's words", () => {
  it.each([
    ["who said we were told yesterday", "We were told yesterday that it was safe."],
    ["who said I heard it this week?", "I heard it this week,"],
    ["did Reith say I heard it this week?", "I heard it this week,"],
    ["what did Reith say about last week’s vote?", "I heard it this week,"],
    ["told yesterday", "We were told yesterday that it was safe."],
  ])("is looked for with the words beside it: %s", (question, words) => {
    const given = ask(question);
    expect(given.anyDate).toBeUndefined();
    expect(quotes(given)).toContain(words);
  });
});
