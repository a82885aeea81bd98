import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { sourcesOf } from "./setup/sources.ts";

const blaze = `Blaze at the mill

Two people were held after a fire at the mill, police said.

“We are keeping an open mind,” a police spokesman said.

“Anyone with information should call 101,” the force said. Police said that it was arson.

“Not now,” said Ada Moe. “We lost it all in a night,” she said.
`;
const bailed = `Mill fire: two bailed

“We are keeping an open mind,” a Northshire Police spokesman said.

Police said that it was arson. The police said that it was arson.

“We lost it all in a night,” said Tom Ekman. “Not now,” he said.
`;
const sources = sourcesOf(blaze, bailed);
const ask = (question: string) => answer(question, sources);
const shown = ({ results, also }: Answer) =>
  [...results, ...also].map(({ quote }) => quote.replace(/\W+$/, ""));

describe("words that several articles have", () => {
  it.each(["what did the police say?", "what did police say about arson?", "police arson"])(
    "are shown once of a body, by whichever name it goes: %s",
    (question) => {
      const all = shown(ask(question)).map((quote) => quote.replace(/^The p/, "P"));
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it("are told to stand elsewhere as well", () => {
    const [first] = ask("who said we are keeping an open mind?").results;
    expect(first?.elsewhere.map(({ article }) => article.title)).toEqual(["Mill fire: two bailed"]);
  });

  it("stay apart where two people of a name of their own say them, or two words that may mean anything", () => {
    expect(shown(ask("who said we lost it all in a night?"))).toHaveLength(2);
    expect(shown(ask("who said “not now”?"))).toHaveLength(2);
  });

  it("make no choice of names out of what a body is", () => {
    expect(ask("what did the police say about arson?").namesakes).toEqual([]);
  });
});
