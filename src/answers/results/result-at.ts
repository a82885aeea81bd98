import type { Result } from "#answers/answer.ts";
import { reportSpan } from "#answers/sources/report-span.ts";
import type { Span } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";
import { passageOf, resultOf } from "./results.ts";

/** What stands in a stretch of an article: the quotation that it is, or the article's own words. */
export function resultAt(quoted: QuotedArticle, { start, end }: Span): Result {
  const quotation = quoted.quotations.find((each) => {
    const shown = each.kind === "reported" ? reportSpan(quoted.article.text, each) : each;
    return shown.start === start && shown.end === end;
  });
  return quotation ? resultOf(quoted, quotation) : passageOf(quoted.article, { start, end });
}
