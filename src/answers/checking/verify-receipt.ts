import type { Answer, DiffPart, Result } from "#answers/answer.ts";
import { withoutMarks } from "#answers/questions/typed/clean-question.ts";
import {
  parseReceipt,
  placeOf,
  type Receipt,
  standsAt,
  titleSum,
} from "#answers/results/receipt.ts";
import { resultAt } from "#answers/results/result-at.ts";
import { passageOf, resultOf } from "#answers/results/results.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { wordDiff } from "#answers/wording/word-diff.ts";
import { wordsOf } from "#answers/words/words.ts";
import type { Article, Span } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/**
 * Whether the words of a receipt still stand where it says, and where they stand otherwise. A
 * receipt has a sum of its words, not the words: what changed in them can only be shown where the
 * asker gives them too.
 */
export function verifyReceipt(
  scope: Scope,
  { receipt: text, words }: { receipt: string; words: string | null },
): Answer {
  const base = { ...answerBase(scope), kind: "receipt", receipt: text, diff: [] } as const;
  const receipt = parseReceipt(text);
  if (!receipt) return { ...base, state: "malformed" };
  const { start, length } = receipt;
  const quoted = articleOf(scope.sources, receipt.article);
  if (quoted && standsAt(quoted.article.text, start, receipt))
    return { ...base, state: "holds", results: [resultAt(quoted, { start, end: start + length })] };
  for (const other of scope.articles) {
    const at = placeOf(other.article.text, receipt);
    if (at >= 0)
      return {
        ...base,
        state: "moved",
        results: [resultAt(other, { start: at, end: at + length })],
      };
  }
  const changed = scope.articles.find(({ article }) => titleSum(article) === receipt.title);
  if (!changed) return { ...base, state: "unknown" };
  const nearest = nearestTo(changed, receipt);
  const diff = words === null ? [] : diffTo(withoutMarks(words), changed.article, nearest);
  return { ...base, state: "changed", diff, results: [nearest] };
}

/** The quotation that begins nearest to where the words stood, or the paragraph there. */
function nearestTo(quoted: QuotedArticle, { start }: Receipt): Result {
  const { quotations, article } = quoted;
  const distance = (span: Span) => Math.abs(span.start - start);
  const spoken = quotations.filter(({ kind }) => kind === "direct" || kind === "partial");
  const [quotation] = spoken.toSorted((one, other) => distance(one) - distance(other));
  if (quotation) return resultOf(quoted, quotation);
  const [block] = article.blocks.toSorted((one, other) => distance(one) - distance(other));
  return passageOf(article, block ?? { start: 0, end: 0 });
}

function diffTo(words: string, { text }: Article, { start, end }: Span): DiffPart[] {
  const asked = { text: words, words: wordsOf(words) };
  return wordDiff(asked, { text, words: wordsOf(text, start, end) });
}
