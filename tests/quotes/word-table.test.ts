import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordTable } from "#quotes/reading/word-table.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "é", "’", "-", "ž"),
  minLength: 1,
  maxLength: 4,
});
const list = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" ")),
  bits: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  onlyNew: fc.boolean(),
});

describe("a table of words", () => {
  it("gives each word the bits of all its lists, and other words none", () => {
    fc.assert(
      fc.property(fc.array(list), fc.array(word), (lists, others) => {
        const known = new Map<string, number>();
        for (const { words, bits, onlyNew } of lists)
          for (const one of words.split(" ")) {
            const before = known.get(one) ?? 0;
            if (before === 0 || !onlyNew) known.set(one, before | bits);
          }
        const table = wordTable(lists);
        for (const one of [...known.keys(), ...others, ""])
          expect(table(one)).toBe(known.get(one) ?? 0);
      }),
    );
  });
});
