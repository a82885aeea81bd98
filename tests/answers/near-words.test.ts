import fc from "fast-check";
import { expect, it } from "vitest";
import { isTypoOf } from "#answers/words/edit-distance.ts";
import { nearWords } from "#answers/words/near-words.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "n", "é"), minLength: 1, maxLength: 12 });

it("finds the same slips of the keys as comparing every word does", () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), (typed, words) => {
      const compared = words.filter((other) => other.length > 3 && isTypoOf(typed, other));
      expect([...nearWords(words).typosOf(typed)].sort()).toEqual(compared.sort());
    }),
    { numRuns: 500 },
  );
});

it("finds two slips in a long word", () => {
  const near = nearWords(["washington", "washing", "worthington"]);
  expect([...near.typosOf("wasihngtn")]).toEqual(["washington"]);
});

it("finds the words that begin with three typed letters or more, and none with fewer", () => {
  const near = nearWords(["robert", "roberta", "rosa"]);
  expect(near.beginningWith("robe")).toEqual(["robert", "roberta"]);
  expect(near.beginningWith("ro")).toEqual([]);
});
