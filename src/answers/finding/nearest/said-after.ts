import type { Result } from "#answers/answer.ts";
import { shown } from "#answers/results/results.ts";
import { isSpoken } from "#answers/sources/quotations-of.ts";
import { isOfKind, type Scope } from "#answers/sources/scope.ts";
import { articleOf } from "#answers/sources/sources.ts";
import { isWithin } from "#answers/spans.ts";
import type { Block } from "#articles/article.ts";
import type { QuotedArticle } from "#quotes/quotation.ts";

/** A passage of the article's own words, with what is said behind it in its paragraph, or else in the next. */
export function withSaidAfter(scope: Scope, passage: Result): Result[] {
  const quoted = articleOf(scope.sources, passage.article.id);
  if (!quoted || passage.words === "speaker") return [passage];
  const { blocks } = quoted.article;
  const at = blocks.findIndex((block) => isWithin(passage, block));
  const block = blocks[at];
  if (!block) return [passage];
  const here = saidIn(scope, quoted, block).filter(({ start }) => start >= passage.end);
  const next = blocks.slice(at + 1).find(({ kind }) => kind === "body");
  return [passage, ...(here.length > 0 || !next ? here : saidIn(scope, quoted, next))];
}

/** What is said in a paragraph. */
export function saidIn(scope: Scope, quoted: QuotedArticle, block: Block): Result[] {
  return quoted.quotations
    .filter((one) => isWithin(one, block) && isOfKind(scope, one))
    .map((quotation) => ({ quoted, quotation }))
    .filter(isSpoken)
    .map((said) => shown(said));
}
