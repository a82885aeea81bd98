import type { Answer } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { passageOf, shown } from "#answers/results/results.ts";
import { quotationsOf } from "#answers/results/said.ts";
import type { Scope } from "#answers/results/scope.ts";
import type { AskedWords } from "#answers/wording/wording.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { wordsOf } from "#answers/words/words.ts";

/** A verdict's answer before its verdict. */
export type Unjudged = Omit<
  Extract<Answer, { kind: "verdict" }>,
  "verdict" | "diff" | "senseTurned"
>;

/** The asked words of matter stand in the article's sentence around words that it quotes in part. */
export function carriedAround(
  scope: Scope,
  asked: AskedWords,
  people: readonly Person[],
  base: Unjudged,
): Answer | null {
  const wanted = asked.segments.flat().flatMap(({ fold }) => (isContentWord(fold) ? fold : []));
  if (people.length === 0 || wanted.length < 2) return null;
  const partial = quotationsOf(scope, people).filter(({ quoted, quotation }) => {
    const { start, end } = quotation.carrier;
    if (quotation.kind !== "partial") return false;
    const words = new Set(wordsOf(quoted.article.text, start, end).map(({ fold }) => fold));
    return wanted.every((word) => words.has(word));
  });
  const [first] = partial;
  if (!first) return null;
  const sentence = passageOf(first.quoted.article, first.quotation.carrier);
  const results = [sentence, ...partial.map(shown)];
  return { ...base, verdict: "reported", diff: [], senseTurned: [], results };
}
