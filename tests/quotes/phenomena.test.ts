import { describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { linesExpected, linesFound } from "./setup/compare-phenomenon.ts";
import { readPhenomena } from "./setup/read-phenomena.ts";

const phenomena = readPhenomena(new URL("phenomena/", import.meta.url));

for (const group of new Set(phenomena.map((phenomenon) => phenomenon.group)))
  describe(`${group}/`, () => {
    for (const phenomenon of phenomena.filter((one) => one.group === group)) {
      const test = phenomenon.known === undefined ? it : it.fails;
      test(phenomenon.name, () => {
        const found = findQuotations(articleFromText(phenomenon.text));
        expect(linesFound(phenomenon, found)).toEqual(linesExpected(phenomenon));
      });
    }
  });
