import { describe, expect, it } from "vitest";
import { answer } from "#answers/answer-question.ts";
import { checkDraft } from "#answers/checking/check-draft.ts";
import { verdictWords } from "#phrases/verdicts.ts";
import { sourcesOf } from "./setup/sources.ts";

/** What stands before "the ferry is losing money" in a speaker's sentence. */
const holtBehind = (words: string) => {
  const sources = sourcesOf(
    `Ferry\n\n“${words} the ferry is losing money,” said Captain Ida Holt.\n`,
  );
  return answer("did Holt say “the ferry is losing money”", sources);
};

describe("words cut from a sentence that disowns them", () => {
  it.each([
    ["Let us bury for good this myth that", "denied"],
    ["I never said", "denied"],
    ["I do not really believe that", "denied"],
    ["It is not true that", "denied"],
    ["They say that", "of-others"],
    ["My rivals keep claiming, loudly, that", "of-others"],
    ["People on the quay tell me that", "of-others"],
    ["Experts say, and I don’t agree, that", "of-others"],
    ["We hear the claim that", "of-others"],
    ["There is a rumour that", "of-others"],
    ["It would be a lie to say that", "denied"],
    ["We will talk again if", "left-open"],
    ["I deny that", "denied"],
    ["I doubt that", "left-open"],
    ["Nobody came, and I deny that", "denied"],
    ["Nobody believes the claim that", "denied"],
    ["I reject the notion that", "denied"],
    ["It is an absurd idea that", "denied"],
  ])("are given with what stands before them: %s", (words, how) => {
    const given = holtBehind(words);
    expect(given).toMatchObject({
      kind: "verdict",
      verdict: "verbatim",
      disowning: { words, how },
    });
  });

  it.each([
    "I say that",
    "I claim that",
    "There is no doubt that",
    "We have always said that",
    "Let me tell you that",
    "I want to say plainly that",
    "It is true that",
    "We lost the vote, and",
    "They say little. But",
    "The idea was good, but",
    "I like the idea that",
    "No one can deny",
    "No one should doubt that",
    "Nobody can seriously dispute that",
    "It is hard to deny that",
    "Experts say, and I agree, that",
    "The facts say",
    "The figures tell us that",
  ])("are none where nothing does: %s", (words) => {
    expect(holtBehind(words)).not.toHaveProperty("disowning");
  });

  it("are told so in the verdict", () => {
    const given = holtBehind("Let us bury for good this myth that");
    if (given.kind !== "verdict") throw new Error(given.kind);
    const found = given.results[0];
    expect(verdictWords({ ...given, asked: given.asked.speaker, found })).toBe(
      "Word for word: these are the words of Ida Holt. But right before them stands “Let us bury for good this myth that”, which denies them.",
    );
  });

  it("are told so of a draft", () => {
    const sources = sourcesOf(
      "Ferry\n\n“They say that the ferry is losing money,” said Captain Ida Holt.\n",
    );
    const given = checkDraft("“The ferry is losing money,” Holt said.", sources);
    expect(given).toMatchObject({
      checks: [{ verdict: "verbatim", disowning: { words: "They say that", how: "of-others" } }],
    });
  });

  it("aren't looked for across words that are the article's", () => {
    const sources = sourcesOf(
      "Ferry\n\n“They say,” Captain Ida Holt laughed, “the ferry is losing money.”\n",
    );
    const given = answer("did Holt say “the ferry is losing money”", sources);
    expect(given).not.toHaveProperty("disowning");
  });

  it("are told to turn what is near to words that somebody asks for", () => {
    const sources = sourcesOf(
      "Ferry\n\n“I don’t think that anybody on that quay wanted a smaller ferry,” said Ida Holt.\n",
    );
    const given = answer("who said nobody wanted a smaller ferry", sources);
    expect(given).toMatchObject({ kind: "quotes", senseTurned: ["nobody", "don’t"] });
  });
});

it("tells that words are only told to have been quoted", () => {
  const sources = sourcesOf(
    "Chess\n\nIn May, Bo Lund was quoted as saying that she was “a cheat with a charger”. He denies it.\n",
  );
  const given = answer("did Lund say “a cheat with a charger”?", sources);
  expect(given).toMatchObject({ disowning: { words: "was quoted as saying", how: "quoted" } });
});
