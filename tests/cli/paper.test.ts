import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laidOut, type Paper } from "../../src/cli/printing/paper.ts";
import { shown } from "../../src/cli/shown.ts";

/** A terminal whose styles can be read: <bold>…</>. */
const paper = (width: number): Paper => ({
  width,
  paint: (style, text) => `<${[style].flat().join(" ")}>${text}</>`,
});

describe("a paragraph in a terminal", () => {
  it("is broken between words, each line behind its indent", () => {
    const lines = laidOut("one two three four five six seven", paper(24), { indent: "| " });
    expect(lines).toEqual(["| one two three four", "| five six seven"]);
  });

  it("brings out what is marked, over a line break too", () => {
    const lines = laidOut("one two three four five six", paper(20), {
      marked: [{ start: 8, end: 23 }],
    });
    expect(lines).toEqual(["one two <bold>three four</>", "<bold>five</> six"]);
  });

  it("shows a wrapped source's line break as one space, with the marks in place", () => {
    const lines = laidOut("not\r\n  here, there", paper(80), { marked: [{ start: 7, end: 11 }] });
    expect(lines).toEqual(["not <bold>here</>, there"]);
  });

  it("loses no word and is never wider than the terminal, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 24, max: 90 }),
        (text, width) => {
          const lines = laidOut(text, paper(width), { indent: "  " });
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
          const words = (given: string) => given.replace(/ /g, "");
          expect(words(lines.join(""))).toBe(words(shown(text)));
        },
      ),
    );
  });

  it("ends, however narrow the terminal is", () => {
    expect(laidOut("word ".repeat(20), paper(1), { indent: "    " }).length).toBeGreaterThan(1);
  });
});

describe("text from outside", () => {
  it("is as long as it was and has nothing that steers a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const safe = shown(text);
        expect(safe).toHaveLength(text.length);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
