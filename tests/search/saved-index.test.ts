import { describe, expect, it } from "vitest";
import type { Passage, PassageIndex } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { type LoadedIndex, loadIndex, saveIndex } from "#search/saved-index.ts";
import { articleOf, paragraphsOf, quotationOf } from "./articles.ts";

const LIGHTHOUSE = articleOf("lighthouse", [
  "The keeper of the lighthouse counted the ships that passed in the fog.",
  "“Nobody asked me to count them,” she said, and closed the ledger.",
]);
const BAKERY = articleOf("bakery", ["The bakery on the corner sells rye bread after midnight."]);
const SCHOOL = articleOf("school", ["Pupils of the village school planted forty birches."]);

const PASSAGES: Passage[] = [
  ...paragraphsOf(LIGHTHOUSE),
  quotationOf(LIGHTHOUSE, "Nobody asked me to count them", { speaker: "the keeper" }),
  ...paragraphsOf(BAKERY),
];

const QUERIES = ["count ships", "rye bread", "the keeper", '"closed the ledger"', "brches", "bred"];

function savedOf(passages: readonly Passage[]): Uint8Array {
  const index = createPassageIndex();
  index.add(passages);
  return saveIndex(index);
}

function loaded(result: LoadedIndex): Extract<LoadedIndex, { kind: "loaded" }> {
  if (result.kind !== "loaded") throw new Error(`not loaded: ${result.reason}`);
  return result;
}

function answers(index: PassageIndex): unknown {
  return QUERIES.map((query) => {
    const { hits, ...rest } = index.search(query);
    return {
      ...rest,
      hits: hits.map(({ passage, score, coverage, level, matches }) => ({
        ...{ score, coverage, level, matches },
        ...{ id: passage.article.id, ...passage },
      })),
    };
  });
}

describe("a saved index", () => {
  it("answers as the index that was saved, corrections and highlights included", () => {
    const fresh = createPassageIndex();
    fresh.add(PASSAGES);
    const { index, added, removed } = loaded(loadIndex(saveIndex(fresh), PASSAGES));
    expect({ added, removed }).toEqual({ added: 0, removed: 0 });
    expect(answers(index)).toEqual(answers(fresh));
  });

  it("takes in what is new and leaves out what is gone", () => {
    const now = [...paragraphsOf(SCHOOL), ...paragraphsOf(LIGHTHOUSE)];
    const { index, added, removed } = loaded(loadIndex(savedOf(PASSAGES), now));
    expect({ added, removed }).toEqual({ added: 1, removed: 2 });
    const fresh = createPassageIndex();
    fresh.add(now);
    expect(answers(index)).toEqual(answers(fresh));
  });

  it("reads a passage anew whose fields have changed", () => {
    const renamed = PASSAGES.map((passage) =>
      passage.kind === "quotation" ? { ...passage, fields: { speaker: "Ida Holm" } } : passage,
    );
    const { index, added, removed } = loaded(loadIndex(savedOf(PASSAGES), renamed));
    expect({ added, removed }).toEqual({ added: 1, removed: 1 });
    expect(index.search("Ida Holm").hits).toHaveLength(1);
  });

  it("goes on as an index: what is added, removed and saved again is there", () => {
    const { index } = loaded(loadIndex(savedOf(PASSAGES), PASSAGES));
    index.add(paragraphsOf(SCHOOL));
    index.remove(BAKERY.id);
    const now = [...PASSAGES.slice(0, 3), ...paragraphsOf(SCHOOL)];
    const again = loaded(loadIndex(saveIndex(index), now));
    expect(again).toMatchObject({ added: 0, removed: 0 });
    const fresh = createPassageIndex();
    fresh.add(now);
    expect(answers(again.index)).toEqual(answers(fresh));
  });

  it("is not used where a file is torn, at whatever place", () => {
    const file = savedOf(PASSAGES);
    for (let length = 0; length < file.length; length += 97) {
      expect(loadIndex(file.slice(0, length), PASSAGES).kind).toBe("unusable");
    }
  });

  it("is not used where any one bit of it is another", () => {
    const file = savedOf(PASSAGES);
    for (let at = 0; at < file.length; at += 101) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(loadIndex(damaged, PASSAGES).kind).toBe("unusable");
    }
  });

  it("says why it is not used", () => {
    const file = savedOf(PASSAGES);
    const older = file.slice();
    older[4] = 0xff;
    expect(loadIndex(older, PASSAGES)).toEqual({ kind: "unusable", reason: "other-version" });
    const text = new TextEncoder().encode("A text that is no index, and longer than its header.");
    expect(loadIndex(text, PASSAGES)).toEqual({ kind: "unusable", reason: "not-an-index" });
    const torn = file.slice(0, file.length - 1);
    expect(loadIndex(torn, PASSAGES)).toEqual({ kind: "unusable", reason: "damaged" });
  });

  it("is read from any place in a larger buffer", () => {
    const file = savedOf(PASSAGES);
    const larger = new Uint8Array(file.length + 3);
    larger.set(file, 3);
    expect(loadIndex(larger.subarray(3), PASSAGES).kind).toBe("loaded");
  });
});
