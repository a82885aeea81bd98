import type { QueryPlan } from "#search/query/query-plan.ts";
import type { TextResult, TextSearchOptions } from "#search/text-search.ts";

interface Kept
  extends Pick<TextSearchOptions, "kind" | "limit" | "leastCoverage" | "among" | "accepts"> {
  readonly plan: QueryPlan;
  readonly result: TextResult;
}

const mostResults = 4;

/** What the last plans found: a question that finds nothing searches again with synonyms. */
export class KeptResults {
  readonly #kept: Kept[] = [];

  /** @param rank what finds it where it isn't known */
  of(
    plan: QueryPlan,
    { kind, limit, leastCoverage, among, accepts }: TextSearchOptions,
    rank: () => TextResult,
  ): TextResult {
    const known = this.#kept.find(
      (kept) =>
        kept.plan === plan &&
        kept.kind === kind &&
        kept.limit === limit &&
        kept.leastCoverage === leastCoverage &&
        kept.among === among &&
        kept.accepts === accepts,
    );
    if (known !== undefined) return known.result;
    const result = rank();
    if (this.#kept.length === mostResults) this.#kept.shift();
    this.#kept.push({ plan, kind, limit, leastCoverage, among, accepts, result });
    return result;
  }
}
