import { expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { readPhenomena } from "./setup/read-phenomena.ts";

it("names for each step of the evidence the paragraph that it begins in", () => {
  for (const { text } of readPhenomena(new URL("phenomena/", import.meta.url))) {
    const { article, quotations } = findQuotations(articleFromText(text));
    for (const { attribution } of quotations)
      for (const { start, end, by, paragraph } of attribution.evidence.steps) {
        const block = article.blocks.find((one) => one.start <= start && start < one.end);
        expect([by, text.slice(start, end), paragraph]).toEqual([
          by,
          text.slice(start, end),
          block?.number,
        ]);
      }
  }
});

it("leads from a second “he” to the place that prints the source without a name", () => {
  const text = `Ferry late

An agency spokesman said the ferry was late.

He added that no date had been set.

“Nobody knows,” he said.`;
  const { quotations } = findQuotations(articleFromText(text));
  const steps = quotations.at(-1)?.attribution.evidence.steps ?? [];
  expect(steps.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
    ["said", 4],
    ["he", 4],
    ["An agency spokesman", 2],
  ]);
});

it("is no surer of words that go on than of those that they go on from", () => {
  for (const { text } of readPhenomena(new URL("phenomena/", import.meta.url))) {
    const { quotations } = findQuotations(articleFromText(text));
    const known = quotations.flatMap(({ attribution }) =>
      attribution.kind === "unknown" ? [] : attribution,
    );
    for (const one of known) {
      if (one.how !== "continuation") continue;
      const cue = one.evidence.steps.find(({ by }) => by === "cue");
      const from = known.find((other) => cue !== undefined && other.cue?.start === cue.start);
      expect(one.confidence).toBeLessThanOrEqual(from?.confidence ?? 1);
    }
  }
});
