import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { parseReceipt, placeOf, receiptFor } from "#answers/results/receipt.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { ferry, harbour } from "./setup/sample-articles.ts";
import { sourcesOf } from "./setup/sources.ts";

const [result] = answer("who said we will never sell the harbour", sourcesOf(harbour)).results;
const receipt = result?.receipt ?? "";

function stateIn(text: string): string {
  const given = answer(receipt, sourcesOf(text));
  return given.kind === "receipt" ? given.state : given.kind;
}

describe("a receipt", () => {
  it("is short, and the same each time", () => {
    expect(receipt.length).toBeLessThan(40);
    expect(answer("never sell", sourcesOf(harbour)).results[0]?.receipt).toBe(receipt);
  });

  it("holds while the words stand where they stood", () => {
    expect(stateIn(harbour)).toBe("holds");
  });

  it("says that the words have moved when the article changed around them", () => {
    expect(stateIn(harbour.replace("on Monday", "early on Monday"))).toBe("moved");
  });

  it("shows the difference when the words themselves have changed", () => {
    const changed = sourcesOf(harbour.replace("never sell", "gladly sell"));
    const given = answer(`${receipt} "${result?.quote}"`, changed);
    expect(given).toMatchObject({ kind: "receipt", state: "changed" });
    expect(given.kind === "receipt" && given.diff).toContainEqual({
      op: "swapped",
      asked: "never",
      source: "gladly",
    });
  });

  it("brings a report back as whose it is", () => {
    const [report] = answer("who said the harbour would stay open", sourcesOf(harbour)).results;
    expect(report).toMatchObject({ kind: "reported", speaker: "Ines Okafor" });
    const [back] = answer(report?.receipt ?? "", sourcesOf(harbour)).results;
    expect(back).toMatchObject({ kind: "reported", speaker: "Ines Okafor", quote: report?.quote });
    expect(back?.evidence?.steps.length).toBeGreaterThan(0);
  });

  it("is unknown to a library without its article and its words", () => {
    expect(stateIn(ferry)).toBe("unknown");
  });

  it("is told from a text that is none", () => {
    expect(parseReceipt("harbour.fees")).toBeNull();
  });

  it("finds its words wherever they stand", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        (before, words, after) => {
          const parsed = parseReceipt(
            receiptFor(articleFromText(words), { start: 0, end: words.length }),
          );
          const text = before + words + after;
          const at = parsed ? placeOf(text, parsed) : -1;
          expect(text.slice(at, at + words.length)).toBe(words);
        },
      ),
    );
  });
});
