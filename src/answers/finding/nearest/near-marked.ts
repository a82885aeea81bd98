import type { Answer } from "#answers/answer.ts";
import { withoutMarks } from "#answers/questions/typed/clean-question.ts";
import { notFound } from "#answers/results/not-found.ts";
import { shown } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import { answerBase, type Scope } from "#answers/sources/scope.ts";
import { searchQuotations } from "#answers/sources/searches.ts";
import { askedWords } from "#answers/wording/asked-words.ts";
import { compareAll, differenceOf } from "#answers/wording/compare-all.ts";
import { havingMost } from "./most-of-words.ts";

const shownAtMost = 2;

/**
 * What comes near to words in marks that stand nowhere: a long string with its differences, for it
 * can only mean the one; a short one is shown apart, as no answer.
 */
export function nearMarked(scope: Scope, words: string): Answer {
  const plain = withoutMarks(words);
  const { found } = searchQuotations(scope, plain, { limit: 6 });
  const asked = askedWords(words);
  const close = compareAll(asked, found).filter(({ wording }) => wording.isClose);
  const [closest] = close;
  if (closest && asked.segments.flat().length >= longString && closest.wording.likeness >= 0.7) {
    const { hit } = closest.found;
    const matches = closest.wording.spans;
    const results = [shown({ ...closest.found, hit: { ...hit, matches } })];
    return { ...answerBase(scope), kind: "quotes", results, ...differenceOf(closest) };
  }
  const near = close.slice(0, shownAtMost).map((each) => shown(each.found));
  return notFound(scope, words, {
    also: near.length > 0 ? near : havingMost(scope, searchable(plain)),
  });
}

/** Words of a string in marks that can hardly stand in two quotations by chance. */
const longString = 6;
