import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import type { Quotation } from "#quotes/quotation.ts";

/** The lines of a table, without its heading. */
function linesOf(table: string): string[] {
  const text = readFileSync(new URL(`frames/${table}.txt`, import.meta.url), "utf8");
  return text.split("\n").slice(2).filter(Boolean);
}

const opening = "Pier shut after storm\n\nA storm hit the coast near Sund on Monday.\n\n";
const words = "The pier was never safe and everybody knew it";

/** Who speaks in a sentence behind the opening of an article: a name, "unknown", or "nobody" where nothing is found. */
function speakerIn(sentence: string, kinds: readonly Quotation["kind"][]): string {
  const { quotations } = findQuotations(articleFromText(opening + sentence));
  const found = quotations.find(
    ({ kind, start }) => start > opening.length - 1 && kinds.includes(kind),
  );
  if (!found) return "nobody";
  const { attribution } = found;
  return attribution.kind === "unknown" ? "unknown" : attribution.speaker.name;
}

/** A name without its article, title and nickname's marks, in small letters. */
function plain(name: string): string {
  return name
    .replaceAll(/[“”]/g, "")
    .replace(/^(?:the|an?|one|both) /i, "")
    .replace(/^(?:Dr|Mrs?|Ms|Sir|Mayor|Judge) /, "")
    .toLowerCase();
}

/** Whether somebody is who is meant: what an unnamed source is called may go on. */
function isMeant(said: string, meant: string): boolean {
  return (
    plain(said) === plain(meant) || (/^\p{Ll}/u.test(meant) && plain(said).includes(plain(meant)))
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without the comma behind what an apposition ends. */
function closed(source: string): string {
  return source.replace(/,$/, "");
}

const marked: readonly Quotation["kind"][] = ["direct", "partial"];
const reported: readonly Quotation["kind"][] = ["reported"];

/** A sentence in which a source says something. */
type Frame = readonly [
  name: string,
  kinds: readonly Quotation["kind"][],
  sentence: (source: string) => string,
];

const frames: readonly Frame[] = [
  ["“…,” said X", marked, (x) => `“${words},” said ${closed(x)}.`],
  ["“…,” X said", marked, (x) => `“${words},” ${x} said.`],
  ["X said: “…”", marked, (x) => `${capitalised(x)} said: “${words}.”`],
  [
    "X said that it was “…”",
    marked,
    (x) => `${capitalised(x)} said that it was “never safe” and had to go.`,
  ],
  ["X told the paper: “…”", marked, (x) => `${capitalised(x)} told the Courier: “${words}.”`],
  ["“…”, according to X", marked, (x) => `The pier was “never safe”, according to ${closed(x)}.`],
  ["“…,” X said, “…”", marked, (x) => `“The pier,” ${x} said, “was never safe.”`],
  ["X called it “…”", marked, (x) => `${capitalised(x)} called the pier “a death trap” on Monday.`],
  [
    "X said it was shut",
    reported,
    (x) => `${capitalised(x)} said the pier had been shut since May.`,
  ],
  ["it was shut, X said", reported, (x) => `The pier had been shut since May, ${x} said.`],
];

describe("whoever speaks is named", () => {
  const sources = linesOf("sources").map((line) => line.split(" | ") as [string, string]);
  it.each(frames)("in %s", (_, kinds, sentence) => {
    const wrong = sources
      .map(([source, meant]) => ({ source, meant, said: speakerIn(sentence(source), kinds) }))
      .filter(({ meant, said }) => !isMeant(said, meant));
    expect(wrong).toEqual([]);
  });
});

describe("a body is named in full", () => {
  const bodies = linesOf("bodies");
  it.each(frames.filter(([, kinds]) => kinds === marked))("in %s", (_, kinds, sentence) => {
    const wrong = bodies
      .map((body) => ({ body, said: speakerIn(sentence(body), kinds) }))
      .filter(({ body, said }) => plain(said) !== plain(body));
    expect(wrong).toEqual([]);
  });

  it("and is not who speaks for it", () => {
    const sentence = (body: string) => `“${words},” said Ines Vik, a spokeswoman for ${body}.`;
    const wrong = bodies.filter((body) => speakerIn(sentence(body), marked) !== "Ines Vik");
    expect(wrong).toEqual([]);
  });
});

describe("whatever somebody does, the words are theirs", () => {
  const story = "Ines Vik, a nurse, won the race. Her rival Olaf Brandt came second.\n\n";
  it.each<[string, (verb: string) => string]>([
    ["“…,” X said.", (verb) => `“${words},” Vik ${verb}.`],
    ["X said: “…”", (verb) => `Vik ${verb}: “${words}.”`],
    ["X said, “…”", (verb) => `Vik ${verb}, “${words}.”`],
    ["“…,” she said.", (verb) => `“${words},” she ${verb}.`],
  ])("in %s", (_, sentence) => {
    const wrong = linesOf("verbs").filter(
      (verb) => speakerIn(story + sentence(verb), marked) !== "Ines Vik",
    );
    expect(wrong).toEqual([]);
  });
});

it("reported words are found from their first to their last", () => {
  const story = "Ines Vik and Olaf Brandt live in Sund.\n\n";
  const wrong = linesOf("reports").filter((line) => {
    const sentence = line.replaceAll(/[{}]/g, "");
    const text = opening + story + sentence;
    const { quotations } = findQuotations(articleFromText(text));
    const words = line.slice(line.indexOf("{") + 1, line.indexOf("}"));
    return !quotations.some(
      ({ kind, start, end }) => kind === "reported" && text.slice(start, end) === words,
    );
  });
  expect(wrong).toEqual([]);
});
