import type { Answer } from "#answers/answer.ts";
import { inArticles } from "./counts.ts";

/** Whether an answer or a side of it is none: what stands near it must not pass for one. */
export function isUnanswered(answer: Answer): boolean {
  const { kind } = answer;
  if (kind === "compare") return answer.sides.some(({ results }) => results.length === 0);
  if (kind === "verdict") return answer.verdict === "not-found";
  return kind === "not-found" || kind === "not-stated" || kind === "declined";
}

/**
 * That nothing was found, as far as the articles reach and without a full stop; where something comes
 * near, only that it isn't there in these words, of somebody who is only described, that nobody is, and where all was
 * shown before, that there is no more.
 */
export function notFoundWords(answer: NotFound): string {
  const { articles, speaker, pronoun, also, nothingMore, ofNobody } = answer;
  if (nothingMore) return `Nothing more was found ${inArticles(articles)}`;
  if (ofNobody) return `Nobody so described is quoted ${inArticles(articles)}`;
  if (pronoun !== undefined) return `Not found from a “${pronoun}” ${inArticles(articles)}`;
  const words = also.length > 0 ? " in these words" : "";
  const whose = speaker === undefined ? "" : ` from ${speaker}`;
  return `Not found${whose}${words} ${inArticles(articles)}`;
}

type NotFound = Pick<
  Extract<Answer, { kind: "not-found" }>,
  "articles" | "speaker" | "pronoun" | "also" | "nothingMore" | "ofNobody"
>;

/** That nothing can be searched for by such words, and what to do. */
export const tooBroadWords =
  "These words are too common to search for. Add a name or a rarer word.";

/** What stands above what comes near where there is no answer. */
export const nearestHeading = "Nearest, but no answer";
