import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage, PassageIndex } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import { TokenReader } from "#search/text/token-reader.ts";
import { articleOf, paragraphsOf, textOf } from "./setup/articles.ts";

/** Few words, so that documents and queries meet often; forms and near words of one another too. */
const someWords = (
  "river rivers lantern lanterns lamp ledger pilot pilots piloted the of and quartz violet " +
  "harvest harvests harvester marble marbles copper tunnel tunnels funnel " +
  // Their stems are words of no text, unless one writes them so.
  "televised television televis televi went going"
).split(" ");

const word = fc.constantFrom(...someWords);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const library = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});
const stopWords = new Set(["the", "of", "and"]);

function passagesOf(articles: readonly (readonly string[])[]): Passage[][] {
  return articles.map((paragraphs, k) => paragraphsOf(articleOf(`a${k}`, paragraphs)));
}

function indexOf(articles: readonly (readonly Passage[])[]): PassageIndex {
  return createPassageIndex(articles.flat());
}

function answer(index: PassageIndex, query: string): unknown {
  const { hits, ...rest } = index.search(query, { limit: 50 });
  return {
    ...rest,
    hits: hits.map(({ passage, score, coverage, level, matches }) => ({
      passage: passage.article.id + passage.key,
      score,
      coverage,
      level,
      matches,
    })),
  };
}

function ranked(index: PassageIndex, query: string, limit: number) {
  const { hits } = index.search(query, { limit });
  return hits.map(({ passage: { article, key }, score }) => ({ id: article.id + key, score }));
}

function wordsOf(text: string): string[] {
  const reader = new TokenReader();
  reader.open(text);
  const words: string[] = [];
  while (reader.next()) {
    words.push(String.fromCharCode(...reader.letters.subarray(0, reader.length)));
  }
  return words;
}

describe("against reading everything", () => {
  it("finds every passage that has a word of the query", () => {
    fc.assert(
      fc.property(library, fc.array(word, { minLength: 1, maxLength: 4 }), (articles, query) => {
        const all = passagesOf(articles);
        const sought = query.filter((each) => !stopWords.has(each));
        const found = new Set(
          indexOf(all)
            .search(query.join(" "), { limit: 1000 })
            .hits.map(({ passage }) => passage),
        );
        if (sought.length === 0) return;
        for (const passage of all.flat()) {
          const has = wordsOf(textOf(passage)).some((each) => sought.includes(each));
          if (has) expect(found.has(passage)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("finds by a phrase exactly the passages that have it", () => {
    fc.assert(
      fc.property(library, fc.array(word, { minLength: 1, maxLength: 3 }), (articles, phrase) => {
        const all = passagesOf(articles);
        const { hits } = indexOf(all).search(`"${phrase.join(" ")}"`, { limit: 1000 });
        const found = hits.map(({ passage }) => passage);
        const scanned = all
          .flat()
          .filter((passage) => ` ${textOf(passage)} `.includes(` ${phrase.join(" ")} `));
        expect(new Set(found)).toEqual(new Set(scanned));
        expect(found).toHaveLength(scanned.length);
      }),
      { numRuns: 200 },
    );
  });

  it("gives no more hits than asked for, and the first of all that there are", () => {
    const far = fc.nat(60).map((words) => " elsewhere".repeat(words));
    const uneven = fc.array(
      fc.tuple(paragraph, far).map((parts) => parts.join("")),
      {
        minLength: 4,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(uneven, paragraph, fc.integer({ min: 0, max: 3 }), (texts, query, limit) => {
        const index = indexOf(passagesOf([texts]));
        const all = ranked(index, query, 1000);
        expect(ranked(index, query, limit)).toEqual(all.slice(0, limit));
        expect(all).toEqual(all.toSorted((a, b) => b.score - a.score));
      }),
      { numRuns: 300 },
    );
  });

  it("finds the best of all, though a long passage with the rarest words scores low", () => {
    const long = " elsewhere".repeat(46);
    const texts = [
      "river",
      `lantern river river river river river lantern${long.slice(0, 50)}`,
      `violet lantern lantern river violet${long}`,
      "quartz elsewhere",
    ];
    const index = indexOf(passagesOf([texts]));
    const query = "ledger harvest quartz quartz lantern river";
    expect(ranked(index, query, 1)).toEqual(ranked(index, query, 4).slice(0, 1));
  });
});

describe("searching some passages only", () => {
  it("finds the same by addresses as by a condition", () => {
    fc.assert(
      fc.property(library, paragraph, fc.boolean(), fc.nat(4), (articles, words, quoted, step) => {
        const all = passagesOf(articles);
        const index = indexOf(all);
        const query = quoted ? `"${words}"` : words;
        const chosen = all.flat().filter((_, k) => k % (step + 1) === 0);
        const { hits } = index.search(query, { among: chosen });
        const where = (passage: Passage) => chosen.includes(passage);
        expect(hits).toEqual(index.search(query, { where }).hits);
      }),
      { numRuns: 300 },
    );
  });
});

describe("keeping up", () => {
  it("answers as a fresh build after any adding and searching in any order", () => {
    const step = fc.record({ article: fc.nat(5), search: fc.boolean() });
    fc.assert(
      fc.property(
        library,
        fc.array(step, { maxLength: 20 }),
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        (articles, steps, queries) => {
          const all = passagesOf(articles);
          const index = createPassageIndex();
          const present = new Set<number>();
          for (const { article, search } of steps) {
            const passages = all[article];
            if (passages === undefined || present.has(article)) continue;
            index.add(passages);
            present.add(article);
            // A search seals what was added, so that later articles start new segments.
            if (search) index.search("river");
          }
          const fresh = indexOf([...present].toSorted().map((article) => all[article] ?? []));
          for (const query of queries) expect(answer(index, query)).toEqual(answer(fresh, query));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("more words near a misspelt one than are searched", () => {
  it("are the same in whatever order they were added", () => {
    const query = "roasting";
    const letters = [..."bcdefghijklmnpqstuvwxyz"];
    const near = letters.flatMap((letter) => [`${letter}oasting`, `r${letter}asting`]);
    const articles = passagesOf(near.map((each) => [each]));
    expect(answer(indexOf(articles), query)).toEqual(answer(indexOf(articles.toReversed()), query));
  });
});

describe("highlights", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.string({ unit: "binary", maxLength: 80 }),
    paragraph,
  );

  it("lie inside the passage, in order, each around a word, for any text and query", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyText, (texts, query) => {
        const index = indexOf(passagesOf([texts]));
        for (const { passage, matches } of index.search(query).hits) {
          let before = passage.parts[0]?.start ?? 0;
          for (const { start, end } of matches) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(passage.parts[0]?.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("cover every word that the query and the passage share", () => {
    fc.assert(
      fc.property(paragraph, word, (text, query) => {
        if (stopWords.has(query)) return;
        const [hit] = indexOf(passagesOf([[text]])).search(query).hits;
        const lit = hit?.matches.map(({ start, end }) =>
          hit.passage.article.text.slice(start, end),
        );
        const shared = wordsOf(text).filter((each) => each === query);
        expect(lit?.filter((each) => each === query) ?? []).toEqual(shared);
      }),
      { numRuns: 200 },
    );
  });
});
