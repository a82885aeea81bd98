import { blockAt } from "#answers/sources/sources.ts";
import type { Quotation, QuotedArticle } from "#quotes/quotation.ts";

/**
 * What is replied to a question in an interview, where labels take the place of marks: the next turn,
 * of somebody else. Undefined for all else that is said.
 */
export function replyTo(quoted: QuotedArticle, question: Quotation): Quotation | undefined {
  if (!isTurn(quoted, question) || !isAsking(quoted, question)) return undefined;
  const { blocks } = quoted.article;
  const after = blocks[blocks.findIndex(({ end }) => end >= question.end) + 1];
  const reply = quoted.quotations.find((each) => after && each.carrier.start === after.start);
  const isReply = reply && isTurn(quoted, reply) && speakerOf(reply) !== speakerOf(question);
  return isReply ? reply : undefined;
}

/** Whether a quotation is a paragraph behind a label: "LEE: …". */
function isTurn({ article }: QuotedArticle, { attribution, start }: Quotation): boolean {
  if (attribution.kind === "unknown" || attribution.cue) return false;
  const { mention } = attribution;
  const isFirst = blockAt(article.blocks, start)?.start === mention.start;
  return isFirst && /^[.\s]*:\s*$/.test(article.text.slice(mention.end, start));
}

/** Whoever is called "Q" or by an outlet asks; of anybody else a turn asks that ends so. */
function isAsking({ article }: QuotedArticle, { attribution, start, end }: Quotation): boolean {
  return attribution.kind !== "named" || /\?\W*$/.test(article.text.slice(start, end));
}

function speakerOf({ attribution }: Quotation) {
  return attribution.kind === "unknown" ? null : attribution.speaker;
}
