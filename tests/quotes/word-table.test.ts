import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordTable } from "#quotes/reading/word-table.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "é", "'", "-"),
  minLength: 1,
  maxLength: 4,
});
const lists = fc.array(
  fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 30 }),
    bits: fc.nat(255),
    onlyNew: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

describe("a table of words", () => {
  it("gives each word the bits of its lists, and any other word none", () => {
    fc.assert(
      fc.property(lists, fc.array(word), (given, others) => {
        const expected = new Map<string, number>();
        for (const { words, bits, onlyNew } of given)
          for (const one of new Set(words))
            if (!onlyNew || !expected.has(one)) expected.set(one, (expected.get(one) ?? 0) | bits);
        const table = wordTable(given.map((one) => ({ ...one, words: one.words.join(" ") })));
        for (const one of [...expected.keys(), ...others, ""])
          expect(table(one)).toBe(expected.get(one) ?? 0);
      }),
    );
  });
});
