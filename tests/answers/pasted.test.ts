import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { checkDraft } from "#answers/checking/check-draft.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(`Glass bridge closed for repairs

“The bridge has been checked forty times in nine years,” said its engineer, Ida Moen. “Thirty-nine of
those you never heard about. That is what a check is for.”

“A crack is not a scandal,” she told reporters. She then left for the site.

“The tape comes off in spring.”

Lars Vik, who runs the café below, called the closure “a wonderful gift to the village
across the water” and said he would “be here anyway”.

“We are closed until the tape comes off,” Vik said. “Nobody crosses a taped bridge.” Moen did not reply.
`);

function checked(question: string) {
  const given = answer(question, sources);
  if (given.kind !== "verdict") throw new Error(`${question} gave ${given.kind}`);
  const { verdict, diff, results, asked } = given;
  const speakers = [...new Set(results.map(({ speaker }) => speaker))];
  const changed = diff.flatMap(({ op, asked: typed, source }) =>
    op === "same" ? [] : `${typed} → ${source}`,
  );
  return { verdict, speakers, changed, asked: asked.words, quotes: results.length };
}

describe("a quotation pasted to be checked", () => {
  it.each([
    "“A crack is not a disaster” — is this accurate?",
    "“A crack is not a disaster” - verbatim?",
    "is this quote right? “A crack is not a disaster”",
    "‘A crack is not a disaster’ Ida Moen - can you check",
    "Moen: “A crack is not a disaster” - correct?",
    "“A crack is not a disaster”. did she really say that?",
    "“A crack is not a disaster” was that Moen?",
    "“A crack is not a disaster.” did Ida Moen say exactly this?",
    "“A crack is not a disaster” - is that right? who said it",
    "can you check this please: “A crack is not a disaster”",
    "who said “A crack is not a disaster”",
    "“A crack is not a disaster”",
  ])("%s", (question) => {
    expect(checked(question)).toMatchObject({
      verdict: "altered",
      speakers: ["Ida Moen"],
      changed: ["disaster → scandal"],
    });
  });

  it.each([
    "“A crack is not a scandal,” said Lars Vik. Is this right?",
    "checking a pull quote: “A crack is not a scandal” – Lars Vik, café manager",
    "“A crack is not a scandal” Lars Vik. ok to run?",
  ])("is held against whoever is named beside it: %s", (question) => {
    expect(checked(question)).toMatchObject({
      verdict: "other-speaker",
      speakers: ["Ida Moen"],
    });
  });

  it("shows what the article has in place of its last or first words", () => {
    expect(checked("“a wonderful gift to the fish” is that right").changed).toEqual([
      "fish → village\nacross the water",
    ]);
    expect(checked("“A dent is not a scandal” correct?").changed).toEqual(["dent → crack"]);
  });

  it("is not looked for where other words stand beside it", () => {
    expect(answer("is “a crack” right for a bridge of glass", sources).kind).not.toBe("verdict");
  });
});

describe("a draft pasted to be checked", () => {
  it.each([
    "Draft: Vik told us that “A crack is not a scandal”. He said “nobody crosses a taped road”.",
    "my draft para – Lars Vik told us: “A crack is not a scandal.” “Nobody crosses a taped road,” he said. ok to run?",
  ])("has each of its quotations held against whom it names: %s", (question) => {
    const given = answer(question, sources);
    expect(given).toMatchObject({
      kind: "draft",
      question,
      checks: [{ verdict: "other-speaker" }, { verdict: "altered" }],
    });
  });

  it("is none without words in marks", () => {
    expect(answer("draft: Vik told us that a crack is no scandal", sources).kind).not.toBe("draft");
  });
});

describe("several quotations in one text that nobody calls a draft", () => {
  const checks = (text: string) => {
    const given = answer(text, sources);
    if (given.kind !== "draft") throw new Error(`${text} gave ${given.kind}`);
    return given.checks.map(({ quote, speaker, verdict }) => [quote, speaker, verdict]);
  };

  it.each([
    "“A crack is not a scandal” and “a wonderful gift to the valley”",
    "“A crack is not a scandal”, “a wonderful gift to the valley”",
    "“A crack is not a scandal” “a wonderful gift to the valley”",
  ])("are checked each: %s", (text) => {
    expect(checks(text)).toEqual([
      ["A crack is not a scandal", null, "verbatim"],
      ["a wonderful gift to the valley", null, "altered"],
    ]);
  });

  it("are held each against whom the text names for it", () => {
    const text = "Moen said “a crack is not a scandal”. Moen also said “we are closed”.";
    expect(checks(text)).toEqual([
      ["a crack is not a scandal", "Moen", "verbatim"],
      ["we are closed", "Moen", "other-speaker"],
    ]);
  });

  it.each([
    "did Moen say “a crack is not a scandal” and “that is what a check is for”?",
    "who said “a crack is not a scandal” and “that is what a check is for”?",
  ])("are asked for one after the other: %s", (question) => {
    const { further = [], ...first } = answer(question, sources);
    expect([first, ...further].map(({ results: [result] }) => result?.quote)).toEqual([
      "A crack is not a scandal,",
      expect.stringContaining("That is what a check is for."),
    ]);
  });

  it.each([
    "Hi team, can someone check this para before it goes out? “A crack is a scandal,” Moen said. Vik said: “Nobody crosses a taped bridge.”",
    "are these right? Moen said “A crack is a scandal” and Vik said “Nobody crosses a taped bridge.”",
  ])("are held each against the articles where somebody asks to check them: %s", (text) => {
    const given = answer(text, sources);
    expect(given.kind === "draft" && given.checks.map(({ verdict }) => verdict)).toEqual([
      "altered",
      "verbatim",
    ]);
  });

  it("are a draft whatever the text says where it is longer than any question", () => {
    const story = "Rain fell on the gorge while they talked. ".repeat(80);
    const given = answer(`${story}Moen said “A crack is not a scandal.” ${story}Was it?`, sources);
    expect(given.kind === "draft" && given.checks).toMatchObject([{ verdict: "verbatim" }]);
  });

  it("are one where they were said in one go", () => {
    const text =
      "“We are closed until the tape comes off,” Vik said. “Nobody crosses a taped bridge.”";
    expect(answer(text, sources)).toMatchObject({ kind: "verdict", verdict: "verbatim" });
  });
});

describe("a quotation that the article parts with a cue", () => {
  const whole =
    "The bridge has been checked forty times in nine years. Thirty-nine of those you never heard about.";

  it("is word for word what was said, in both quotations", () => {
    const expected = { verdict: "verbatim", speakers: ["Ida Moen"], changed: [], quotes: 2 };
    expect(checked(`did Moen say “${whole}”`)).toMatchObject(expected);
    expect(checked(`“${whole}”`)).toMatchObject(expected);
  });

  it("shows a changed word in either of them", () => {
    const changed = whole.replace("Thirty-nine", "Thirty-eight");
    expect(checked(`“${changed}” is this right?`)).toMatchObject({
      verdict: "altered",
      changed: ["eight → nine"],
      quotes: 2,
    });
  });

  it("is not somebody else's", () => {
    expect(checked(`did Vik say “${whole}”`).verdict).toBe("other-speaker");
  });

  it("is whole where most of it stands in one of them and another is asked for", () => {
    const ferry = sourcesOf(
      "Ferry late\n\n“In May it was the engine,” Per Dahl, the skipper, said. “In June it was the weather. " +
        "In July they said it was the crew.”\n\n“Boats grow old,” said Una Holm, the owner.",
    );
    const words =
      "In May it was the engine. In June it was the weather. In July they said it was the crew.";
    const given = answer(`“${words}” was that Holm?`, ferry);
    expect(given).toMatchObject({ kind: "verdict", verdict: "other-speaker", diff: [] });
    expect(given.results).toHaveLength(2);
  });

  it("is no quotation where a sentence of the article's stands between", () => {
    const given = answer(
      "did Moen say “A crack is not a scandal. The tape comes off in spring.”",
      sources,
    );
    expect(given).toMatchObject({ kind: "verdict", verdict: "not-found" });
  });

  it("is so whatever title with a stop the speaker has, and never over what the article tells", () => {
    const clinic = sourcesOf(
      [
        "Clinic moves",
        "“We have run out of beds,” said Dr. Mira Sen. “The corridor is full.” Sen left the room. “Nobody sleeps.”",
      ].join("\n\n"),
    );
    const verdictOn = (words: string) => answer(`did Sen say “${words}”?`, clinic);
    expect(verdictOn("We have run out of beds. The corridor is full.")).toMatchObject({
      verdict: "verbatim",
    });
    expect(verdictOn("The corridor is full. Nobody sleeps.")).not.toMatchObject({
      verdict: "verbatim",
    });
  });

  it("is no quotation where it joins what is quoted in part", () => {
    const joined = "a wonderful gift to the village across the water be here anyway";
    expect(checked(`did Vik say “${joined}”`).verdict).not.toBe("verbatim");
  });

  it("is no quotation where it joins two people's words", () => {
    const joined = "Nobody crosses a taped bridge. A crack is not a scandal.";
    expect(checked(`did Moen say “${joined}”`).verdict).toBe("not-found");
  });

  it("holds in a draft", () => {
    const given = checkDraft(`“${whole}” Ida Moen said.`, sources);
    expect(given.kind === "draft" && given.checks).toMatchObject([{ verdict: "verbatim" }]);
  });
});
