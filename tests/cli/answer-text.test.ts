import { expect, it } from "vitest";
import { openLibrary } from "#library/open-library.ts";
import { answerText } from "../../src/cli/printing/answer-text.ts";

it("says that there is no more where all was shown, and not that nothing was found", async () => {
  const opened = await openLibrary("tests/fixtures/library");
  if (!opened.ok) throw new Error(opened.message);
  const { library } = opened;
  const first = library.ask("who said lorries were");
  const given = library.ask("more", library.follow(first));
  const paper = { width: Number.POSITIVE_INFINITY, paint: (_: unknown, text: string) => text };
  expect(first.results).not.toHaveLength(0);
  expect(answerText(given, paper, (id) => library.article(id))).toMatch(
    /\nNothing more was found in these \d+ articles\.\n$/,
  );
});

it("tells whom a description was taken to mean in the words that Slack has for it", async () => {
  const opened = await openLibrary("tests/fixtures/library");
  if (!opened.ok) throw new Error(opened.message);
  const { library } = opened;
  const paper = { width: Number.POSITIVE_INFINITY, paint: (_: unknown, text: string) => text };
  const given = library.ask("who said lorries were");
  const corrected = [
    { typed: "the treasurer", searched: "Tom Brandt", described: true },
    { typed: "loris", searched: "lorries" },
  ] as const;
  const printed = answerText({ ...given, corrected }, paper, (id) => library.article(id));
  expect(printed).toMatch(
    /^Meaning: searched for Tom Brandt instead of the treasurer\.\nSpelling: searched for lorries instead of loris\.\n/,
  );
});

it("tells who somebody is once", async () => {
  const opened = await openLibrary("seeds");
  if (!opened.ok) throw new Error(opened.message);
  const { library } = opened;
  const paper = { width: Number.POSITIVE_INFINITY, paint: (_: unknown, text: string) => text };
  const printed = answerText(library.ask("who is Rex Tillerson?"), paper, (id) =>
    library.article(id),
  );
  expect(printed.split("│ prospective Secretary of State Rex Tillerson\n")).toHaveLength(2);
  expect(printed).not.toMatch(/First named|As the article puts it/);
});

it("says of somebody who is in no article that they are not named, and then whose words they are", async () => {
  const opened = await openLibrary("seeds");
  if (!opened.ok) throw new Error(opened.message);
  const { library } = opened;
  const paper = { width: Number.POSITIVE_INFINITY, paint: (_: unknown, text: string) => text };
  const printed = answerText(library.ask("did Ann Lee say mutual respect?"), paper, (id) =>
    library.article(id),
  );
  expect(printed).toMatch(
    /^Ann Lee is not named in this one article\.\n\nThese are the words of Dmitry Peskov\.\n/,
  );
});

it("shows what can't stand as it is in a draft in another colour than what can", async () => {
  const opened = await openLibrary("tests/fixtures/library");
  if (!opened.ok) throw new Error(opened.message);
  const { library } = opened;
  const paper = {
    width: Number.POSITIVE_INFINITY,
    paint: (style: unknown, text: string) => `<${String(style)}>${text}`,
  };
  const draft =
    "“The problem,” Paul Okoye said. “Nobody in this room wants another ferry,” Ada Moss said.";
  const printed = answerText(library.check(draft), paper, (id) => library.article(id));
  expect(printed).toMatch(/<red>Word for word \(Paul Okoye\): The problem/);
  expect(printed).toMatch(/<green>Word for word \(Ada Moss\): Nobody/);
});

it.each([
  ["who spoke last in the article?", /^Quoted last in this one article:\n\n“Clearly there are/],
  ["who disagreed with Tillerson and why?", /\nI can’t tell why\. See for yourself/],
  ["what did Peskov say this week?", /\nI don’t look by date: this may be of any\./],
  [
    "what did she say about Trump?",
    /^Nobody named before is known to be “she”\.\n\nNot found from a “she”/,
  ],
  [
    "what did Tillerson’s wife say?",
    /^Nobody so described is quoted in this one article: Tillerson’s wife\n/,
  ],
])("says above an answer how far it goes: %s", async (question, words) => {
  const opened = await openLibrary("seeds");
  if (!opened.ok) throw new Error(opened.message);
  const { library } = opened;
  const paper = { width: Number.POSITIVE_INFINITY, paint: (_: unknown, text: string) => text };
  const printed = answerText(library.ask(question), paper, (id) => library.article(id));
  expect(printed).toMatch(words);
});
