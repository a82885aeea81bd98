import type { Article, ArticleDetails } from "./article.ts";
import { frontMatterOf } from "./front-matter.ts";
import { articleFromText } from "./plain-text.ts";

/** The kinds of file that an article can come in. */
export type ArticleFormat = "text" | "markdown" | "html";

/** An article, and what in its file could not be used. */
export interface ParsedArticle {
  readonly article: Article;
  readonly problem?: string;
}

/**
 * Reads the text of an article file, YAML front matter included. Any string gives an article. The
 * readers of Markdown, HTML and YAML are loaded only when there is something for them to read.
 *
 * @param details what is known beside the text; front matter goes before it
 */
export async function parseArticle(
  text: string,
  format: ArticleFormat,
  details: ArticleDetails = {},
): Promise<ParsedArticle> {
  const front = /^\uFEFF?---/.test(text) ? await frontMatterOf(text) : undefined;
  const known = { ...details, ...front?.details };
  const from = front?.end ?? 0;
  try {
    return withProblem(await read(text, format, known, from), front?.problem);
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    // No time and no stack is enough for the parsers of Markdown and HTML where all is nested.
    const problem = `is too intricate to be read as ${format}: it is read as plain text`;
    return withProblem(articleFromText(text, known, from), problem);
  }
}

function withProblem(article: Article, problem: string | undefined): ParsedArticle {
  return { article, ...(problem !== undefined && { problem }) };
}

async function read(
  text: string,
  format: ArticleFormat,
  details: ArticleDetails,
  from: number,
): Promise<Article> {
  if (format === "markdown") {
    const { articleFromMarkdown } = await import("./pages/markdown.ts");
    return articleFromMarkdown(text.slice(from), details);
  }
  if (format === "html") {
    const { articleFromHtml } = await import("./pages/html.ts");
    return articleFromHtml(text.slice(from), details);
  }
  return articleFromText(text, details, from);
}
