import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readLines } from "../json-lines.ts";
import type { GoldArticle, GoldMention, GoldName } from "./gold.ts";
import { readNews } from "./news.ts";

/** Annotated articles, and what is known of the names behind their quotations and mentions. */
export interface Corpus {
  readonly articles: readonly GoldArticle[];
  readonly names: readonly GoldName[];
  readonly mentions: readonly GoldMention[];
}

/** The articles of a file of JSON Lines, which tells no names, or of a folder in the notation of training/news. */
export function readCorpus(path: string): Corpus {
  if (!statSync(path).isDirectory())
    return {
      articles: readLines<GoldArticle>(path, "id", "text", "quotes"),
      names: [],
      mentions: [],
    };
  const news = readNews(pathToFileURL(`${path}/`));
  return {
    articles: news.map(({ gold }) => gold),
    names: news.flatMap(({ names }) => names),
    mentions: news.flatMap(({ mentions }) => mentions),
  };
}
