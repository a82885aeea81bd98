import { createRequire } from "node:module";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { isContentWord } from "./function-words.ts";
import type { Scope } from "./scope.ts";
import { fold, foldsOf, wordsOf } from "./words.ts";

const most = 5;

/** Names, titles and words of the library that are spelt like what was looked for; nearest first. */
export function suggestionsFor(scope: Scope, searched: string): string[] {
  const words = [...new Set(foldsOf(searched))].filter(
    (word) => isContentWord(word) && word.length > 3,
  );
  if (words.length === 0 || words.length > 8) return [];
  const terms = termsOf(scope.sources.articles);
  const near = words.flatMap((word) => nearest(word, terms.get(word.charAt(0)) ?? []));
  near.sort((one, other) => one.score - other.score);
  const typed = new Set(foldsOf(searched));
  const shown = near.map((each) => each.shown).filter((term) => !typed.has(fold(term)));
  return [...new Set(shown)].slice(0, most);
}

/** Something to suggest, by one of its words. */
interface Term {
  readonly word: string;
  readonly shown: string;
}

/** Only words of about the same length are compared: each comparison is dear. */
function nearest(word: string, terms: readonly Term[]): { shown: string; score: number }[] {
  const near = terms.filter((term) => Math.abs(term.word.length - word.length) <= 2);
  const Fuse = fuse();
  return new Fuse(near, { keys: ["word"], includeScore: true, threshold: 0.34, distance: 20 })
    .search(word, { limit: 3 })
    .map(({ item, score }) => ({ shown: item.shown, score: score ?? 1 }));
}

/** What can be suggested, by the first letter of its words. */
function termsOf(articles: readonly QuotedArticle[]): ReadonlyMap<string, readonly Term[]> {
  let terms = known.get(articles);
  if (!terms) {
    terms = byFirstLetter(new Map(articles.flatMap(termsOfArticle)));
    known.set(articles, terms);
  }
  return terms;
}

function byFirstLetter(shownByWord: ReadonlyMap<string, string>): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const [word, shown] of shownByWord) {
    const letter = word.charAt(0);
    const some = terms.get(letter);
    if (some) some.push({ word, shown });
    else terms.set(letter, [{ word, shown }]);
  }
  return terms;
}

/** Each word with what it suggests: names and titles come last, so that they win over bare words. */
function termsOfArticle({ article, speakers, quotations }: QuotedArticle): [string, string][] {
  const words = quotations.flatMap(({ start, end }) =>
    wordsOf(article.text, start, end)
      .filter(({ fold }) => fold.length > 4 && isContentWord(fold))
      .map((word): [string, string] => [
        word.fold,
        article.text.slice(word.start, word.end).toLowerCase(),
      ]),
  );
  const titled = foldsOf(article.title).map((word): [string, string] => [word, article.title]);
  const named = speakers.flatMap(({ name }) =>
    foldsOf(name).map((word): [string, string] => [word, name]),
  );
  return [...titled, ...words, ...named].filter(([word]) => word.length > 3 && isContentWord(word));
}

const known = new WeakMap<readonly QuotedArticle[], ReadonlyMap<string, readonly Term[]>>();

type FuseClass = typeof import("fuse.js").default;

/** Loaded on first use: only a question without an answer needs it. */
function fuse(): FuseClass {
  return createRequire(import.meta.url)("fuse.js/basic") as FuseClass;
}
