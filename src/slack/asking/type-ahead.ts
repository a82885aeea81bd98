import { hash } from "node:crypto";
import type { Library } from "#library/library.ts";

/** What a filter offers: names of speakers, or titles of articles. */
export type Filter = "speaker" | "article";

/** Something that a filter can be set to, with an id short enough for an option's value. */
export interface Entry {
  readonly id: string;
  readonly words: string;
}

/** The entries of a filter that contain what was typed, those that begin with it first. */
export function matchingEntries(library: Library, filter: Filter, typed: string): Entry[] {
  const wanted = folded(typed.trim());
  const places = [...entriesOf(library, filter)].map(([id, words]) => ({
    entry: { id, words },
    at: folded(words).indexOf(wanted),
  }));
  const begin = places.filter(({ at }) => at === 0);
  const contain = places.filter(({ at }) => at > 0);
  return [...begin, ...contain].map(({ entry }) => entry);
}

/** Without case, and without the accents that a keyboard may lack. */
function folded(words: string): string {
  return words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The entry that an option's value names; null once it is gone. */
export function chosenEntry(library: Library, filter: Filter, value: string): string | null {
  return entriesOf(library, filter).get(value) ?? null;
}

type Entries = ReadonlyMap<string, string>;
/** Kept for as long as the library hands out the same list of articles. */
const kept = new WeakMap<Library["articles"], Record<Filter, Entries>>();

function entriesOf(library: Library, filter: Filter): Entries {
  const { articles } = library;
  const known = kept.get(articles);
  if (known !== undefined) return known[filter];
  const names = articles.flatMap(({ speakers }) => speakers.map(({ name }) => name));
  const titles = articles.map(({ article }) => article.title);
  const entries = { speaker: byId(names), article: byId(titles) };
  kept.set(articles, entries);
  return entries[filter];
}

function byId(entries: readonly string[]): Entries {
  const sorted = [...new Set(entries.map((entry) => entry.trim()))].filter(Boolean).sort();
  return new Map(sorted.map((entry) => [idOfEntry(entry), entry]));
}

/** The id of an entry: an option's value holds 75 characters, and a title may have more. */
export function idOfEntry(entry: string): string {
  return hash("sha256", entry, "base64url").slice(0, 16);
}
