import { describe, expect, it } from "vitest";
import { stemEnglish } from "#search/text/english-stem.ts";
import { irregularForms } from "#search/text/irregular-forms.ts";
import { stemWord } from "#search/text/word-stem.ts";

function stem(word: string, cut = stemEnglish): string {
  const letters = Uint16Array.from(word.padEnd(word.length + 1), (letter) => letter.charCodeAt(0));
  const length = cut(letters, word.length);
  return String.fromCharCode(...letters.subarray(0, length));
}

describe("the English stemmer", () => {
  // Forms and stems as the published algorithm gives them, a case for each of its steps.
  it.each([
    ["consign", "consign"],
    ["consistency", "consist"],
    ["consolations", "consol"],
    ["knaves", "knave"],
    ["kneeling", "kneel"],
    ["knightly", "knight"],
    ["ties", "tie"],
    ["cries", "cri"],
    ["gas", "gas"],
    ["gaps", "gap"],
    ["agreed", "agre"],
    ["luxuriating", "luxuri"],
    ["hopping", "hop"],
    ["hoping", "hope"],
    ["by", "by"],
    ["say", "say"],
    ["generously", "generous"],
    ["rationalization", "ration"],
    ["hopefulness", "hope"],
    ["formative", "format"],
    ["adjustment", "adjust"],
    ["adoption", "adopt"],
    ["controlled", "control"],
    ["youth", "youth"],
  ])("cuts %s to %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it("leaves words of other letters alone", () => {
    expect(stem("москва́")).toBe("москва́");
    expect(stem("b2bs")).toBe("b2bs");
  });
});

describe("the stem of a word", () => {
  it("is that of what it is an irregular form of", () => {
    expect(stem("went", stemWord)).toBe("go");
    expect(stem("knives", stemWord)).toBe(stem("knife", stemWord));
  });

  // Forms are grouped by following stems to their end.
  it("has a stem in turn, until there is nothing to cut", () => {
    const endless = [...irregularForms.keys()].filter((form) => {
      let word = form;
      for (let step = 0; step < 4; step++) word = stem(word, stemWord);
      return stem(word, stemWord) !== word;
    });
    expect(endless).toEqual([]);
  });
});
