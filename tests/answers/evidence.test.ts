import { describe, expect, it } from "vitest";
import { evidenceWords } from "#phrases/evidence.ts";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const hall = `Market hall to close

Mayor Petra Quill came late. Stallholder Joan Abbot had waited for an hour.

“The roof is not safe,” Quill told the council.

“I will not have it fall on anybody,” she said.
`;
const sources = sourcesOf(hall);
const doubt = (first: string, question: string) => converseIn(sources, first, question);

describe("a doubt after an answer", () => {
  it.each([
    "is that right?",
    "is that a direct quote?",
    "was that really his exact words",
    "is that true?",
    "are you sure?",
    "are you sure about that?",
    "how sure are you?",
    "really?",
    "who?",
    "who says?",
    "why?",
    "how do you know?",
    "show me the evidence",
  ])("shows the words again and what leads to their speaker: %s", (question) => {
    const given = doubt("who said fall on anybody", question);
    expect(given.kind).toBe("evidence");
    expect(given.results.map(({ quote }) => quote)).toEqual([
      "I will not have it fall on anybody,",
      "“I will not have it fall on anybody,” she said.",
      "“The roof is not safe,” Quill told the council.",
      "Mayor Petra Quill came late.",
    ]);
  });

  it("tells whom a “who” beside the words stands for", () => {
    const barge = sourcesOf(
      "Barge sinks\n\nThe council heard from harbour master Joan Abbot who claimed the barge was “a rusty bathtub” in May.\n",
    );
    const given = converseIn(barge, "who said rusty bathtub", "who says?");
    expect(evidenceWords(given)).toMatch(
      /^“who” stands beside these words, in ¶2, and means Joan Abbot: /,
    );
  });

  it("says again that there was nothing", () => {
    const given = doubt("did Quill say pigs can fly?", "are you sure?");
    expect(given).toMatchObject({ kind: "verdict", verdict: "not-found" });
  });

  it("asks for the reason where somebody was asked about, which what they said may tell", () => {
    const given = doubt("what did Quill say about the roof?", "why?");
    expect(given).toMatchObject({
      understood: "what did Quill say about the roof",
      isWhyOpen: true,
    });
  });

  it("is followed by what the question before it would be", () => {
    const given = converseIn(
      sources,
      "who said fall on anybody",
      "really?",
      "what else did she say?",
    );
    expect(given.results[0]?.quote).toBe("The roof is not safe,");
  });

  it("doubts nothing where nothing was said before", () => {
    expect(converseIn(sources, "are you sure?").kind).not.toBe("evidence");
  });
});

it("gives a sentence that tells what somebody said as that, and not as the article’s own claim", () => {
  const shop = sourcesOf(
    "Shop\n\nAnalyst Fern Lidd said the change would cost 40 million a year.\n",
  );
  const given = converseIn(shop, "what will the change cost?", "according to whom?");
  expect(given).toMatchObject({ kind: "evidence", results: [{ speaker: "Fern Lidd" }] });
});

it("cuts no quotation where a sentence of it ends", () => {
  const boat = sourcesOf("Boat\n\n“He is broken. I weep,” said Ada Moe.\n");
  const { results } = converseIn(boat, "who said he is broken?", "are you sure?");
  expect(results.map(({ quote }) => quote)).toEqual([
    "He is broken. I weep,",
    "“He is broken. I weep,” said Ada Moe.",
  ]);
});
