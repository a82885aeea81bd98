import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { checkDraft } from "#answers/checking/check-draft.ts";
import { verdictWords } from "#phrases/verdicts.ts";
import { buses, ferry, harbour } from "./setup/sample-articles.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(harbour);

function verdictOn(question: string): Extract<Answer, { kind: "verdict" }> {
  const given = answer(question, sources);
  if (given.kind !== "verdict") throw new Error(`${question} gave ${given.kind}`);
  return given;
}

function changes(question: string) {
  return verdictOn(question).diff.filter(({ op }) => op !== "same");
}

it("tells what stands in the place of the last word, up to the end of its clause", () => {
  const well = sourcesOf(
    "Well\n\n“Our wells are dry, and dry wells crack,” said Mayor Ida Lund.\n",
  );
  const given = answer("did Lund say “our wells are empty”?", well);
  if (given.kind !== "verdict") throw new Error(given.kind);
  expect(given.diff.filter(({ op }) => op !== "same")).toEqual([
    { op: "swapped", asked: "empty", source: "dry" },
  ]);
});

it("takes no word in the middle of a clause for one in the place of the first", () => {
  const well = sourcesOf(
    "Well\n\n“I doubt that anyone in this town wanted a well,” said Mayor Ida Lund.\n",
  );
  const given = answer("did Lund say nobody wanted a well?", well);
  if (given.kind !== "verdict") throw new Error(given.kind);
  expect(given.diff.filter(({ op }) => op !== "same")).toEqual([
    { op: "added", asked: "nobody", source: "" },
  ]);
});

it("takes a number in figures for the same in words", () => {
  const well = sourcesOf("Well\n\n“We’ve got enough for ninety days,” said Mayor Ida Lund.\n");
  const same = answer("did Lund say “we have got enough for 90 days”?", well);
  expect(same).toMatchObject({ verdict: "altered", senseTurned: [] });
  const other = answer("did Lund say “we have got enough for 80 days”?", well);
  expect(other).toMatchObject({ verdict: "altered", senseTurned: ["ninety", "80"] });
});

it("names who is spelt like somebody whom no article knows", () => {
  const well = sourcesOf("Well\n\n“The well is dry,” said Mayor Ida Lundt.\n");
  expect(answer("did Ada Lungt say the well is full?", well)).toMatchObject({
    verdict: "not-found",
    suggestions: ["Ida Lundt"],
  });
  expect(answer("did Quigley say the well is full?", well)).toMatchObject({ suggestions: [] });
  expect(answer("did Lundt say nobody came?", well)).not.toHaveProperty("suggestions");
});

describe("a slip of the keys in few words", () => {
  const pier = sourcesOf(
    "Pier\n\n“Nobody wants a second rotten harbour wall in a town as wet as this one,” said Mayor Ida Lund.\n\nPilot Tove Dahl laughed. “It leaks,” Dahl said.\n",
  );
  const on = (question: string) => answer(question, pier);

  it("is met and shown where the others are right", () => {
    expect(on("did Dahl say roten harbour?")).toMatchObject({ verdict: "other-speaker" });
    expect(on("did Lund say harbor wall?")).toMatchObject({ verdict: "altered" });
    expect(on("did Lund say harbour hall?")).toMatchObject({ verdict: "not-found" });
  });

  it("is announced where there is no other word", () => {
    expect(on("did Dahl say roten?")).toMatchObject({
      verdict: "other-speaker",
      corrected: [{ typed: "roten", searched: "rotten" }],
    });
  });
});

it("is second-hand where somebody else alone says that it was said", () => {
  const pier = sourcesOf(
    "Pier\n\n“Mayor Lund said, ‘the pier will never fall,’ a week before the storm,” Tove Dahl recalled.\n\n“I said, ‘close the pier at once,’ and nobody came,” said Mayor Ida Lund.\n",
  );
  const given = answer("did Lund say “the pier will never fall”?", pier);
  if (given.kind !== "verdict") throw new Error(given.kind);
  expect(given).toMatchObject({
    verdict: "verbatim",
    results: [{ speaker: "Ida Lund", teller: "Tove Dahl" }],
  });
  expect(verdictWords({ ...given, asked: given.asked.speaker, found: given.results[0] })).toBe(
    "Word for word, but second-hand: Tove Dahl says that Ida Lund said so.",
  );
  const own = answer("did Lund say “close the pier at once”?", pier);
  expect(own).toMatchObject({ verdict: "verbatim" });
  for (const each of own.results) expect(each).not.toHaveProperty("teller");
});

it("is not found where the article only tells that a post gives somebody the words, and what it tells stands beside", () => {
  const checked = sourcesOf(
    "Fact check\n\nA post that went round claims that mayor Ida Lund said islanders “should be grateful for any boat at all”. She did not.\n\n“We sail at noon,” Lund said.\n",
  );
  const given = answer("did Lund really say islanders should be grateful for any boat?", checked);
  expect(given).toMatchObject({ verdict: "not-found" });
  expect(given.also[0]).toMatchObject({ speaker: "Ida Lund", modality: "negated" });
});

it("is no report of somebody's words where they are told of another in it", () => {
  const pier = sourcesOf(
    "Pier\n\nMayor Ida Lund on Monday blamed the press for repeating Tove Dahl’s claim that the pier “was built on sand,” and left.\n",
  );
  expect(answer("did Ida Lund claim that the pier was built on sand?", pier)).toMatchObject({
    verdict: "other-speaker",
    results: [{ speaker: "Tove Dahl" }],
  });
});

it("shows no sentence for a report where its words in marks were not said", () => {
  const pier = sourcesOf(
    "Pier\n\nMayor Ida Lund spoke on Monday.\n\nTo be exact, Lund would do better to say that “nine of ten planks were bought” in May.\n",
  );
  expect(answer("did Lund say nine of ten planks were bought in May?", pier)).toMatchObject({
    verdict: "reported",
    results: [{ kind: "partial", modality: "hypothetical" }],
  });
});

describe("words of somebody who is only described", () => {
  const story = (office: string) =>
    sourcesOf(
      `Tolls\n\nIda Lund and Per Dahl fell out.\n\nA book tells of it. According to it the minister said: “I will go in May.”\n`,
      "Visit\n\n“I like it here,” said the minister Ida Lund.\n",
      `Fair\n\n“I like it too,” said the ${office} Per Dahl.\n`,
    );

  it.each([
    ["did Ida Lund say she would go in May?", "altered"],
    ["did Per Dahl say “I will go in May”?", "other-speaker"],
  ])("may be theirs whose role it is and nobody else's there: %s", (question, verdict) => {
    expect(answer(question, story("deputy minister"))).toMatchObject({
      verdict,
      results: [{ speaker: "the minister" }],
    });
  });

  it("are nobody's for sure where two have it", () => {
    expect(answer("did Ida Lund say “I will go in May”?", story("minister"))).toMatchObject({
      verdict: "not-found",
      results: [],
    });
  });
});

describe("what somebody is asked to have denied or promised", () => {
  const mill = sourcesOf(
    "Miller rejects mould claim\n\nThe miller Ada Moe denied the claims on Monday.\n\nMoe has rejected that idea, saying a new lid was only a small part of it.\n\n“We need a new lid, and we need it now,” said the inspector Per Dahl. “There will be lower rents.”\n",
  );

  it.each([
    ["did Ada Moe deny the mould?", "The miller Ada Moe denied the claims"],
    ["did Moe reject a new lid?", "Moe has rejected that idea"],
  ])("is told by what tells of it, where nobody's words have all of it: %s", (question, told) => {
    const given = answer(question, mill);
    expect(given.kind).toBe("passages");
    expect(given.results.map(({ quote }) => quote).join("\n")).toContain(told);
  });

  it("is no claim of words that somebody else has", () => {
    expect(answer("did Moe promise lower rents?", mill)).toMatchObject({ verdict: "not-found" });
    expect(answer("did Moe call it lower rents?", mill)).toMatchObject({
      verdict: "other-speaker",
    });
  });
});

describe("whether somebody apologized", () => {
  const toll = (rest: string) =>
    sourcesOf(
      `Toll row\n\nThe mayor has urged the miller Ada Moe to apologise. It is time for Moe to say sorry, a baker said.\n\n${rest}\n`,
    );
  const told = (question: string, rest: string) => {
    const { kind, results } = answer(question, toll(rest));
    return { kind, told: results.map(({ quote }) => quote) };
  };

  it.each(["did Moe apologise?", "has Ada Moe said sorry?", "did Moe say she was sorry?"])(
    "is told by what they did, not by what they are asked to do: %s",
    (question) => {
      const refused =
        "Moe told a meeting on Tuesday that the toll was high and refused to apologise.";
      expect(told(question, refused).told).toEqual([refused]);
      expect(told(question, "“The toll is high,” Moe said.")).toEqual({
        kind: "not-found",
        told: [],
      });
    },
  );

  it("is no report that names its own speaker", () => {
    const { kind } = told("did Moe say it is time to say sorry?", "She left.");
    expect(kind).not.toBe("passages");
  });
});

it("gives nobody's words to “they” where whoever is asked about is in the article", () => {
  const story = sourcesOf(
    "Sale\n\nMoe Mills was sold.\n\n“We never closed the lower mill,” they said in a statement.\n",
  );
  expect(answer("did Moe Mills say “we never closed the mill”?", story)).not.toMatchObject({
    verdict: "other-speaker",
  });
});

it("takes the tense of a report for no other words, though a tense alone is no likeness", () => {
  const story = sourcesOf(
    "Boats\n\n“He is broken. I will not sell him,” said Ida Lund. “The tram is late.”\n",
  );
  expect(answer("did anybody say he was broken?", story)).toMatchObject({ verdict: "altered" });
  expect(answer("did Lund say she would not sell him?", story)).toMatchObject({
    verdict: "altered",
  });
  expect(answer("did anybody say the tram was safe?", story)).toMatchObject({
    verdict: "not-found",
  });
});

describe("checking a quotation", () => {
  it("leaves out whom it was told", () => {
    const { verdict, asked } = verdictOn(
      "did Okafor tell a radio station that storm damage may cost us three million crowns?",
    );
    expect(asked.words).toBe("storm damage may cost us three million crowns");
    expect(verdict).toBe("verbatim");
  });

  it("finds words that stand as asked, whatever their case and marks", () => {
    expect(verdictOn("did Okafor say “WE WILL NEVER SELL THE HARBOUR”?").verdict).toBe("verbatim");
  });

  it("shows a dropped word, and warns where it turns the sense", () => {
    const question = 'did Okafor say "we will sell the harbour"?';
    expect(verdictOn(question).verdict).toBe("altered");
    expect(changes(question)).toEqual([{ op: "dropped", asked: "", source: "never" }]);
    expect(verdictOn(question).senseTurned).toEqual(["never"]);
  });

  it("shows an added, a swapped and a moved word", () => {
    expect(changes('did Okafor say "we will never ever sell the harbour"?')).toEqual([
      { op: "added", asked: "ever", source: "" },
    ]);
    expect(changes('did Okafor say "we will never leave the harbour"?')).toEqual([
      { op: "swapped", asked: "leave", source: "sell" },
    ]);
    expect(changes('did Okafor say "we will sell never the harbour"?')).toEqual([
      expect.objectContaining({ op: "moved" }),
      expect.objectContaining({ op: "moved" }),
    ]);
  });

  it("takes one shared word for no quotation, unless the words were claimed in marks", () => {
    expect(verdictOn("did Okafor say sell the island?").verdict).toBe("not-found");
    expect(verdictOn('did Okafor say "sell the island"?').verdict).toBe("altered");
  });

  it("takes one of two words for nobody's, unless somebody is asked about", () => {
    expect(answer("who said “brave decision”?", sources).kind).toBe("not-found");
    expect(verdictOn("did Lindqvist say “costly decision”?")).toMatchObject({
      verdict: "altered",
      asked: { speaker: "Nils Lindqvist" },
    });
  });

  it("knows a contraction for the words that it stands for, and shows which the article has", () => {
    const quay = sourcesOf(
      "Quay shut\n\n“We’re leaving for good. You don’t moor on a broken quay,” said Ann Lee.\n",
    );
    const differing = (question: string) => {
      const given = answer(question, quay);
      if (given.kind !== "verdict") throw new Error(`${question} gave ${given.kind}`);
      const { verdict, senseTurned, diff } = given;
      return { verdict, senseTurned, changed: diff.filter(({ op }) => op !== "same") };
    };
    expect(differing("did Lee say “you do not moor on a broken quay”?")).toEqual({
      verdict: "altered",
      senseTurned: [],
      changed: [{ op: "swapped", asked: "do not", source: "don’t" }],
    });
    expect(differing("did Lee say they are leaving for good?")).toMatchObject({
      verdict: "altered",
      changed: [{ op: "swapped", asked: "they are", source: "We’re" }],
    });
    expect(differing("did Lee say “you moor on a broken quay”?").senseTurned).toEqual(["don’t"]);
    expect(differing("did Lee say “We’re leaving for good”?").verdict).toBe("verbatim");
  });

  it("finds what is said in words of grammar alone", () => {
    const quay = sourcesOf("Quay shut\n\n“We’re done here. Nobody asked me,” said Ann Lee.\n");
    expect(answer("did Lee say “we’re done here”?", quay)).toMatchObject({ verdict: "verbatim" });
    expect(answer("did Lee say “done here”?", quay)).toMatchObject({ verdict: "verbatim" });
    expect(answer("did Lee say “here we are”?", quay)).toMatchObject({ verdict: "not-found" });
  });

  it("accepts a cut that the asker shows", () => {
    const question = 'did Okafor say "we will never sell the harbour … this year"?';
    expect(verdictOn(question).verdict).toBe("altered");
    expect(verdictOn('did Okafor say "storm damage … three million crowns"?').senseTurned).toEqual([
      "may",
    ]);
    expect(verdictOn('did Lindqvist say "a brave … promise"?').verdict).toBe("verbatim");
  });

  it("leaves an editor's brackets out of what was said", () => {
    expect(verdictOn('did Okafor say "the fees are only part of the story"?').verdict).toBe(
      "verbatim",
    );
  });

  it("warns where a verbatim stretch was cut loose from its negation", () => {
    const given = verdictOn('did Okafor say "raise the fees this year"?');
    expect(given.verdict).toBe("verbatim");
    expect(given.senseTurned).toEqual(["not"]);
  });

  it("gives the words that turn the sense as they are written", () => {
    const library = sourcesOf("Mill\n\n“We won’t shut the old mill this year,” Ilse Korn said.\n");
    const given = answer("did Korn say “we will shut the old mill this year”?", library);
    expect(given).toMatchObject({ verdict: "altered", senseTurned: ["won’t"] });
  });

  it("warns where a word is changed into its opposite", () => {
    const library = sourcesOf("Mill\n\n“The mill is safe, and I dislike that,” Ilse Korn said.\n");
    const given = answer("did Korn say “the mill is unsafe, and I like that”?", library);
    expect(given).toMatchObject({ verdict: "altered", senseTurned: ["unsafe", "dislike"] });
    const other = answer("did Korn say “the mill is safe, and I distrust that”?", library);
    expect(other).toMatchObject({ verdict: "altered", senseTurned: [] });
  });

  it("names the one who did say it", () => {
    const given = verdictOn('did Berg say "we will never sell the harbour"?');
    expect(given.verdict).toBe("other-speaker");
    expect(given.results[0]?.speaker).toBe("Ines Okafor");
  });

  it.each([
    'Berg: "we will never sell the harbour"',
    'Berg "we will never sell the harbour"',
    "“We will never sell the harbour” — Berg",
    "“We will never sell the harbour” - Berg, an opponent",
    "“We will never sell the harbour,” Berg said.",
    "“We will never sell the harbour,” said Berg on Monday.",
    "“We will never,” Berg said, “sell the harbour.”",
  ])("reads a pasted quotation with its speaker as a claim: %s", (question) => {
    const given = verdictOn(question);
    expect(given.verdict).toBe("other-speaker");
    expect(given.results[0]?.speaker).toBe("Ines Okafor");
  });

  it.each([
    "did Hanak call the cut a shameful bargain for the town hall?",
    "did the mayor say the cut was a shameful bargain?",
    "did Ana Nobody call the cut a shameful bargain?",
  ])("names who was quoted in part amid the article's words: %s", (question) => {
    const given = answer(question, sourcesOf(buses));
    expect(given).toMatchObject({ kind: "verdict", verdict: "other-speaker", diff: [] });
    expect(given.results).toMatchObject([{ quote: "shameful bargain", speaker: "Tessa Vrba" }]);
  });

  it("names nobody where the marks have more than was asked", () => {
    const given = answer("did Hanak call the cut a bargain for the town hall?", sourcesOf(buses));
    expect(given).toMatchObject({ kind: "verdict", results: [] });
  });

  it("gives the closest apart, never as the answer", () => {
    const given = verdictOn('did Okafor say "we will always keep the ferry"?');
    expect(given).toMatchObject({ verdict: "not-found", results: [] });
  });

  it.each([
    ["did Okafor say the harbour would not stay open through the winter?", ["not"]],
    ["did Okafor say the harbour would stay open through winter?", []],
    ["did Okafor say the harbour would stay open all through the winter?", []],
  ])("warns of a negation that a report doesn't have: %s", (question, turned) => {
    expect(verdictOn(question)).toMatchObject({ verdict: "reported", senseTurned: turned });
  });

  it.each([
    ["did Okafor say the harbour would stay open through the winter?", undefined],
    ["did Okafor say the harbour would be open all through the winter?", undefined],
    ["did Okafor say the harbour would stay shut through the winter?", true],
    ["did Okafor say the harbour would not stay open through the winter?", true],
  ])("tells a report from one that differs: %s", (question, reportDiffers) => {
    const given = verdictOn(question);
    expect(given.kind === "verdict" && given.reportDiffers).toBe(reportDiffers);
  });

  it("gives apart, never as the answer, that it was not said", () => {
    const library = sourcesOf("Mill\n\nIlse Korn never said that the old mill was haunted.\n");
    const given = answer("did Korn say the old mill was haunted?", library);
    expect(given).toMatchObject({ kind: "verdict", verdict: "not-found", results: [] });
    expect(given.also).toMatchObject([{ speaker: "Ilse Korn", modality: "negated" }]);
  });

  it("gives another's words apart where they come nearest", () => {
    const given = verdictOn("did Berg say she saw no reason to raise the fees this year?");
    expect(given).toMatchObject({ verdict: "not-found", results: [] });
    expect(given.also).toMatchObject([{ speaker: "Ines Okafor", paragraph: 3 }]);
  });

  it("gives nothing apart that has but a word of matter of those asked", () => {
    const library = sourcesOf(
      "Rain\n\n“I knew,” said Ole Voss.\n\n“We cannot continue to beg people to save their own lives,” said Ida Ruud.\n",
    );
    const also = (words: string) => answer(`Voss — “${words}”`, library).also;
    expect(also("the sackings will continue")).toEqual([]);
  });

  it("shows the same words of the same person in two articles once", () => {
    const given = answer(
      'who said "never sell the harbour"',
      sourcesOf(ferry, ferry.replace("again", "once more")),
    );
    expect(given.results).toHaveLength(1);
    expect(given.results[0]?.words === "speaker" && given.results[0].elsewhere).toHaveLength(1);
  });
});

describe("checking a draft", () => {
  const draft =
    "“We will sell the harbour,” Ines Okafor said. “We will not raise the fees,” said Astrid Berg. " +
    "Nils Lindqvist spoke of “a brave and costly promise”.";
  const given = checkDraft(draft, sources);
  const checks = given.kind === "draft" ? given.checks : [];

  it("gives every string in marks its verdict", () => {
    expect(checks.map(({ verdict }) => verdict)).toEqual(["altered", "other-speaker", "verbatim"]);
  });

  it("points into the draft", () => {
    for (const { start, end, quote } of checks) expect(draft.slice(start, end)).toBe(quote);
  });
});

describe("what somebody was asked", () => {
  const library = sourcesOf(`Mayor stays

Asked whether he would resign over the bridge, Mayor Otto Brun replied: “No.”

Reporters asked Brun if the bridge was safe. “Of course,” Brun said.

“The tram is late,” said the driver Ane Ruud. Ruud asked whether the wires were safe. “They look old,” she said.
`);

  it.each([
    ["did Brun say he would resign?", "No.", "Asked whether he would resign"],
    ["did Brun say the bridge was safe?", "Of course,", "Reporters asked Brun if"],
    ["what did Brun say about resigning?", "No.", "Asked whether he would resign"],
  ])("is answered by what they replied, with the question: %s", (question, reply, told) => {
    const given = answer(question, library);
    expect(given).toMatchObject({
      kind: "quotes",
      results: [{ quote: reply, speaker: "Otto Brun" }, { words: "article" }],
    });
    expect(given.results[1]?.quote).toMatch(new RegExp(`^${told}.*”`));
  });

  it("stands with its reply where nobody is known to have asked it", () => {
    const given = answer("will the mayor resign over the bridge?", library);
    expect(given.results.map(({ quote }) => quote)).toContain(
      "Asked whether he would resign over the bridge, Mayor Otto Brun replied: “No.”",
    );
  });

  it.each(["did Brun say the tram was safe?", "did Ruud say the wires were safe?"])(
    "is no other question, nor said by who asked it: %s",
    (question) => {
      expect(answer(question, library)).toMatchObject({ verdict: "not-found", results: [] });
      const asked = question.replace(/^did \w+ say/, "who said");
      expect(answer(asked, library).results.flatMap(({ speaker }) => speaker ?? [])).toEqual([]);
    },
  );
});

describe("what somebody left open", () => {
  const library = sourcesOf(`Trial halted

Professor Amit Sood, who leads the trial, said it was too early to say whether the vaccine was to blame.

“I cannot tell you if the batch was spoiled,” said the nurse Tess Orme.
`);

  it.each(["the vaccine was to blame", "the batch was spoiled"])("was not said: %s", (words) => {
    expect(answer(`who said ${words}?`, library)).toMatchObject({ kind: "not-found" });
  });

  it("is no report that it was said", () => {
    const given = answer("did Sood say the vaccine was to blame?", library);
    expect(given).toMatchObject({ verdict: "not-found", results: [] });
  });
});

it("shows what was asked the wrong way round as changed, with all of it", () => {
  const library = sourcesOf(`Drug turned down

Professor Tess Orme called it “a verdict on our purse and not on our science”.
`);
  const given = answer("did Orme say “a verdict on our science and not on our purse”?", library);
  expect(given).toMatchObject({ kind: "verdict", verdict: "altered" });
  expect(given.kind === "verdict" && given.diff.map(({ op, source }) => `${op} ${source}`)).toEqual(
    ["same a verdict on our", "swapped purse", "same and not on our", "swapped science"],
  );
});
