import type { Result } from "#answers/answer.ts";
import { withPlace } from "#answers/results/merge-same.ts";
import { shown } from "#answers/results/results.ts";
import { sayerOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import type { Found } from "#answers/sources/searches.ts";
import { quotationWords } from "./quotation-words.ts";

/**
 * The same words of the same person in several articles as one result, the others beside it. Only
 * who is one person by full name counts as the same.
 */
export function mergeVariants(scope: Scope, found: readonly Found[]): Result[] {
  const results: Result[] = [];
  const kept: Found[] = [];
  for (const each of found) {
    const at = kept.findIndex((other) => isSame(scope, each, other));
    const first = results[at];
    const result = shown(each);
    if (first?.words === "speaker") results[at] = withPlace(first, result);
    else {
      kept.push(each);
      results.push(result);
    }
  }
  return results;
}

function isSame(scope: Scope, one: Found, other: Found): boolean {
  if (one.quoted === other.quoted) return false;
  const sayer = sayerOf(scope, one);
  if (!sayer || sayer !== sayerOf(scope, other)) return false;
  const words = quotationWords(one.quoted.article, one.quotation);
  const others = quotationWords(other.quoted.article, other.quotation);
  const [shorter, longer] = words.length < others.length ? [words, others] : [others, words];
  if (shorter.length < 3) return false;
  const has = new Set(longer.map(({ fold }) => fold));
  const shared = shorter.filter(({ fold }) => has.has(fold)).length;
  return shared >= 0.85 * shorter.length && shared >= 0.6 * longer.length;
}
