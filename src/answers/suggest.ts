import { createRequire } from "node:module";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { isContentWord } from "./function-words.ts";
import type { Scope } from "./scope.ts";
import { foldsOf, wordsOf } from "./words.ts";

const most = 5;

/** Names, titles and words of the library that are spelt like what was looked for; nearest first. */
export function suggestionsFor(scope: Scope, searched: string): string[] {
  const words = [...new Set(foldsOf(searched))].filter(
    (word) => isContentWord(word) && word.length > 3,
  );
  if (words.length === 0 || words.length > 8) return [];
  const Fuse = fuse();
  const terms = new Fuse(termsOf(scope.sources.articles), {
    includeScore: true,
    threshold: 0.34,
    ignoreLocation: false,
    distance: 20,
  });
  const found = words.flatMap((word) => terms.search(word, { limit: 3 }));
  found.sort((one, other) => (one.score ?? 1) - (other.score ?? 1));
  return [...new Set(found.map(({ item }) => item))].slice(0, most);
}

/** The words of speakers' names and titles, as printed, and the names and titles themselves. */
function termsOf(articles: readonly QuotedArticle[]): readonly string[] {
  let terms = known.get(articles);
  if (!terms) {
    terms = [...new Set(articles.flatMap(termsOfArticle))];
    known.set(articles, terms);
  }
  return terms;
}

function termsOfArticle({ article, speakers, quotations }: QuotedArticle): string[] {
  const words = quotations.flatMap(({ start, end }) =>
    wordsOf(article.text, start, end)
      .filter(({ fold }) => fold.length > 4 && isContentWord(fold))
      .map((word) => article.text.slice(word.start, word.end).toLowerCase()),
  );
  return [...speakers.flatMap(({ name, aliases }) => [name, ...aliases]), article.title, ...words];
}

const known = new WeakMap<readonly QuotedArticle[], readonly string[]>();

type FuseClass = typeof import("fuse.js").default;

/** Loaded on first use: only a question without an answer needs it. */
function fuse(): FuseClass {
  return createRequire(import.meta.url)("fuse.js/basic") as FuseClass;
}
