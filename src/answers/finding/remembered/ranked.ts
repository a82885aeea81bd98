import { isSpoken } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { type Found, searchQuotations } from "#answers/sources/searches.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import { compareAll, type Difference, differenceOf } from "#answers/wording/compare-all.ts";
import type { SynonymSource } from "#search/passage.ts";
import type { Wanted } from "./wanted.ts";

/**
 * Quotations with the asked words as they are before those that have them some other way. Where a
 * longer wording is asked, only those that are like it stay.
 */
export function ranked(
  asked: AskedWords,
  found: readonly Found[],
  wanted: Wanted,
  synonyms?: SynonymSource,
): Ranked {
  const fitting = found.filter(({ hit }) => wanted.fits(hit));
  const length = asked.segments.flat().length;
  if (length < 2) return { found: fitting, diff: [], isWhole: false };
  const compared = compareAll(asked, found, synonyms);
  const [closest] = compared;
  if (closest?.wording.likeness === 1) {
    const whole = compared.map((each) => each.found);
    if (length > 3) return { found: whole, diff: [], isWhole: true };
    const found = [...new Set([...whole, ...fitting])];
    return { found, diff: [], isWhole: false, isFewWhole: length > 2 };
  }
  if (!closest?.wording.isClose || length < shortestCompared)
    return { found: fitting, diff: [], isWhole: false };
  const close = compared.filter(
    ({ wording }) => wording.isClose && wording.likeness >= closest.wording.likeness - 0.1,
  );
  return { found: close.map((each) => each.found), ...differenceOf(closest), isWhole: false };
}

/** Words of a wording that another can be told to be close to, with the difference. */
const shortestCompared = 4;

/** What fits best of what was found, the best first. */
export interface Ranked extends Difference {
  readonly found: readonly Found[];
  /** Four words or more that stand as they were asked. */
  readonly isWhole: boolean;
  /** The same of three, beside which what has two of them is nothing to mention. */
  readonly isFewWhole?: boolean;
}

/**
 * Quotations that have remembered words with another of the same meaning: only those close to the
 * words, so that the difference is shown beside them.
 */
export function inOtherWords(scope: Scope, asked: AskedWords, wanted: Wanted): Ranked {
  const { synonyms } = scope.sources;
  const isShort = asked.segments.flat().length < shortestCompared;
  if (!synonyms || wanted.isMarked || isShort) return { found: [], diff: [], isWhole: false };
  const { found } = searchQuotations(scope, wanted.query, { limit: 12, synonyms });
  const isNamed = (word: string) =>
    scope.people.byWord.get(word)?.some(({ kind }) => kind === "person");
  const ofNoName = (word: string) => (isNamed(word) ? [] : synonyms(word));
  const close = ranked(asked, found.filter(isSpoken), wanted, ofNoName);
  return close.diff.length > 0 ? close : { found: [], diff: [], isWhole: false };
}
