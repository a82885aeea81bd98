import type { Answer } from "./answer.ts";
import { isAnswered } from "./answered.ts";
import type { Instead } from "./questions/following/responding.ts";

/** Ways to ask another question: of the story of the last answer, and of all articles. */
interface Ways {
  isOfLastStory(given: Answer): boolean;
  inStory(question: string): Answer | null;
  anywhere(question: string): Answer;
}

/**
 * Answers a question for somebody's response that nothing tells with what they say instead: on the matter of the
 * last question, or else in its story. Whether they agree is answered by no such words; these stand near.
 */
export function answerOfResponse(given: Answer, instead: Instead, ways: Ways): Answer {
  if (isAnswered(given) && !given.onSubject) return given;
  const inStory = ways.inStory(instead.question);
  if (instead.isOfSides) return unanswered(given, inStory);
  if (isAnswered(given) && ways.isOfLastStory(given)) return given;
  if (inStory || isAnswered(given)) return inStory ?? given;
  const other = instead.isOnMatter ? ways.anywhere(instead.question) : given;
  return isAnswered(other) ? other : given;
}

/** An answer that has nothing, with some words near it, or else what was found. */
function unanswered(given: Answer, near: Answer | null): Answer {
  const { question, understood, articles, corrected, namesakes } = given;
  const also = near?.results ?? [...given.results, ...given.also];
  const base = { question, understood, articles, corrected, namesakes, results: [], also };
  return { ...base, kind: "not-found", searched: understood, suggestions: [] };
}
