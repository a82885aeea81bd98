import { describe, expect, it } from "vitest";
import { anyWay, wayOf } from "#answers/questions/typed/ways.ts";

const parts = { x: /(?<x>.+?)/, words: /(?<words>.+)/ };
const fits = (written: string, typed: string) =>
  new RegExp(`^${wayOf(written, parts)}$`).exec(typed);

describe("a way of asking, written down", () => {
  it.each([
    ["who said it", "who said it"],
    ["[so] (is|was) it {x}", "so was it Lee"],
    ["[so] (is|was) it {x}", "is it Lee"],
    ["[and] [the] quote[s]", "quotes"],
    ["[and] [the] quote[s]", "and the quote"],
    ["find [me|us] (it|that)", "find that"],
    ["find [me|us] (it|that)", "find me that"],
    ["[please|just]* find it", "please just find it"],
    ["who [else|really]* said it", "who said it"],
    ["who (on earth|the hell)+ said it", "who the hell on earth said it"],
    ["isn't it", "isnt it"],
    ["isn't it", "isn’t it"],
    ["who said[:|,] {words}", "who said: no more fees"],
    ["(a [b]|c) d", "a d"],
    ["they [dis]agree", "they agree"],
    ["they [dis]agree", "they disagree"],
    ["said [that][:|,] {words}", "said, no"],
    ["who('s| is) it", "who is it"],
    ["who('s| is) it", "whos it"],
    ["who[n't| not] it", "who not it"],
    ["is it ok?", "is it ok?"],
  ])("%s: %s", (written, typed) => {
    expect(fits(written, typed)).not.toBeNull();
  });

  it.each([
    ["who said it", "who  said it"],
    ["[so] (is|was) it {x}", "so it Lee"],
    ["quote[s]", "quote s"],
    ["find [me|us] it", "findme it"],
    ["who (on earth)+ said it", "who said it"],
    ["they [dis]agree", "theyagree"],
    ["is it ok?", "is it o"],
  ])("%s, but not: %s", (written, typed) => {
    expect(fits(written, typed)).toBeNull();
  });

  it("gives what its parts name", () => {
    expect(fits("was it {x} who said {words}", "was it Lee who said no")?.groups).toEqual({
      x: "Lee",
      words: "no",
    });
  });

  it("is one of several", () => {
    const either = new RegExp(`^${anyWay(["who said it", "whose [words] is it"])}$`);
    expect(
      ["who said it", "whose is it", "whose words is it"].every((each) => either.test(each)),
    ).toBe(true);
  });

  it.each(["(is|was", "is) it", "{y} said"])("can't be read: %s", (written) => {
    expect(() => wayOf(written, parts)).toThrow();
  });
});
