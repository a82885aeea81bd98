import { expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";

it.each([
  "Mr Bello described the raid as “a circus” and “a calculated attempt to extort our members”.",
  "Ana Ruiz said that the bridge was old and that its owner was “careless with other people’s lives.”",
  "Ana Ruiz said the council had been “kept in the dark” and would meet again on Monday.",
])("closes the marks that reported words open: %s", (sentence) => {
  const text = `In the news today\n\n${sentence}`;
  const { quotations } = findQuotations(articleFromText(text));
  const told = quotations.filter(({ kind }) => kind === "reported");
  expect(told.length).toBeGreaterThan(0);
  for (const { start, end } of told) {
    const words = text.slice(start, end);
    expect(words.split("“").length).toBe(words.split("”").length);
  }
});

it("takes where words in marks were said for no report", () => {
  const text =
    "In the news today\n\n“What do we lack?” Holm asked on the private Corvane news channel.";
  const { quotations } = findQuotations(articleFromText(text));
  expect(quotations.map(({ kind }) => kind)).toEqual(["direct"]);
});
