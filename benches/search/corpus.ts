import { basename } from "node:path";
import type { Article, ArticleId } from "#articles/article.ts";
import type { Passage } from "#search/passage.ts";
import { readLines } from "../json-lines.ts";

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

/** Indexes and libraries see articles, not loose paragraphs: so many make one. */
const paragraphsInArticle = 40;

/** The paragraphs of each article of the bench. */
export function* byArticle(paragraphs: readonly Paragraph[]): Generator<readonly Paragraph[]> {
  for (let from = 0; from < paragraphs.length; from += paragraphsInArticle)
    yield paragraphs.slice(from, from + paragraphsInArticle);
}

export function readQueries(file: string): QuerySet {
  const name = basename(file, ".jsonl").replace(/^queries-/, "");
  return { name, queries: readLines<Query>(file, "q", "target") };
}

/** The paragraphs as passages of articles; a passage's key is the paragraph's id. */
export function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  const passages: Passage[] = [];
  for (const group of byArticle(paragraphs)) {
    const article: Article = {
      id: `bench-${passages.length}` as ArticleId,
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
