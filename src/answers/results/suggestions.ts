import { createRequire } from "node:module";
import { keptInSteps } from "#answers/kept.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { leastEditsOf, longestInBits } from "#answers/words/edit-distance.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { letterSetOf, missingFrom } from "#answers/words/letter-sets.ts";
import { fold, foldsOf, wordsOf } from "#answers/words/words.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

const most = 5;

/** Names, titles and words of the library that are spelt like what was looked for; nearest first. */
export function suggestionsFor(scope: Scope, searched: string): string[] {
  const words = [...new Set(foldsOf(searched))].filter(
    (word) => isContentWord(word) && word.length > 3,
  );
  if (words.length === 0 || words.length > 8) return [];
  const terms = keptTerms.of(scope.sources.articles);
  const isWord = (word: string) => (scope.sources.synonyms?.(word) ?? []).length > 0;
  const near = words.flatMap((word) => {
    const found = nearest(word, terms);
    const isSpeltRight = found.length > 0 && (isWord(word) || scope.sources.index.knows(word));
    return found.filter(({ shown }) =>
      isTitle(shown)
        ? !isSpeltRight || foldsOf(shown).includes(word)
        : isName(shown) || !(isSpeltRight || isFormOf(word, shown)),
    );
  });
  near.sort((one, other) => one.score - other.score);
  const typed = new Set(foldsOf(searched));
  const shown = near.map((each) => each.shown).filter((term) => !typed.has(bare(term)));
  return onceEach(shown).slice(0, most);
}

/** A title has more words than a name. */
function isTitle(shown: string): boolean {
  return shown.split(" ").length > 4;
}

/** Names and titles come as printed, any other word alone and in lower case. */
function isName(shown: string): boolean {
  return shown !== shown.toLowerCase() || shown.includes(" ");
}

/** Whether one word is another's with another ending: such a one was searched for already. */
function isFormOf(word: string, other: string): boolean {
  return word.replace(ending, "") === fold(other).replace(ending, "");
}

const ending = /(?:ies|y|ing|ed|es|s|ian|an|n|e)$/;

/** Without what differs from an earlier one in its capitals or its possessive alone. */
function onceEach(shown: readonly string[]): string[] {
  const told = new Map<string, string>();
  for (const term of shown) {
    if (!told.has(bare(term))) told.set(bare(term), term);
  }
  return [...told.values()];
}

function bare(term: string): string {
  return fold(term.replace(/['’]s?$/, ""));
}

/** Something to suggest, by one of its words. */
interface Term {
  readonly word: string;
  readonly shown: string;
  /** Its place among all terms. */
  readonly at: number;
}

const nearestOf = 3;
/** The share of a word's letters that may be wrong. */
const worst = 0.34;

/**
 * The terms nearest to a word. A score is the share of edits or more, so that only terms within so
 * many edits are scored, and those that need more only as long as they could still be nearer.
 */
function nearest(word: string, terms: Terms): { shown: string; score: number }[] {
  const near = withinEdits(word, ofAboutLength(word, terms));
  near.sort((one, other) => one.term.at - other.term.at);
  const most = Math.max(0, ...near.map(({ edits }) => edits));
  for (let allowed = 0; ; allowed += 1) {
    const tried = near.filter(({ edits }) => edits <= allowed).map(({ term }) => term);
    const found = tried.length < nearestOf && allowed < most ? [] : scored(word, tried);
    const last = found[nearestOf - 1];
    if (allowed >= most || (last && last.score < (allowed + 1) / word.length)) return found;
  }
}

/** The terms that a word can come to within the share of edits; all where it is too long to tell. */
function withinEdits(word: string, shelves: readonly Shelf[]): { term: Term; edits: number }[] {
  if (word.length > longestInBits)
    return shelves.flatMap(({ terms }) => terms).map((term) => ({ term, edits: 0 }));
  const most = Math.floor(worst * word.length);
  const own = letterSetOf(word);
  const leastEdits = leastEditsOf(word);
  const near: { term: Term; edits: number }[] = [];
  for (const { terms, sets, letters } of shelves) {
    const length = letters.length / terms.length;
    for (let at = 0; at < sets.length; at += 1) {
      if (missingFrom(own, sets[at] ?? 0) > most) continue;
      const edits = leastEdits(letters, at * length, (at + 1) * length, most);
      const term = edits <= most ? terms[at] : undefined;
      if (term) near.push({ term, edits });
    }
  }
  return near;
}

function scored(word: string, terms: readonly Term[]): { shown: string; score: number }[] {
  if (terms.length === 0) return [];
  const Fuse = fuse();
  return new Fuse(terms, { keys: ["word"], includeScore: true, threshold: worst, distance: 20 })
    .search(word, { limit: nearestOf })
    .map(({ item, score }) => ({ shown: item.shown, score: score ?? 1 }));
}

function ofAboutLength(word: string, terms: Terms): Shelf[] {
  const lengths = [-2, -1, 0, 1, 2].map((more) => word.length + more);
  return lengths.flatMap((length) => terms.get(placeOf(word, length)) ?? []);
}

/** What can be suggested, by the first letter and the length of its words. */
type Terms = ReadonlyMap<string, Shelf>;

/** Terms of one length. What tells them apart stands in rows, so that few are looked at. */
interface Shelf {
  readonly terms: readonly Term[];
  /** Which letters each has. */
  readonly sets: Int32Array;
  /** The letters themselves, one word after the other. */
  readonly letters: Uint16Array;
}

function placeOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** Kept for each array of articles; a step is an article. */
export const keptTerms = keptInSteps(function* (articles: readonly QuotedArticle[]) {
  const shownByWord = new Map<string, string>();
  for (const quoted of articles) {
    addTerms(shownByWord, quoted);
    yield;
  }
  return filed(shownByWord);
});

function filed(shownByWord: ReadonlyMap<string, string>): Terms {
  const terms = shownByWord.entries().map(([word, shown], at): Term => ({ word, shown, at }));
  const shelved = Map.groupBy(terms, ({ word }) => placeOf(word, word.length));
  return new Map(shelved.entries().map(([place, some]) => [place, shelfOf(some)]));
}

function shelfOf(terms: readonly Term[]): Shelf {
  const all = terms.map(({ word }) => word).join("");
  return {
    terms,
    sets: Int32Array.from(terms, ({ word }) => letterSetOf(word)),
    letters: Uint16Array.from({ length: all.length }, (_, at) => all.charCodeAt(at)),
  };
}

/** Each word with what it suggests: names and titles come last, so that they win over bare words. */
function addTerms(
  shownByWord: Map<string, string>,
  { article, speakers, quotations }: QuotedArticle,
): void {
  const add = (word: string, shown: string) => {
    if (word.length > 3 && isContentWord(word)) shownByWord.set(word, shown);
  };
  for (const { start, end } of quotations)
    for (const word of wordsOf(article.text, start, end))
      if (word.fold.length > 4)
        add(word.fold, article.text.slice(word.start, word.end).toLowerCase());
  for (const word of foldsOf(article.title)) add(word, article.title);
  for (const { name } of speakers) for (const word of foldsOf(name)) add(word, name);
}

type FuseClass = typeof import("fuse.js").default;
let loaded: FuseClass | undefined;

/** Loaded on first use: only a question without an answer needs it. */
function fuse(): FuseClass {
  loaded ??= createRequire(import.meta.url)("fuse.js/basic") as FuseClass;
  return loaded;
}
