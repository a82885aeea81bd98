import { describe, expect, it } from "vitest";
import type { Answer } from "#answers/answer.ts";
import { answer } from "#answers/answer-question.ts";
import { neverQuotedWords } from "#phrases/never-quoted.ts";
import { sourcesOf } from "./setup/sources.ts";

const harbour = `Ferry firm sorry as fares rise

Blue Line will cut forty jobs, chief executive Olga Brandt told reporters.

“These are painful steps,” Brandt said. “We are deeply sorry that it has come to this.”

Brandt told analysts that fares would “have to go up again in the autumn”.

“Nobody will apologise for us,” said union boss Kev Marsh. “I feel sorry for her.”

“My brother is out of work,” somebody shouted beside Sofia Lund at the quay.

Owner Rob Tarn declined to comment.
`;
const sources = sourcesOf(harbour);
const ask = (question: string) => answer(question, sources);
const quotes = ({ results }: Answer) => results.map(({ quote }) => quote);

describe("what a newsroom asks", () => {
  it.each(["did Brandt apologise?", "did Brandt say sorry?", "who apologised?"])(
    "is an apology by its words as well: %s",
    (question) => {
      expect(quotes(ask(question))).toEqual(["We are deeply sorry that it has come to this."]);
    },
  );

  it("is no apology where one is only spoken of, and tells that “she” is nobody known", () => {
    const pier = sourcesOf(
      "Pier\n\n“Sorry doesn’t mend a pier,” said Kev Marsh.\n\n“Sorry about the noise,” said Ida Lund.\n",
    );
    const given = answer("did she apologise?", pier);
    expect(quotes(given)).toEqual(["Sorry about the noise,"]);
    expect(given.unclear).toEqual({ pronoun: "she", among: [] });
  });

  it("is no apology where somebody refuses one or pities another", () => {
    expect(ask("did Marsh apologise?")).toMatchObject({ kind: "not-found", results: [] });
  });

  it("is another matter that goes the other way", () => {
    expect(ask("did Brandt say fares would go down?")).toMatchObject({
      verdict: "reported",
      reportDiffers: true,
    });
    expect(ask("did Brandt say fares would have to go up?")).not.toHaveProperty("reportDiffers");
  });

  it.each([
    "verbatim quote from Kev Marsh please",
    "exact quotes from Kev Marsh",
    "the full statement of Kev Marsh",
    "complete comments by Kev Marsh",
  ])("has no word to look for that only says how to answer: %s", (question) => {
    expect(quotes(ask(question))[0]).toBe("Nobody will apologise for us,");
  });

  it.each(["who commented?", "who else commented?", "who has commented here?"])(
    "is never answered with who declined to: %s",
    (question) => {
      expect(ask(question)).toMatchObject({
        kind: "voices",
        voices: [{ speaker: "Olga Brandt" }, {}, {}],
      });
    },
  );

  it.each(["who was first to say painful steps?", "who was the first person to say painful steps"])(
    "is who said it, however the first is asked for: %s",
    (question) => {
      expect(ask(question).results[0]?.speaker).toBe("Olga Brandt");
    },
  );

  it("does not call somebody never quoted whose words may stand beside the name", () => {
    const given = ask("what did Sofia Lund say?");
    expect(given.kind === "mentioned" && neverQuotedWords(given)).toBe(
      "Sofia Lund: named in this one article, but no quotation is known to be theirs.",
    );
    const owner = ask("what did Rob Tarn say?");
    expect(owner.kind === "mentioned" && neverQuotedWords(owner)).toBe(
      "Rob Tarn: named but never quoted in this one article.",
    );
  });
});
