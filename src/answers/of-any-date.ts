import type { Answer } from "./answer.ts";
import { isAnswered, isWhollyAnswered } from "./answered.ts";
import { asksForWords, isClaim, type Question } from "./questions/question.ts";
import { type Timeless, withoutDate, withoutTimeOfLate } from "./questions/typed/times.ts";

/**
 * Answers a question as of any date where it is of one that nothing is looked up by: “this week” always, a day by its name
 * where the articles tell nothing of it.
 */
export function ofAnyDate(
  understood: string,
  read: (question: string) => Question,
  answer: (question: string) => Answer,
): Answer {
  const otherwise = (timeless: readonly Timeless[]) => {
    const left = forWords(timeless, read);
    return left === undefined ? null : { ...answer(left), anyDate: true as const };
  };
  const ofLate = otherwise(withoutTimeOfLate(understood));
  if (ofLate) return ofLate;
  const given = answer(understood);
  const dated = isWhollyAnswered(given) ? null : otherwise(withoutDate(understood));
  return dated && isAnswered(dated) ? dated : given;
}

/** Whether a question asks for words of “this week”: which day that is, is no circumstance of what was shown before. */
export function asksOfLate(understood: string, read: (question: string) => Question): boolean {
  return forWords(withoutTimeOfLate(understood), read) !== undefined;
}

function forWords(
  timeless: readonly Timeless[],
  read: (question: string) => Question,
): string | undefined {
  return timeless.find(({ text, isBesideClaims }) => {
    const asked = read(text);
    return asksForWords(asked) && (isBesideClaims || !isClaim(asked));
  })?.text;
}
