import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { keptFor, keptInSteps } from "#answers/kept.ts";
import type { Sources } from "#answers/sources/sources.ts";
import { quotationWords } from "#answers/wording/quotation-words.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { SearchOptions } from "#search/passage.ts";
import { harbour } from "./setup/sample-articles.ts";
import { sourcesOf } from "./setup/sources.ts";

describe("what is kept", () => {
  it("is derived once for each thing, be it nothing", () => {
    let derived = 0;
    const kept = keptFor((source: { readonly value: unknown }) => {
      derived += 1;
      return source.value;
    });
    const nothing = { value: undefined };
    expect([kept(nothing), kept(nothing), kept({ value: 2 })]).toEqual([undefined, undefined, 2]);
    expect(derived).toBe(2);
  });

  it("is not derived again where its steps have been gone through", () => {
    let derived = 0;
    const kept = keptInSteps(function* (numbers: readonly number[]) {
      derived += 1;
      let sum = 0;
      for (const number of numbers) {
        sum += number;
        yield;
      }
      return sum;
    });
    const numbers = [1, 2, 3];
    expect([...kept.steps(numbers)]).toHaveLength(3);
    expect([...kept.steps(numbers)]).toHaveLength(0);
    expect(kept.of(numbers)).toBe(6);
    expect(derived).toBe(1);
  });

  it("stays the same for who needed it between two steps", () => {
    const kept = keptInSteps(function* (source: object) {
      yield;
      return { source };
    });
    const source = {};
    const steps = kept.steps(source);
    steps.next();
    const early = kept.of(source);
    steps.next();
    expect(kept.of(source)).toBe(early);
  });
});

it("reads the words of a text once in a row", () => {
  expect(foldsOf("The pier’s planks")).toBe(foldsOf("The pier’s planks"));
  expect(foldsOf("Two planks")).toEqual(["two", "planks"]);
});

it("keeps the words of what was quoted in the last articles, and not of all that there are", () => {
  const wordsIn = ({ articles: [quoted] }: Sources) => {
    const quotation = quoted?.quotations[0];
    if (!quoted || !quotation) throw new Error("Nothing is quoted.");
    return quotationWords(quoted.article, quotation);
  };
  const pier = sourcesOf("Pier\n\n“The pier creaks,” said Ann Lee.\n");
  const words = wordsIn(pier);
  expect(wordsIn(pier)).toBe(words);
  for (let other = 0; other < 500; other += 1)
    wordsIn(sourcesOf(`Pier ${other}\n\n“Pier ${other} creaks,” said Ann Lee.\n`));
  expect(wordsIn(pier)).not.toBe(words);
  expect(wordsIn(pier)).toEqual(words);
});

it("searches nothing twice for a question that nothing answers", () => {
  const { articles, index } = sourcesOf(harbour);
  const searched: string[] = [];
  const search = (query: string, options: SearchOptions = {}) => {
    searched.push(`${options.kind} ${options.limit} ${options.leastCoverage} ${query}`);
    return index.search(query, options);
  };
  const given = answer("storm dredger penguin lighthouse", {
    articles,
    index: { ...index, search },
  });
  expect(given.kind).toBe("not-found");
  expect(searched.length).toBeGreaterThan(3);
  expect(new Set(searched).size).toBe(searched.length);
});
