import type { Article, ArticleId, Span } from "#articles/article.ts";

/** What a receipt says: in which article, where, how long, and sums over the words and the title. */
export interface Receipt {
  readonly article: ArticleId;
  readonly start: number;
  readonly length: number;
  readonly sum: number;
  /** Tells which article it was where the text, and so the id, has changed. */
  readonly title: number;
}

/**
 * The receipt of a stretch of an article. It depends on the article's content and the stretch only,
 * so that anybody who has the article gets the same.
 *
 * @example receiptFor(article, quotation) // "Zk3xW0aPqL9e.fx.57.kw3a1c.8p2a"
 */
export function receiptFor(article: Article, { start, end }: Span): string {
  const numbers = [start, end - start, sumOf(article.text, start, end), titleSum(article)];
  return [article.id, ...numbers.map((number) => number.toString(36))].join(".");
}

/** The part of a receipt that the title gives: at most four characters. */
export function titleSum({ title }: Article): number {
  return sumOf(title, 0, title.length) % 36 ** 4;
}

/** Reads a receipt; null where the text is not one. */
export function parseReceipt(receipt: string): Receipt | null {
  const match =
    /^([\w-]{6,64})\.([0-9a-z]{1,8})\.([0-9a-z]{1,8})\.([0-9a-z]{1,8})\.([0-9a-z]{1,4})$/.exec(
      receipt.trim(),
    );
  if (!match) return null;
  const [, article = "", start = "", length = "", sum = "", title = ""] = match;
  return {
    article: article as ArticleId,
    start: Number.parseInt(start, 36),
    length: Number.parseInt(length, 36),
    sum: Number.parseInt(sum, 36),
    title: Number.parseInt(title, 36),
  };
}

/** Whether a receipt's words stand at `start` of `text`. */
export function standsAt(text: string, start: number, { length, sum }: Receipt): boolean {
  return start + length <= text.length && sumOf(text, start, start + length) === sum;
}

/** Where a receipt's words stand in `text`, or -1: one pass, whatever the length. */
export function placeOf(text: string, { length, sum }: Receipt): number {
  if (length === 0 || length > text.length) return -1;
  let power = 1;
  for (let i = 1; i < length; i += 1) power = Math.imul(power, base);
  let rolling = sumOf(text, 0, length) | 0;
  for (let start = 0; ; start += 1) {
    if (rolling >>> 0 === sum) return start;
    const next = start + length;
    if (next >= text.length) return -1;
    const without = (rolling - Math.imul(text.charCodeAt(start), power)) | 0;
    rolling = (Math.imul(without, base) + text.charCodeAt(next)) | 0;
  }
}

/** A rolling polynomial sum over UTF-16 code units, modulo 2^32 (Karp and Rabin 1987). */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i += 1) sum = (Math.imul(sum, base) + text.charCodeAt(i)) | 0;
  return sum >>> 0;
}

const base = 1_000_003;
