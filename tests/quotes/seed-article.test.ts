import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { Quotation } from "#quotes/quotation.ts";

const text = readFileSync(new URL("../../seeds/000_67415639bfef48f7.txt", import.meta.url), "utf8");
const quoted = findQuotations(articleFromText(text));

function row(one: Quotation): string {
  const { attribution } = one;
  const who = attribution.kind === "unknown" ? attribution.reason : attribution.speaker.name;
  const how = attribution.kind === "unknown" ? "" : ` ${attribution.how}`;
  return `¶${one.paragraph} ${text.slice(one.start, one.start + 16)} | ${who}${how}`;
}

function rows(kind: Quotation["kind"]): string[] {
  return quoted.quotations.filter((one) => one.kind === kind).map(row);
}

test("gives the spokesman his seven quotations, each with how it was seen", () => {
  expect(rows("direct")).toEqual([
    "¶5 President Putin  | Dmitry Peskov explicit",
    "¶8 There should be  | Dmitry Peskov pronoun",
    "¶9 Indeed, Moscow h | Dmitry Peskov pronoun",
    "¶10 It does not mean | Dmitry Peskov continuation",
    "¶13 This is his posi | Dmitry Peskov explicit",
    "¶14 Of course, Russi | Dmitry Peskov continuation",
    "¶17 Clearly there ar | Dmitry Peskov explicit",
  ]);
});

test("gives the words in a relative clause to the person before it, not to the subject", () => {
  expect(rows("partial")).toEqual([
    "¶12 illegal action”  | Rex Tillerson explicit",
    "¶12 must be held to  | Rex Tillerson explicit",
  ]);
});

test("leaves a foreign word in marks without a speaker", () => {
  expect(rows("term")).toEqual(["¶16 Kompromat” — a R | not-speech"]);
});

test("links what the headline and headings repeat to the quotation in the body", () => {
  const echoes = quoted.quotations.filter((one) => one.kind === "echo");
  const repeated = echoes.map(
    (echo) => quoted.quotations.find((one) => one.id === echo.echoOf)?.paragraph,
  );
  expect(echoes.map((one) => one.paragraph)).toEqual([1, 6, 11, 15]);
  expect(repeated).toEqual([8, 9, 12, 17]);
});

test("finds what was reported without marks", () => {
  const reported = quoted.quotations
    .filter((one) => one.kind === "reported")
    .map(({ paragraph, attribution }) => [
      paragraph,
      attribution.kind,
      attribution.kind === "unknown" ? attribution.reason : attribution.speaker.name,
    ]);
  for (const report of [
    [2, "institution", "Moscow"],
    [2, "named", "Donald Trump"],
    [3, "named", "Donald Trump"],
    [4, "institution", "Kremlin"],
    [18, "institution", "CNN"],
    [19, "unnamed", "Multiple US officials with direct knowledge of the briefings"],
  ])
    expect(reported).toContainEqual(report);
});

test("keeps the role as printed and the person in it as a rival", () => {
  const peskov = quoted.speakers.find((one) => one.name === "Dmitry Peskov");
  expect(peskov?.roles.map(({ start, end }) => text.slice(start, end))).toContain(
    "Russian President Vladimir Putin’s spokesman",
  );
  const first = quoted.quotations.find((one) => one.kind === "direct");
  expect(first?.attribution.evidence.rivals).toContainEqual(
    expect.objectContaining({ speaker: "Vladimir Putin", why: "possessor" }),
  );
});

test("lists nobody for a capital that only a sentence's start gave", () => {
  const text = "A vote\n\nIt was loud. “Shame on them,” said Ida Nord. Shame was a common word.";
  const { speakers } = findQuotations(articleFromText(text));
  expect(speakers.map(({ name }) => name)).toEqual(["Ida Nord"]);
});

test("lists who is named and never quoted", () => {
  const obama = quoted.speakers.find((one) => one.name === "Obama");
  expect(obama?.mentions).toHaveLength(1);
});
