import { readdirSync, readFileSync } from "node:fs";
import { passagesOf } from "#answers/sources/passages.ts";
import type { Sources } from "#answers/sources/sources.ts";
import { articleFromText } from "#articles/plain-text.ts";
import { findQuotations } from "#quotes/find-quotations.ts";
import { createPassageIndex } from "#search/passage-index.ts";

/** Articles ready to be asked, as the library prepares them. */
export function sourcesOf(...texts: readonly string[]): Sources {
  const articles = texts.map((text) => findQuotations(articleFromText(text)));
  return { articles, index: createPassageIndex(articles.flatMap(passagesOf)) };
}

/** The articles that ship with the app. */
export function seedSources(): Sources {
  const folder = new URL("../../../seeds/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return sourcesOf(...files.map((file) => readFileSync(new URL(file, folder), "utf8")));
}
