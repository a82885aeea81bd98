import type { Hit, Passage } from "#search/passage.ts";
import { createPassageIndex } from "#search/passage-index.ts";
import type { Query } from "./corpus.ts";

/** Shares of the questions that may get something wrongly. */
const wrongShares = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5] as const;
const signs = ["coverage", "score"] as const;

export interface OffTopicFigures {
  /** What of a hit has to reach the threshold. */
  readonly sign: (typeof signs)[number];
  /** Share of questions that get something from the threshold up once their paragraph is gone. */
  readonly wronglyAnswered: number;
  readonly threshold: number;
  /** Share of questions whose paragraph is among the five best and beyond the threshold. */
  readonly answered: number;
}

/**
 * How well a hit's coverage and its score tell a question that the library answers from one that it
 * doesn't: the same questions, asked of a library with their paragraphs and of one without any of
 * them. Neighbours of those paragraphs stay in it, so this is harder than a library on other matters.
 */
export function offTopicFigures(
  passages: readonly Passage[],
  queries: readonly Query[],
): OffTopicFigures[] {
  const targets = new Set(queries.map(({ target }) => String(target)));
  const full = createPassageIndex(passages);
  const without = createPassageIndex(passages.filter(({ key }) => !targets.has(key)));
  const right = queries.map(({ q, target }) => {
    const { hits } = full.search(q, { limit: 5 });
    return hits.find(({ passage }) => passage.key === String(target));
  });
  const wrong = queries.map(({ q }) => without.search(q, { limit: 1 }).hits[0]);
  return signs.flatMap((sign) => {
    const signOf = (hit: Hit | undefined): number => hit?.[sign] ?? 0;
    const worst = wrong.map(signOf).sort((a, b) => b - a);
    return wrongShares.map((wronglyAnswered) => {
      const threshold = worst[Math.floor(wronglyAnswered * worst.length)] ?? 0;
      const answered = right.filter((hit) => signOf(hit) > threshold).length / right.length;
      return { sign, wronglyAnswered, threshold, answered };
    });
  });
}
