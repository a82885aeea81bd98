import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "#articles/article.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { Attribution, Quotation, QuotedArticle } from "#quotes/quotation.ts";
import { processorTime } from "../setup/processor-time.ts";

/** Pieces that meet each other badly: every mark, cue, bracket and kind of name. */
const pieces = [
  ..."“”‘’\"'«»‹›„‟`()[]{}<>—–-:;,.!?…&@#*•",
  ..." \n\t\u00a0\u2028\ufeff",
  "\n\n",
  "\r\n",
  "''",
  "``",
  "said",
  " said ",
  "told",
  " according to ",
  " who ",
  " he ",
  "She ",
  "They ",
  " the minister ",
  "Ana Ruiz",
  " Dr. J. R. Okoye Jr.",
  " van der Kolk",
  "Mr.",
  " O’Brien’s",
  "Q: ",
  "A: ",
  "RUIZ: ",
  " never ",
  " might ",
  "so-called ",
  "6'4\"",
  "’80s",
  "é",
  "İ",
  "ß",
  "😀",
  "\ud83d",
  "漢字",
  "word",
  "A full sentence stands here. ",
];
const news = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(""));
const anything = fc.oneof(news, fc.string({ unit: "binary", maxLength: 200 }), fc.string());

describe("any text", () => {
  it("gives quotations whose every span lies in the article", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = read(text);
        for (const span of found.quotations.flatMap(spansOf)) expectInside(span, text);
        for (const { mentions, roles } of found.speakers)
          for (const span of [...mentions, ...roles]) expectInside(span, text);
      }),
      { numRuns: 1500 },
    );
  });

  it("gives quotations in document order, each once, from its first part to its last", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { quotations } = read(text);
        expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
        quotations.forEach(({ start, end, parts }, i) => {
          expect(quotations[i - 1]?.start ?? 0).toBeLessThanOrEqual(start);
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
          parts.forEach((part, j) => {
            expect(parts[j - 1]?.end ?? 0).toBeLessThanOrEqual(part.start);
          });
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("links an inner quotation and an echo to a quotation that is there", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { quotations } = read(text);
        const byId = new Map(quotations.map((one) => [one.id, one]));
        for (const { within, echoOf, start, end } of quotations) {
          if (echoOf !== undefined) expect(byId.has(echoOf)).toBe(true);
          if (within === undefined) continue;
          const outer = byId.get(within);
          expect(outer && outer.start <= start && end <= outer.end).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("names nobody for a term, and only speakers that it lists", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { quotations, speakers } = read(text);
        const ids = new Set(speakers.map(({ id }) => id));
        for (const { kind, attribution } of quotations) {
          if (kind === "term") expect(attribution.kind).toBe("unknown");
          if (attribution.kind === "unknown") continue;
          expect(ids.has(attribution.speaker.id)).toBe(true);
          expect(attribution.confidence).toBeGreaterThanOrEqual(0);
          expect(attribution.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("says the same of the same text twice", () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      {
        numRuns: 200,
      },
    );
  });
});

// What else runs on the machine counts for the clock, not for the bound.
describe("a long run of", { timeout: 120_000 }, () => {
  /** In seconds: many times what any of them takes; time that grows with the square would take minutes. */
  const bound = 10;
  const floods: readonly (readonly [string, string])[] = [
    ["opening marks", "“"],
    ["closing marks", "”"],
    ["straight marks", '"'],
    ["apostrophes", "'"],
    ["spaced apostrophes", "' "],
    ["nested marks of all kinds", "“‘«"],
    ["capitals", "A"],
    ["capitalised words", "Ana "],
    ["capitalised words with possessives", "Ana’s "],
    ["opening brackets", "("],
    ["nested brackets", "([{"],
    ["commas", ", "],
    ["labels", "Q: a\n\nRUIZ: b\n\n"],
    ["unclosed paragraphs", "“Ana\n\n"],
    ["short quotations", "“No,” said Ana. "],
    ["full stops", "."],
    ["spaces", " "],
    ["line breaks", "\n"],
    ["hyphens", "-"],
    ["colons", "Ana: "],
    ["cues", "said "],
    ["cues and commas", "said, "],
    ["cues and names", "Ana said Ruiz told "],
    ["pronouns and cues", "he said she said "],
  ];
  it.each(floods)("%s is read in time that grows with its length", (_, piece) => {
    expect(secondsFor(piece, 200_000)).toBeLessThan(bound);
  });

  const names = (count: number) =>
    Array.from({ length: count }, (_, i) => `Ana ${surname(i)} sat. `).join("");
  const crowds: readonly (readonly [string, (count: number) => string])[] = [
    ["answers", (count) => `${names(count)}\n\n${"Q: Who?\n\nA: She did.\n\n".repeat(count)}`],
    ["bare names and pronouns", (count) => `${"Vexo sat. ".repeat(count)}${he.repeat(count)}`],
    ["people named as towns", (count) => "Odessa Robards left. ".repeat(3 * count)],
    ["months before names", (count) => "In June Vexo sat. ".repeat(3 * count)],
    ["one spokesperson and they", (count) => they.repeat(2 * count)],
    ["two of one surname", (count) => "Ana Ruiz met Bo Ruiz. “No,” Ruiz said. ".repeat(count)],
    ["names and their first words", (count) => firstWords(2 * count)],
    ["marks within marks", (count) => `“We heard ${"‘no’ and then ".repeat(6 * count)}it.”`],
    ["names and witnesses", (count) => `${"He saw Ruiz. ".repeat(count)}${witness.repeat(count)}`],
  ];
  it.each(crowds)("%s is read in time that grows with its length", (_, crowd) => {
    expect(secondsFor(crowd(8_000), 1)).toBeLessThan(bound);
  });

  it("reported speech is read in time that grows with its length", () => {
    expect(secondsFor("He said that he would go. ", 2_000_000)).toBeLessThan(bound);
  });
});

/** Names of two words, each of which is called by the first besides. */
function firstWords(count: number): string {
  const firsts = Array.from({ length: count }, (_, i) => surname(i));
  return firsts.map((first, i) => `${first} ${surname(i + count)} sat. ${first} went. `).join("");
}

const he = "“No,” he said. ";
const they = "Robin Ekberg, a spokesperson, said no. “No,” they said. ";
const witness = "“No,” the witness said. ";

/** A name of its own for each number. */
function surname(number: number): string {
  const letters = number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
  return `Q${letters}o`;
}

function secondsFor(piece: string, length: number): number {
  const text = `A title\n\n${piece.repeat(Math.ceil(length / piece.length))}`;
  return processorTime(() => expect(read(text).article.text).toBe(text)) / 1000;
}

function read(text: string): QuotedArticle {
  return findQuotations(articleFromText(text));
}

function spansOf(quotation: Quotation): Span[] {
  return [quotation, ...quotation.parts, quotation.carrier, ...spansOfWho(quotation.attribution)];
}

function spansOfWho(attribution: Attribution): Span[] {
  const { steps, rivals } = attribution.evidence;
  if (attribution.kind === "unknown") return [...steps, ...rivals];
  const { mention, cue } = attribution;
  return [...steps, ...rivals, mention, ...(cue ? [cue] : [])];
}

function expectInside({ start, end }: Span, text: string): void {
  expect(0 <= start && start < end && end <= text.length).toBe(true);
}
