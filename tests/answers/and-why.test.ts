import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(`Quay closes

“The quay is safe, and I walk on it each day,” harbour master Nina Stahl said.

Engineer Bo Friis disagreed with Stahl. “I don’t agree with her. The piles are hollow,” he said.

“We sell more fish than ever,” Friis said of his shop.

The council closed the quay because two piles had cracked.

“I like the fog,” Stahl said.
`);
const ask = (question: string) => answer(question, sources);
const quotes = ({ results }: Answer) => results.map(({ quote }) => quote);

describe("“and why?” behind a question", () => {
  it.each([
    "who disagreed with Stahl and why?",
    "who disagreed with Stahl, and why?",
    "who disagreed with Stahl? why?",
    "who disagreed with Stahl, why exactly?",
    "who disagreed with Stahl and why did he?",
    "who disagreed with Stahl and for what reason?",
    "who disagreed with Stahl and on what grounds?",
    "who disagreed with Stahl and what was his reason?",
    "who disagreed with Stahl and what are their arguments?",
    "who disagreed with Stahl & how come?",
  ])("is left to the words that answer the question: %s", (question) => {
    const given = ask(question);
    expect(quotes(given)).toEqual(quotes(ask("who disagreed with Stahl?")));
    expect(given).toMatchObject({ isWhyOpen: true, also: [] });
    expect(given.further).toBeUndefined();
  });

  it.each([
    ["what did Stahl say about the fog and why?", "I like the fog,"],
    ["who said the piles are hollow and why?", "I don’t agree with her. The piles are hollow,"],
  ])("is so whatever is asked first: %s", (question, words) => {
    const given = ask(question);
    expect(quotes(given)).toEqual([words]);
    expect(given).toMatchObject({ isWhyOpen: true });
  });

  it("is so as a question of its own", () => {
    const given = converseIn(sources, "who disagreed with Stahl?", "and why?");
    expect(quotes(given)).toEqual(quotes(ask("who disagreed with Stahl?")));
    expect(given).toMatchObject({ isWhyOpen: true });
  });

  it("is answered where a sentence tells it", () => {
    const given = ask("who closed the quay and why?");
    const because = "The council closed the quay because two piles had cracked.";
    expect([given, ...(given.further ?? [])].map((each) => quotes(each)[0])).toEqual([
      because,
      because,
    ]);
    expect(given.isWhyOpen).toBeUndefined();
  });

  it("says nothing of why where the question finds nothing", () => {
    expect(ask("who sang and why?").isWhyOpen).toBeUndefined();
  });

  it("is no other question than why that was", () => {
    const given = ask("what did Stahl say about the fog and why was the quay closed?");
    expect(given.isWhyOpen).toBeUndefined();
    expect(given.further?.[0]?.results[0]?.quote).toContain("because two piles had cracked");
  });
});
