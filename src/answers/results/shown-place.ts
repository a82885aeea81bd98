import type { Conversation } from "#answers/answer.ts";
import { articleOf, type Sources } from "#answers/sources/sources.ts";
import type { Article, Span } from "#articles/article.ts";
import { parseReceipt, standsAt } from "./receipt.ts";

/** A stretch of an article that was shown. */
export interface ShownPlace extends Span {
  readonly article: Article;
}

/** What the last answer of a conversation showed first, where that still stands in its article. */
export function lastShown({ at, shown }: Conversation, sources: Sources): ShownPlace | null {
  const receipt = parseReceipt(at ?? shown.at(-1) ?? "");
  const article = receipt && articleOf(sources, receipt.article)?.article;
  if (!receipt || !article || !standsAt(article.text, receipt.start, receipt)) return null;
  return { article, start: receipt.start, end: receipt.start + receipt.length };
}
