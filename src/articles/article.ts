/** Marks a string or number as one kind of id, so that two kinds can't be swapped. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

/** Derived from the content: the same text has the same id everywhere. */
export type ArticleId = Brand<string, "ArticleId">;

/** A stretch of `article.text`: UTF-16 code units, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `furniture` is the page's, not the article's ("Share this", "Exit mobile version"): it stays in
 * the text and is left out of quotations and search.
 */
export type BlockKind = "title" | "heading" | "body" | "furniture";

/**
 * One paragraph, white space at its ends left out: a line, or several lines where the text was
 * wrapped to a width. The blocks hold every visible character of the article's text once, front
 * matter apart.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The paragraph number that people see: the non-blank blocks counted from 1. */
  readonly number: number;
}

/** A text with its structure. `text` is what was read, unchanged; every offset points into it. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where it was read from, such as a path below the library folder. */
  readonly source?: string;
  readonly url?: string;
  /** As the front matter, the page or a line of the article has it; never parsed or computed. */
  readonly published?: string;
  readonly author?: string;
}

/** What is known of an article beside its text. */
export type ArticleDetails = Partial<
  Pick<Article, "title" | "source" | "url" | "published" | "author">
>;
