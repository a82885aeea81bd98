import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAt, roomForPlaces, setPlace, stepAfter } from "#search/segments/places.ts";
import {
  documentsOf,
  hasBit,
  hasDocument,
  listLength,
  listOf,
} from "#search/segments/posting-lists.ts";
import { SegmentBuilder } from "#search/segments/segment-builder.ts";
import { restored, shorten } from "#search/segments/short-forms.ts";
import { firstTerm, noTerm, TermDictionary } from "#search/segments/term-dictionary.ts";
import { putTerm, streamOf, twoUnits } from "#search/segments/token-stream.ts";
import { hashLetters } from "#search/text/token-reader.ts";
import { Spelling } from "#search/vocabulary/spelling.ts";

const term = fc.oneof(
  fc.integer({ min: firstTerm, max: firstTerm + 40 }),
  fc.integer({ min: twoUnits - 2, max: twoUnits + 2 }),
  fc.integer({ min: firstTerm, max: 120_000 }),
);
const documents = fc.array(fc.array(term, { maxLength: 12 }), { minLength: 1, maxLength: 60 });

function segmentOf(texts: readonly (readonly number[])[]) {
  const builder = new SegmentBuilder();
  for (const [id, text] of texts.entries()) {
    builder.begin(id);
    for (const each of text) builder.push(each);
    builder.finish(text.length);
  }
  return builder.build(120_001).segment;
}

describe("a token stream", () => {
  it("gives back the words that were put in, however high their numbers", () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const segment = segmentOf(texts);
        expect(texts.map((_, document) => streamOf(segment, document))).toEqual(texts);
      }),
    );
  });

  it("has no second unit of a word that looks like a first", () => {
    fc.assert(
      fc.property(fc.integer({ min: twoUnits, max: 130_000_000 }), (high) => {
        const stream = new Uint16Array(2);
        expect(putTerm(stream, 0, high)).toBe(2);
        expect(stream[0]).toBeGreaterThanOrEqual(twoUnits);
        expect(stream[1]).toBeLessThan(twoUnits);
      }),
    );
  });
});

describe("the posting lists of a segment", () => {
  it("have for each word the documents with it, be they numbers or bits", () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const segment = segmentOf(texts);
        for (const sought of new Set([...texts.flat(), firstTerm, 119_999])) {
          const having = [...texts.keys()].filter((document) => texts[document]?.includes(sought));
          const list = listOf(segment, sought);
          if (list < 0) expect(having).toEqual([]);
          else expect([...documentsOf(segment, list)]).toEqual(having);
        }
      }),
    );
  });

  it("tell whether they have a document without being read through", () => {
    fc.assert(
      fc.property(documents, fc.nat(59), (texts, document) => {
        const segment = segmentOf(texts);
        const { postings, postingStarts } = segment;
        for (const sought of new Set(texts.flat())) {
          const list = listOf(segment, sought);
          const start = list < 0 ? 0 : placeAt(postingStarts, list);
          const isBitmap = listLength(segment, list) === Math.ceil(texts.length / 16);
          const has = isBitmap
            ? document < texts.length && hasBit(postings, start, document)
            : hasDocument(postings, start, start + listLength(segment, list), document);
          expect(has).toBe(texts[document]?.includes(sought) ?? false);
        }
      }),
    );
  });
});

describe("places", () => {
  it("are given back as they were set, and how far each is from the next", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4096 }), { maxLength: 200 }), (steps) => {
        const all = [...ascending([0x7fff_0000 - 4096 * 200, ...steps])];
        const places = roomForPlaces(all.length);
        for (const [k, place] of all.entries()) setPlace(places, k, place);
        expect(all.map((_, k) => placeAt(places, k))).toEqual(all);
        expect(steps.map((_, k) => stepAfter(places, k))).toEqual(steps);
      }),
    );
  });
});

describe("a section in its shortest form", () => {
  it("has the same numbers when it is restored", () => {
    const numbers = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0xffffffff })),
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      fc.array(fc.integer({ min: 0, max: 300 })).map(ascending),
      fc.array(fc.integer({ min: 0, max: 70_000 })).map(ascending),
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const section = Uint32Array.from(values);
        const { form, numbers: stored } = shorten(section);
        expect(stored.byteLength).toBeLessThanOrEqual(section.byteLength);
        expect(restored(stored, form)).toEqual(section);
      }),
    );
  });
});

describe("the dictionary", () => {
  const letters = fc
    .array(fc.oneof(fc.integer({ min: 97, max: 100 }), fc.integer({ min: 1, max: 0xfffd })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((units) => String.fromCharCode(...units));

  it("gives each word of any letters one number, and its letters back", () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 600 }), (words) => {
        const dictionary = new TermDictionary();
        const terms = new Map<string, number>();
        for (const word of words) {
          const units = Uint16Array.from(word.split(""), (letter) => letter.charCodeAt(0));
          const hash = hashLetters(units, 0, units.length);
          expect(dictionary.find(units, units.length, hash)).toBe(terms.get(word) ?? noTerm);
          terms.set(word, dictionary.intern(units, units.length, hash));
        }
        expect(new Set(terms.values()).size).toBe(terms.size);
        for (const [word, term] of terms) expect(dictionary.textOf(term)).toBe(word);
      }),
    );
  });
});

describe("spelling", () => {
  const word = fc
    .array(fc.constantFrom(..."abcdr"), { minLength: 3, maxLength: 10 })
    .map((letters) => letters.join(""));
  // Enough to be filed, and some that come later.
  const dictionary = new TermDictionary();
  const spelling = new Spelling(dictionary);
  const all = new Set(fc.sample(word, { numRuns: 5_000, seed: 4 }));
  for (const [k, each] of [...all].entries()) {
    dictionary.intern(lettersOf(each), each.length, hashOf(each));
    if (k === 2_500) found("oneEdit", "abcd");
  }

  function found(how: "oneEdit" | "twoEdits" | "completions", typed: string): Set<string> {
    const words = new Set<string>();
    spelling[how](lettersOf(typed), typed.length, (term) => words.add(dictionary.textOf(term)));
    return words;
  }

  function readThrough(is: (known: string) => boolean): Set<string> {
    return new Set([...all].filter(is));
  }

  it("finds the words one edit away that reading all of them finds", () => {
    fc.assert(
      fc.property(word, (typed) => {
        fc.pre(typed.length >= 4 && !all.has(typed));
        expect(found("oneEdit", typed)).toEqual(
          readThrough((known) => distance(typed, known) === 1),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("finds the words two edits away that reading all of them finds", () => {
    fc.assert(
      fc.property(word, (typed) => {
        fc.pre(typed.length >= 8);
        expect(found("twoEdits", typed)).toEqual(
          readThrough((known) => distance(typed, known) === 2),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("finds the words that a beginning goes on to", () => {
    fc.assert(
      fc.property(word, (typed) => {
        const longer = readThrough((known) => known.startsWith(typed) && known !== typed);
        expect(found("completions", typed)).toEqual(longer);
      }),
      { numRuns: 30 },
    );
  });
});

/** Optimal string alignment, as its definition has it. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + other, swapped);
      rows[i]?.splice(j, 1, least);
    }
  }
  return at(a.length, b.length);
}

function lettersOf(word: string): Uint16Array {
  return Uint16Array.from(word, (letter) => letter.charCodeAt(0));
}

function hashOf(word: string): number {
  return hashLetters(lettersOf(word), 0, word.length);
}

function ascending(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
