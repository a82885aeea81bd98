import { sentencesIn } from "#answers/sources/sentences.ts";
import { blockAt } from "#answers/sources/sources.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Quotation } from "#quotes/quotation.ts";

/**
 * The sentences from a question that somebody was asked to what they are quoted with in reply: "Asked
 * whether she would stay, Lee said: “No.”" Null where the article tells of no question right before.
 */
export function askedBefore(article: Article, { carrier, start }: Quotation): Span | null {
  const block = blockAt(article.blocks, start);
  if (!block || !asking.test(article.text.slice(block.start, start))) return null;
  const sentences = sentencesIn(article, { start: block.start, end: carrier.end });
  const told = sentences
    .slice(-2)
    .findLast((each) =>
      question.test(article.text.slice(each.start, Math.min(each.end, start - 1))),
    );
  return told ? { start: told.start, end: carrier.end } : null;
}

/** What all such sentences have, and few others. */
const asking = /\b(?:asked|pressed|questioned)\b/i;

/** Somebody was asked something, up to the reply; who asked it themselves was not. */
const question =
  /(?:(?:^|[,;:] |\b(?:when|was|were|being) )(?:asked|pressed|questioned)|\basked(?: \p{L}+){1,3}?)(?: \p{L}+){0,2}? (?:whether|if|about|on|over|why|how|what|when|where|who)\b[^“”"]*$/iu;
