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
    "Let us bury for good this myth that",
    "I never said",
    "I do not really believe that",
    "It is not true that",
    "They say that",
    "My rivals keep claiming, loudly, that",
    "People on the quay tell me that",
    "It would be a lie to say that",
    "We will talk again if",
    "I deny that",
    "Nobody believes the claim that",
    "I reject the notion that",
    "It is an absurd idea that",
  ])("are given with what stands before them: %s", (words) => {
    const given = holtBehind(words);
    expect(given).toMatchObject({ kind: "verdict", verdict: "verbatim", disowning: words });
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
  ])("are none where nothing does: %s", (words) => {
    expect(holtBehind(words)).not.toHaveProperty("disowning");
  });

  it("are told so in the verdict", () => {
    const given = holtBehind("Let us bury for good this myth that");
    if (given.kind !== "verdict") throw new Error(given.kind);
    const found = given.results[0];
    expect(verdictWords({ ...given, asked: given.asked.speaker, found })).toBe(
      "Word for word: these are the words of Ida Holt. But right before them stands “Let us bury for good this myth that”, which denies them, leaves them open or says them of others.",
    );
  });

  it("are told so of a draft", () => {
    const sources = sourcesOf(
      "Ferry\n\n“They say that the ferry is losing money,” said Captain Ida Holt.\n",
    );
    const given = checkDraft("“The ferry is losing money,” Holt said.", sources);
    expect(given).toMatchObject({ checks: [{ verdict: "verbatim", disowning: "They say that" }] });
  });

  it("aren't looked for across words that are the article's", () => {
    const sources = sourcesOf(
      "Ferry\n\n“They say,” Captain Ida Holt laughed, “the ferry is losing money.”\n",
    );
    const given = answer("did Holt say “the ferry is losing money”", sources);
    expect(given).not.toHaveProperty("disowning");
  });
});
