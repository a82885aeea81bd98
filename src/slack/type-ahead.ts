import { createHash } from "node:crypto";
import type { PlainTextOption } from "@slack/types";
import type { Library } from "#library/library.ts";
import { limits } from "./limits.ts";
import { shorten } from "./views/excerpt.ts";

/** What a filter offers: names of speakers, or titles of articles. */
export type Filter = "speaker" | "article";

/** The entries of a filter that contain what was typed, those that begin with it first. */
export function matchingOptions(
  library: Library,
  filter: Filter,
  typed: string,
): PlainTextOption[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const found = [...entriesOf(library, filter).values()].filter((entry) =>
    entry.toLocaleLowerCase().includes(wanted),
  );
  const begins = (entry: string) => entry.toLocaleLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))]
    .slice(0, limits.options)
    .map((entry) => ({
      text: { type: "plain_text", text: shorten(entry, limits.optionText), emoji: false },
      value: idOfEntry(entry),
    }));
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

/** An id of an entry, short because an option's value holds 75 characters and a title may have more. */
export function idOfEntry(entry: string): string {
  return createHash("sha256").update(entry).digest("base64url").slice(0, 16);
}
