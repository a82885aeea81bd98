import type { Article, ArticleId } from "#articles/article.ts";
import type { Passage } from "#search/passage.ts";

/** An article of one title and plain paragraphs, made without the parser: its offsets are plain. */
export function articleOf(id: string, paragraphs: readonly string[]): Article {
  const title = `Title ${id}`;
  let text = title;
  const blocks = [{ kind: "title" as const, start: 0, end: title.length, number: 1 }];
  const bodies = paragraphs.map((paragraph, index) => {
    const start = text.length + 2;
    text += `\n\n${paragraph}`;
    return { kind: "body" as const, start, end: text.length, number: index + 2 };
  });
  return { id: id as ArticleId, title, text, blocks: [...blocks, ...bodies] };
}

/** The article's paragraphs as passages. */
export function paragraphsOf(article: Article, fields: Passage["fields"] = {}): Passage[] {
  return article.blocks
    .filter((block) => block.kind === "body")
    .map(({ start, end, number }) => ({
      article,
      kind: "paragraph",
      key: String(number),
      parts: [{ start, end }],
      fields,
    }));
}

/** A quotation in an article, found by its words. */
export function quotationOf(
  article: Article,
  words: string,
  fields: Passage["fields"] = {},
): Passage {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`The article doesn't have “${words}”.`);
  const parts = [{ start, end: start + words.length }];
  return { article, kind: "quotation", key: words, parts, fields };
}

/** The text of a passage. */
export function textOf({ article, parts }: Passage): string {
  return parts.map(({ start, end }) => article.text.slice(start, end)).join(" ");
}
