import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Citation, Result } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { checkDraft } from "#answers/checking/check-draft.ts";
import { conversationAfter } from "#answers/conversation.ts";
import { ferry, harbour } from "./setup/sample-articles.ts";
import { seedSources, sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(harbour, ferry);
const texts = new Map(sources.articles.map(({ article }) => [String(article.id), article.text]));
const words = [...new Set(`${harbour} ${ferry}`.split(/\s+/))];

const frame = fc.constantFrom(
  "who said ",
  "what did Okafor say about ",
  'did Lindqvist say "',
  "from:okafor ",
  "when was ",
  "how many ",
  "Okafor vs Lindqvist on ",
  "who is ",
  "finish this quote: ",
  "",
);
const known = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(" "));
const anything = fc.oneof(
  known,
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const question = fc.tuple(frame, anything).map(([start, rest]) => start + rest);

describe("whatever is asked", () => {
  it("every citation is the source's text at its offsets", () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { article, start, end, quote } of citationsOf(answer(asked, sources)))
          expect(texts.get(article.id)?.slice(start, end)).toBe(quote);
      }),
      { numRuns: 600 },
    );
  });

  it("what a diff takes from the source is in the source, but for the cuts that it shows", () => {
    fc.assert(
      fc.property(known, (asked) => {
        const given = answer(`did Okafor say "${asked.replaceAll(/["“”]/g, "")}"?`, sources);
        const diff = given.kind === "verdict" ? given.diff : [];
        for (const { source } of diff)
          for (const piece of source.split(" […] "))
            expect([...texts.values()].some((text) => text.includes(piece))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("every match lies within its article", () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { article, matches } of answer(asked, sources).results)
          for (const { start, end } of matches) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(texts.get(article.id)?.length ?? 0);
          }
      }),
      { numRuns: 300 },
    );
  });

  it("a follow-up is answered like any question", () => {
    fc.assert(
      fc.property(question, anything, (first, second) => {
        const before = conversationAfter(answer(first, sources));
        const given = answer(`and ${second}`, sources, before);
        expect(given.question).toBe(`and ${second}`);
      }),
      { numRuns: 200 },
    );
  });

  it("a draft's checks point into the draft", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, "“", "”", '"', "said", "\n\n"), { maxLength: 40 }),
        (some) => {
          const draft = some.join(" ");
          const given = checkDraft(draft, sources);
          for (const { start, end, quote } of given.kind === "draft" ? given.checks : [])
            expect(draft.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("a question of any length is answered in time", () => {
    const seed = seedSources();
    for (const unit of ["who said ", "a", "did X say about ", '"', "<", "*", "respect ", "what "])
      expect(answer(unit.repeat(20_000), seed).question).toHaveLength(unit.length * 20_000);
  });

  it("what follows a question of any length is answered in time", () => {
    const conversation = { question: `${"!".repeat(300_000)}x`, speaker: null, shown: [] };
    const given = answer("and Okafor?", sources, conversation);
    expect(given.understood).toBe("what did Okafor say");
  });
});

function citationsOf(given: Answer): Citation[] {
  const results = [...given.results, ...given.also].flatMap(partsOfResult);
  if (given.kind === "speaker") return [...results, ...given.roles, given.firstMention];
  if (given.kind === "compare")
    return [
      ...results,
      ...given.sides.flatMap((side) => side.results),
      ...(given.link ? [given.link] : []),
    ];
  return results;
}

function partsOfResult(result: Result): Citation[] {
  if (result.words === "article") return [result];
  const { parts, carrier, role, mention, cue, elsewhere } = result;
  return [
    result,
    ...parts,
    carrier,
    ...elsewhere,
    ...[role, mention, cue].filter((each) => each !== null),
  ];
}
