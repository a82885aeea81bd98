import type { Vocabulary } from "#search/vocabulary/vocabulary.ts";
import { planQuery } from "./plan-query.ts";
import type { QueryWord } from "./query.ts";
import type { QueryPlan } from "./query-plan.ts";
import type { PlanOptions } from "./word-planner.ts";

const mostPlans = 16;

/** The plans of the last queries: a question searches for the same words among several passages. */
export class KeptPlans {
  readonly #vocabulary: Vocabulary;
  #plans = new Map<string, QueryPlan>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The plan of a query, of which `words` are the words. */
  of(query: string, words: readonly QueryWord[], options: PlanOptions): QueryPlan {
    const { style, doubted, synonyms, isWord } = options;
    if (synonyms !== undefined) return planQuery(words, this.#vocabulary, options);
    const key = `${style} ${doubted !== undefined} ${isWord !== undefined} ${query}`;
    let plan = this.#plans.get(key);
    if (plan === undefined) {
      if (this.#plans.size === mostPlans) this.forget();
      plan = planQuery(words, this.#vocabulary, options);
      this.#plans.set(key, plan);
    }
    return plan;
  }

  /** Has to be told whenever the vocabulary changes. */
  forget(): void {
    // A map that is cleared drags all that it ever had along until the next full collection of
    // garbage; a new one for each document that is added would take long.
    if (this.#plans.size > 0) this.#plans = new Map();
  }
}
