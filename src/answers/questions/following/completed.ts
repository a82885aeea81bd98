import type { Instead } from "./responding.ts";

/** A follow-up as a full question, and what of its answer is shown: all, or what was not shown before. */
export interface Completed {
  readonly question: string;
  readonly show: "all" | "unshown";
  /** Set where its form alone tells what it asks of the last question. */
  readonly isKnown?: true;
  /** Set where the story of the last answer comes before others. */
  readonly inStory?: true;
  /** Set where only the article of the last answer is meant: "in that piece". */
  readonly inArticle?: true;
  /** Set where it is asked how the speaker of what was shown is known. */
  readonly ofEvidence?: true;
  /** What is asked of anybody where it may be no question of the last speaker alone: "what about the ferry?" */
  readonly ofAnybody?: string;
  /** What is asked where nothing answers a question for a response. */
  readonly orElse?: Instead;
}
