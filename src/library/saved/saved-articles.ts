import { Packr } from "msgpackr/pack";
import { Unpackr } from "msgpackr/unpack";
import type { Article } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { bytesOf, type Sections } from "#search/segments/sections.ts";

/** What an article file was read as. */
export interface ReadArticle {
  readonly article: Article;
  readonly quoted: QuotedArticle;
  /** What in the file could not be used. */
  readonly problem?: string | undefined;
}

/** An article as it is saved. */
export interface SavedArticle {
  /** Path of its file below the library folder. */
  readonly source: string;
  /** SHA-256 of the file's text. */
  readonly digest: string;
  readonly problem: string | undefined;
  readonly quoted: Omit<QuotedArticle, "article"> & {
    /** Its text is null where it is the whole of the file's. */
    readonly article: Omit<Article, "text"> & { readonly text: string | null };
  };
}

export function savedArticle(
  { quoted, problem }: Pick<ReadArticle, "quoted" | "problem">,
  { source, digest, text }: { source: string; digest: string; text: string },
): SavedArticle {
  const { article } = quoted;
  const own = article.text === text ? null : article.text;
  return { source, digest, problem, quoted: { ...quoted, article: { ...article, text: own } } };
}

/** @param text that of the file */
export function readArticle({ quoted, problem }: SavedArticle, text: string): ReadArticle {
  const article = { ...quoted.article, text: quoted.article.text ?? text };
  return { article, quoted: { ...quoted, article }, problem };
}

/** What is one object in memory, such as the speaker of several quotations, is one again. */
const options = { structuredClone: true };

/** Packs articles one by one, yielding before and after each; what comes is put beside an index. */
export function* packingArticles(articles: Iterable<SavedArticle>): Generator<void, Sections> {
  // The names of properties, which msgpackr notes once for all objects that have the same.
  const shapes: object[] = [];
  const packr = new Packr({ ...options, structures: shapes });
  const packed: Uint8Array[] = [];
  for (const article of articles) {
    yield;
    packed.push(packr.pack(article));
  }
  yield;
  const whole = Buffer.concat(packed);
  yield;
  return new Map([
    ["shapes", Buffer.from(JSON.stringify(shapes))],
    ["articles", whole],
  ]);
}

/** The articles that {@link packingArticles} put into a file that has passed its checksum. */
export function unpackedArticles(saved: Sections): readonly SavedArticle[] {
  const shapes = JSON.parse(Buffer.from(bytesOf(saved, "shapes")).toString()) as object[];
  const articles = bytesOf(saved, "articles");
  if (articles.length === 0) return [];
  return new Unpackr({ ...options, structures: shapes }).unpackMultiple(articles) as SavedArticle[];
}
