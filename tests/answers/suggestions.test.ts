import fc from "fast-check";
import { expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { leastEditsOf } from "#answers/words/edit-distance.ts";
import { openSynonyms } from "#library/synonyms.ts";
import { seedSources, sourcesOf } from "./setup/sources.ts";

const letters = fc.constantFrom("a", "b", "c");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 32 });

/** The same by the plain table: any stretch of the text may be left out before and after. */
function leastEdits(wanted: string, text: string): number {
  let row: number[] = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  let least = wanted.length;
  for (const letter of text) {
    const next = [0];
    for (let at = 1; at <= wanted.length; at += 1)
      next.push(
        Math.min(
          (row[at - 1] ?? 0) + (wanted[at - 1] === letter ? 0 : 1),
          (row[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
        ),
      );
    row = next;
    least = Math.min(least, row[wanted.length] ?? 0);
  }
  return least;
}

it("counts the least edits between a word and any stretch of a text, up to a limit", () => {
  const text = fc.string({ unit: letters, maxLength: 40 });
  fc.assert(
    fc.property(word, text, fc.nat(32), (wanted, text, most) => {
      const row = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
      const counted = leastEditsOf(wanted)(row, 0, row.length, most);
      expect(Math.min(counted, most + 1)).toBe(Math.min(leastEdits(wanted, text), most + 1));
    }),
    { numRuns: 500 },
  );
});

it("suggests a word that too many wrong letters keep from being searched for", () => {
  const sources = sourcesOf(
    'Boats\n\n"Harbours need dredgers, harvests and harnesses," said Maria Okafor.\n\n"The harbour is silted," said Per Lindqvist.\n',
  );
  const given = answer("who said harnezzez", sources);
  expect(given.kind === "not-found" ? given.suggestions : given.kind).toEqual(["harnesses"]);
});

it.each([
  ["no other word for one that is spelt right", "golden shower"],
  ["no other form of a word", "grandiose Ukrainians"],
])("suggests %s", (_, question) => {
  const story =
    "Fair\n\n“It showed us what Ukraine and the grandest sheds need,” said Ada Holt, a farmer.\n";
  const given = answer(question, { ...sourcesOf(story), synonyms: openSynonyms() });
  expect(given.kind === "not-found" ? given.suggestions : given.kind).toEqual([]);
});

it("suggests no other word for one that the library has", () => {
  const bay = sourcesOf(
    "Ice\n\nThe bay of Sorell froze.\n\n“Our sorrel is dead,” said Ada Holm.\n",
  );
  const given = answer("trumpets at Sorell", bay);
  expect(given).toMatchObject({ kind: "not-found", suggestions: [] });
});

it("suggests a name once, not its possessive besides", () => {
  const given = answer("is Trump a Russian agent?", seedSources());
  expect(given.kind === "not-found" ? given.suggestions : given.kind).toEqual([
    "Donald Trump",
    "Russia",
  ]);
});

it("suggests no title for a word in it that is spelt like one that is right", () => {
  const river = "River rises in the old town\n\n“The river is high,” said Ada Holt.\n";
  const rovers = "Rovers lose the derby in the rain\n\n“We lost,” said Ola Berg.\n";
  const sources = { ...sourcesOf(river, rovers), synonyms: openSynonyms() };
  const given = answer("what did Berg say about the river?", sources);
  expect(given.kind === "not-found" ? given.suggestions : given.kind).toEqual([
    "River rises in the old town",
  ]);
});
