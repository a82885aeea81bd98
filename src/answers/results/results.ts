import type { ArticleResult, Citation, Result, SpokenResult } from "#answers/answer.ts";
import type { Said } from "#answers/sources/quotations-of.ts";
import { reportSpan } from "#answers/sources/report-span.ts";
import { blockAt, partsOf, quotationOf } from "#answers/sources/sources.ts";
import { overlap } from "#answers/spans.ts";
import type { Article, Span } from "#articles/article.ts";
import type { Attribution, Quotation, QuotedArticle } from "#quotes/quotation.ts";
import { receiptFor } from "./receipt.ts";
import { isUnsure } from "./sureness.ts";
import { withQuotation } from "./with-quotation.ts";

/** How well something answers, and what in it does. */
export interface Match {
  readonly score: number;
  readonly matches: readonly Span[];
}

const unmatched: Match = { score: 0, matches: [] };

/** A quotation as a result: a speaker's own words, or the article's report of them. */
export function resultOf(
  quoted: QuotedArticle,
  quotation: Quotation,
  match: Match = unmatched,
): Result {
  return quotation.kind === "reported"
    ? reportOf(quoted, quotation, match)
    : spokenOf(quoted, quotation, quotation.kind, match);
}

/** A quotation that was found or looked up, as a result. */
export function shown({ quoted, quotation, hit }: Said & { readonly hit?: Match }): Result {
  return resultOf(quoted, quotation, hit);
}

/** The sentence that a report stands in, where that alone has what was looked for; whose it is stays known. */
export function sentenceOf({ quoted: { article }, quotation }: Said, match?: Match): ArticleResult {
  const { speaker } = creditOf(quotation);
  return { ...passageOf(article, quotation.carrier, match), speaker };
}

/** The first results, and whether there are more. */
export function firstOf(
  results: readonly Result[],
  most: number,
): { readonly results: readonly Result[]; readonly isCut?: true } {
  return results.length > most ? { results: results.slice(0, most), isCut: true } : { results };
}

/** Each stretch of an article once, as it is found first; no more are made of an iterator than are asked for. */
export function distinct(results: Iterable<Result>, most = Number.POSITIVE_INFINITY): Result[] {
  const byReceipt = new Map<string, Result>();
  for (const result of results) {
    if (!byReceipt.has(result.receipt)) byReceipt.set(result.receipt, result);
    if (byReceipt.size === most) break;
  }
  return [...byReceipt.values()];
}

/** Whether a result has none of the words of some others. */
export function isApart(other: Result, results: readonly Result[]): boolean {
  return !results.some(
    (result) => result.article.id === other.article.id && overlap(result, other),
  );
}

/** A stretch of the article's own words as a result. */
export function passageOf(article: Article, span: Span, match: Match = unmatched): ArticleResult {
  return {
    ...citationOf(article, span),
    words: "article",
    kind: "passage",
    id: null,
    receipt: receiptFor(article, span),
    score: match.score,
    matches: match.matches,
    speaker: null,
    ...authorOf(article, span),
    attribution: null,
    how: "indirect",
    confidence: 1,
    modality: "asserted",
    evidence: null,
    elsewhere: [],
  };
}

/** Whose own words a passage is: not those of titles, of what says who wrote it, and of what has words in marks. */
function authorOf({ author, blocks, text }: Article, { start, end }: Span): { author?: string } {
  const block = blockAt(blocks, start);
  if (author === undefined || block?.kind !== "body") return {};
  const isOfAuthor = text.slice(block.start, block.end).includes(author);
  return isOfAuthor || /["“”«»]/.test(text.slice(start, end)) ? {} : { author };
}

/** Copies a stretch out of an article with its address. */
export function citationOf(article: Article, { start, end }: Span): Citation {
  return {
    article: {
      id: article.id,
      title: article.title,
      ...(article.url === undefined ? {} : { url: article.url }),
    },
    paragraph: blockAt(article.blocks, start)?.number ?? 1,
    start,
    end,
    quote: article.text.slice(start, end),
  };
}

function spokenOf(
  quoted: QuotedArticle,
  quotation: Quotation,
  kind: SpokenResult["kind"],
  { score, matches }: Match,
): SpokenResult {
  const { article } = quoted;
  const { attribution } = quotation;
  const known = attribution.kind === "unknown" ? null : attribution;
  const role = known?.speaker.roles[0];
  const cite = (span: Span | null | undefined) => (span ? citationOf(article, span) : null);
  return {
    ...citationOf(article, quotation),
    words: "speaker",
    kind,
    id: quotation.id,
    receipt: receiptFor(article, quotation),
    score,
    matches,
    parts: partsOf(quotation).map((part) => citationOf(article, part)),
    ...creditOf(quotation),
    ...tellerOf(quoted, quotation),
    role: cite(role),
    carrier: citationOf(
      article,
      kind === "partial" ? withQuotation(quoted, quotation.carrier) : quotation.carrier,
    ),
    mention: cite(known?.mention),
    cue: cite(known?.cue),
    evidence: attribution.evidence,
    elsewhere: [],
  };
}

/** Who says the words that a quotation stands within, if they are somebody else's than its own. */
function tellerOf(quoted: QuotedArticle, { attribution, within }: Quotation): { teller?: string } {
  const holder = within && quotationOf(quoted, within)?.attribution;
  if (!holder || holder.kind === "unknown" || attribution.kind === "unknown") return {};
  return holder.speaker.id === attribution.speaker.id ? {} : { teller: holder.speaker.name };
}

function reportOf({ article }: QuotedArticle, quotation: Quotation, match: Match): ArticleResult {
  const { attribution } = quotation;
  return {
    ...passageOf(article, reportSpan(article.text, quotation), match),
    ...creditOf(quotation),
    kind: "reported",
    id: quotation.id,
    how: "indirect",
    evidence: attribution.evidence,
  };
}

function creditOf(quotation: Quotation): {
  speaker: string | null;
  attribution: Attribution["kind"];
  how: SpokenResult["how"];
  confidence: number;
  modality: Quotation["modality"];
  isUnsure?: true;
} {
  const { attribution, modality } = quotation;
  if (attribution.kind === "unknown")
    return { speaker: null, attribution: "unknown", how: null, confidence: 0, modality };
  const { speaker, how, confidence, kind } = attribution;
  const credit = { speaker: speaker.name, attribution: kind, how, confidence, modality };
  return isUnsure(quotation) ? { ...credit, isUnsure: true } : credit;
}
