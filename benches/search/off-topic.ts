import type { Passage } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import type { Query } from "./corpus.ts";

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

export interface OffTopicFigures {
  readonly threshold: number;
  /** Share of questions whose paragraph is among the five best at this coverage or more. */
  readonly answered: number;
  /** Share of questions that get something at this coverage once their paragraph is taken away. */
  readonly wronglyAnswered: number;
}

/**
 * How well `coverage` tells a question that the library answers from one that it doesn't: the same
 * questions, asked of a library with their paragraphs and of one without any of them. Neighbours of
 * those paragraphs stay in it, so this is harder than a library on other matters.
 */
export function offTopicFigures(
  passages: readonly Passage[],
  queries: readonly Query[],
): OffTopicFigures[] {
  const targets = new Set(queries.map(({ target }) => String(target)));
  const full = createPassageIndex();
  full.add(passages);
  const without = createPassageIndex();
  without.add(passages.filter(({ key }) => !targets.has(key)));
  const right = queries.map(({ q, target }) => {
    const hits = full.search(q, { limit: 5 }).hits;
    return hits.find(({ passage }) => passage.key === String(target))?.coverage ?? 0;
  });
  const wrong = queries.map(({ q }) => without.search(q, { limit: 1 }).hits[0]?.coverage ?? 0);
  return THRESHOLDS.map((threshold) => ({
    threshold,
    answered: shareFrom(right, threshold),
    wronglyAnswered: shareFrom(wrong, threshold),
  }));
}

function shareFrom(values: readonly number[], threshold: number): number {
  return values.filter((value) => value >= threshold).length / Math.max(1, values.length);
}
