import { describe, expect, it } from "vitest";
import type { Passage, PassageIndex } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { openSavedIndex, saveIndex } from "#search/saved-index.ts";
import type { ByteSource } from "#search/segments/index-file.ts";
import type { Sections } from "#search/segments/sections.ts";
import { articleOf, paragraphsOf, quotationOf } from "./setup/articles.ts";

const lighthouse = articleOf("lighthouse", [
  "The keeper of the lighthouse counted the ships that passed in the fog.",
  "“Nobody asked me to count them,” she said, and closed the ledger.",
]);
const bakery = articleOf("bakery", ["The bakery on the corner sells rye bread after midnight."]);
const school = articleOf("school", ["Pupils of the village school planted forty birches."]);

const allPassages: Passage[] = [
  ...paragraphsOf(lighthouse),
  quotationOf(lighthouse, "Nobody asked me to count them", { speaker: "the keeper" }),
  ...paragraphsOf(bakery),
];

const queries = ["count ships", "rye bread", "the keeper", '"closed the ledger"', "brches", "bred"];

const version = 7;

function savedOf(passages: readonly Passage[]): Uint8Array {
  return fileOf(createPassageIndex(passages));
}

function fileOf(index: PassageIndex, beside?: Sections): Uint8Array {
  return Uint8Array.from(Buffer.concat(saveIndex(index, version, beside)));
}

function restored(file: ByteSource, passages: readonly Passage[]): PassageIndex | undefined {
  const saved = openSavedIndex(file, version);
  return saved.kind === "saved" ? saved.restore(passages) : undefined;
}

function loaded(file: ByteSource, passages: readonly Passage[]): PassageIndex {
  const index = restored(file, passages);
  if (!index) throw new Error("not restored");
  return index;
}

function answers(index: PassageIndex): unknown {
  return queries.map((query) => {
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
    const fresh = createPassageIndex(allPassages);
    expect(answers(loaded(fileOf(fresh), allPassages))).toEqual(answers(fresh));
  });

  it("is that of no fewer and no more passages", () => {
    expect(restored(savedOf(allPassages), allPassages.slice(1))).toBeUndefined();
    expect(
      restored(savedOf(allPassages), [...allPassages, ...paragraphsOf(school)]),
    ).toBeUndefined();
  });

  it("goes on as an index: what is added and saved again is there", () => {
    const index = loaded(savedOf(allPassages), allPassages);
    index.add(paragraphsOf(school));
    const now = [...allPassages, ...paragraphsOf(school)];
    const fresh = createPassageIndex(now);
    expect(answers(loaded(fileOf(index), now))).toEqual(answers(fresh));
  });

  it("has room for what is kept beside it", () => {
    const index = createPassageIndex(allPassages);
    const file = fileOf(index, new Map([["note", Uint8Array.of(1, 2, 3)]]));
    const saved = openSavedIndex(file, version);
    expect(saved.kind === "saved" && saved.sections.get("note")).toEqual(Uint8Array.of(1, 2, 3));
    expect(answers(loaded(file, allPassages))).toEqual(answers(index));
  });

  it("is not used where a file is torn, at whatever place", () => {
    const file = savedOf(allPassages);
    for (let length = 0; length < file.length; length += 97) {
      expect(openSavedIndex(file.slice(0, length), version).kind).toBe("unusable");
    }
  });

  it("is not used where any one bit of it is another", () => {
    const file = savedOf(allPassages);
    for (let at = 0; at < file.length; at += 101) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(openSavedIndex(damaged, version).kind).toBe("unusable");
    }
  });

  it("says why it is not used", () => {
    const file = savedOf(allPassages);
    expect(openSavedIndex(file, version + 1)).toEqual({
      kind: "unusable",
      reason: "other-version",
    });
    const text = new TextEncoder().encode("A text that is no index, and longer than its header.");
    expect(openSavedIndex(text, version)).toEqual({ kind: "unusable", reason: "not-an-index" });
    const torn = file.slice(0, file.length - 1);
    expect(openSavedIndex(torn, version)).toEqual({ kind: "unusable", reason: "damaged" });
  });

  it("is read from any place in a larger buffer", () => {
    const file = savedOf(allPassages);
    const larger = Buffer.alloc(file.length + 3);
    larger.set(file, 3);
    const index = loaded(larger.subarray(3), allPassages);
    expect(answers(index)).toEqual(answers(createPassageIndex(allPassages)));
  });

  it("is read a part at a time, each part once", () => {
    const file = savedOf(allPassages);
    let read = 0;
    const source = {
      length: file.length,
      subarray(start: number, end: number) {
        read += end - start;
        return file.slice(start, end);
      },
    };
    const index = loaded(source, allPassages);
    expect(answers(index)).toEqual(answers(createPassageIndex(allPassages)));
    expect(read).toBe(file.length);
  });

  it("knows which passages are an article's, also of those that came in two goes", () => {
    const index = createPassageIndex([...allPassages, ...paragraphsOf(school)]);
    const later = quotationOf(lighthouse, "The keeper");
    index.add([later]);
    const all = [...allPassages, ...paragraphsOf(school), later];
    const again = loaded(fileOf(index), all);
    for (const passage of all) {
      const [word = ""] = passage.article.text.slice(passage.parts[0]?.start).match(/\w{4,}/) ?? [];
      const { hits } = again.search(word, { among: [passage] });
      expect(hits.map((hit) => hit.passage)).toEqual([passage]);
    }
  });
});
