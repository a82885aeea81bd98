import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Article, ArticleId } from "#articles/article.ts";
import type { Passage } from "#search/passage.ts";

export interface Paragraph {
  readonly id: number;
  readonly text: string;
}

export interface Query {
  readonly q: string;
  /** The id of the paragraph that is meant. */
  readonly target: number;
}

export interface QuerySet {
  readonly name: string;
  readonly queries: readonly Query[];
}

/** Paragraphs that one article of the bench has: indexes see articles, not loose paragraphs. */
const PARAGRAPHS_IN_ARTICLE = 40;

/** JSON Lines. */
export function readLines<Line>(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}

export function readQueries(file: string): QuerySet {
  const name = basename(file, ".jsonl").replace(/^queries-/, "");
  return { name, queries: readLines<Query>(file) };
}

/** The paragraphs as passages of articles; a passage's key is the paragraph's id. */
export function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  const passages: Passage[] = [];
  for (let from = 0; from < paragraphs.length; from += PARAGRAPHS_IN_ARTICLE) {
    const group = paragraphs.slice(from, from + PARAGRAPHS_IN_ARTICLE);
    const article: Article = {
      id: `bench-${from}` as ArticleId,
      title: "",
      text: group.map(({ text }) => text).join("\n\n"),
      blocks: [],
    };
    let start = 0;
    for (const { id, text } of group) {
      const end = start + text.length;
      passages.push({
        article,
        kind: "paragraph",
        key: String(id),
        parts: [{ start, end }],
        fields: {},
      });
      start = end + 2;
    }
  }
  return passages;
}
