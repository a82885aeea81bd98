import { hash } from "node:crypto";
import type { Library } from "#library/library.ts";
import type { Filter } from "./desk.ts";
import { keptPerArticles } from "./kept.ts";
import { voicesOf } from "./voices.ts";

/** Something that a filter can be set to, with an id short enough for an option's value. */
export interface Entry {
  readonly id: string;
  readonly words: string;
}

/**
 * The entries of a filter that have all words that were typed: first those that begin with them, then
 * those with words that do; of the speakers the most quoted first.
 */
export function matchingEntries(library: Library, filter: Filter, typed: string): Entry[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  const ranked = [...entriesOf(library)[filter]].map(([id, words]) => ({
    entry: { id, words },
    rank: rankOf(folded(words), wanted),
  }));
  return [0, 1, 2].flatMap((rank) =>
    ranked.filter((each) => each.rank === rank).map(({ entry }) => entry),
  );
}

function rankOf(words: string, wanted: readonly string[]): number | null {
  if (!wanted.every((word) => words.includes(word))) return null;
  if (words.startsWith(wanted.join(" "))) return 0;
  const parts = words.split(/[^\p{L}\p{N}]+/u);
  return wanted.every((word) => parts.some((part) => part.startsWith(word))) ? 1 : 2;
}

/** Without case, and without the accents that a keyboard may lack. */
function folded(words: string): string {
  return words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The entry that an option's value names; null once it is gone. */
export function chosenEntry(library: Library, filter: Filter, value: string): string | null {
  return entriesOf(library)[filter].get(value) ?? null;
}

/** All entries of each filter, by their ids. */
const entriesOf = keptPerArticles((library): Record<Filter, ReadonlyMap<string, string>> => {
  const names = voicesOf(library).map(({ speaker }) => speaker);
  const titles = library.articles.map(({ article }) => article.title).sort();
  return { speaker: byId(names), article: byId(titles) };
});

function byId(entries: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(entries.map((entry) => entry.trim()))].filter(Boolean);
  return new Map(distinct.map((entry) => [idOfEntry(entry), entry]));
}

/** The id of an entry: an option's value holds 75 characters, and a title may have more. */
export function idOfEntry(entry: string): string {
  return hash("sha256", entry, "base64url").slice(0, 16);
}
