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

it("is sure of whom “the mayor” means only where the article tells that they hold an office", () => {
  const sure = (text: string) =>
    findQuotations(articleFromText(text)).quotations.map(({ attribution }) =>
      attribution.kind === "named" ? [attribution.speaker.name, attribution.confidence > 0.7] : [],
    );
  const told =
    "Mayor Ana Holm opened the bridge on Tuesday.\n\n“It took too long,” the mayor said.";
  const untold = "Ana Holm lost her house on Tuesday.\n\n“We will rebuild,” the mayor said.";
  expect(sure(told)).toEqual([["Ana Holm", true]]);
  expect(sure(untold)).toEqual([["Ana Holm", false]]);
});
