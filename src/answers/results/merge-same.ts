import type { Answer, Result } from "#answers/answer.ts";

/** An answer that shows the same words of the same speaker once, and where else they stand. */
export function withSameMerged(given: Answer): Answer {
  if (!listing.has(given.kind) || (given.kind === "passages" && given.asked !== undefined))
    return given;
  const all = [...given.results, ...given.also];
  if (all.length < 2) return given;
  const merged = mergeSame(all);
  const isResult = new Set(given.results.map(({ receipt }) => receipt));
  return {
    ...given,
    results: merged.filter(({ receipt }) => isResult.has(receipt)),
    also: merged.filter(({ receipt }) => !isResult.has(receipt)),
  };
}

/** Answers that list what was said, and not what each of several articles or speakers has. */
const listing: ReadonlySet<Answer["kind"]> = new Set([
  "quotes",
  "passages",
  "speaker",
  "not-found",
  "verdict",
]);

function mergeSame(results: readonly Result[]): Result[] {
  const bySaying = new Map<string, Result>();
  for (const result of results) {
    const key = sayingOf(result);
    const first = bySaying.get(key);
    bySaying.set(key, first ? withPlace(first, result) : result);
  }
  return [...bySaying.values()];
}

/** A result with the places of another that has the same words. */
export function withPlace<Kind extends Result>(
  first: Kind,
  { article, paragraph, start, end, quote, elsewhere }: Result,
): Kind {
  const place = { article, paragraph, start, end, quote };
  return { ...first, elsewhere: [...first.elsewhere, place, ...elsewhere] };
}

/** What tells words from any others: bodies and whoever has no name say the same by whichever name they go. */
function sayingOf({ words, kind, quote, speaker, attribution, receipt }: Result): string {
  const text = (quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(isNoArticle);
  if (text.length < fewestWords) return receipt;
  return [words, kind, attribution === "named" ? speaker : "", ...text].join(" ");
}

function isNoArticle(word: string): boolean {
  return word !== "the" && word !== "a" && word !== "an";
}

/** Fewer words may be said twice and mean something else each time. */
const fewestWords = 3;
