import { describe, expect, it } from "vitest";
import { converseIn } from "./converse.ts";
import { sourcesOf } from "./setup/sources.ts";

const sources = sourcesOf(
  `Old mill burns down

The old mill at Tarn burned down on Sunday. The mill was built in 1790 by the monks of Tarn.

“Nobody needs our permission to rebuild the mill on the old walls,” the Heritage Board said.

“I saw the wheel turn in the flames,” said Juno Hale.
`,
  `Fire takes the mill of Tarn

A fire took the mill of Tarn on Sunday. The miller’s family had the mill built in 1821.

The Heritage Board said: “Nobody needs our permission to rebuild the mill on any walls. We have no further comment.”
`,
  `Ferry fares rise

Nobody needs a permission to raise fares, said harbour master Otto Wiik.
`,
);
const ask = (...questions: string[]) => {
  const given = converseIn(sources, ...questions);
  const quotes = given.results.map(({ quote }) => quote);
  return { quotes, asked: given.kind === "passages" ? given.asked : given.kind };
};
const permission = [
  "Nobody needs our permission to rebuild the mill on the old walls,",
  "Nobody needs our permission to rebuild the mill on any walls. We have no further comment.",
];

describe("a question that compares articles", () => {
  it.each([
    "Please compare how the Herald and the Post quote the Heritage Board on the permission to rebuild. Are the words identical?",
    "how do both papers report the permission to rebuild the mill?",
    "the permission to rebuild the mill on the walls, is it the same in both articles?",
  ])("shows what comes nearest in each that is on the matter: %s", (question) => {
    const { quotes, asked } = ask(question);
    expect(asked).toBe("side-by-side");
    expect(quotes.toSorted()).toEqual(permission.toSorted());
  });

  it("shows what somebody says in each", () => {
    const { quotes, asked } = ask("The words of the Heritage Board, are they the same in both?");
    expect(asked).toBe("side-by-side");
    expect(quotes).toEqual(permission);
  });

  it.each([
    "Do all the articles agree that the mill was built in 1790?",
    "One report on the mill of Tarn says that it was built in 1790 and another says that it was not. Which is which?",
  ])("tells nothing of whether they agree: %s", (question) => {
    expect(ask(question)).toEqual({
      asked: "side-by-side",
      quotes: [
        "The mill was built in 1790 by the monks of Tarn.",
        "The miller’s family had the mill built in 1821.",
      ],
    });
  });

  it("is none of what two people say", () => {
    expect(ask("how do the Heritage Board and Juno Hale describe the mill?").asked).not.toBe(
      "side-by-side",
    );
  });

  it.each([
    "how do bakers and millers describe the mill?",
    "Hale and the Heritage Board, do they agree?",
    "Juno Hale, are the words the same in both articles?",
    "who said nobody needs our permission, are they the same?",
    "what did Hale say about the wheel, is it the same?",
  ])("is none where people are compared or something of its own is asked: %s", (question) => {
    expect(ask(question).asked).not.toBe("side-by-side");
  });

  it("is answered without it where something of its own is asked", () => {
    const { quotes } = ask("what did Hale say about the wheel, is it the same?");
    expect(quotes).toEqual(ask("what did Hale say about the wheel?").quotes);
    expect(quotes).toEqual(["I saw the wheel turn in the flames,"]);
  });
});

describe("what several articles have on a matter", () => {
  const weir = sourcesOf(
    `Weir shuts

“The weir is not sound, as all of us can see,” said warden Ada Moll.

Diver Pim Voss disagreed about the weir. “It is sound at the foot,” he said.

“The weir is sound, as all of us can see,” said angler Bo Tarn.
`,
    `Row over the weir

“The weir is sound, as all of us can tell,” angler Bo Tarn said.

“The weir is not sound, as all of us can tell,” warden Ada Moll said.
`,
  );
  const quotesOf = (question: string) =>
    converseIn(weir, question).results.map(({ quote }) => quote);

  it("is all that comes about as near, lest articles seem to be at odds", () => {
    const quotes = quotesOf("do the articles agree that the weir is sound?");
    expect(quotes).toEqual(
      expect.arrayContaining([
        "The weir is not sound, as all of us can see,",
        "The weir is sound, as all of us can see,",
        "The weir is not sound, as all of us can tell,",
        "The weir is sound, as all of us can tell,",
      ]),
    );
  });

  it("is asked by its quotations, and has those behind a sentence", () => {
    expect(quotesOf("is the weir quote the same in both articles?").length).toBeGreaterThan(3);
    expect(quotesOf("is the Voss quote the same in both articles?")).toContain(
      "It is sound at the foot,",
    );
  });
});
