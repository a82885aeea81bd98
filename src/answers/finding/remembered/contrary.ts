import type { Result } from "#answers/answer.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf, quotationOf } from "#answers/sources/sources.ts";
import { overlap } from "#answers/spans.ts";
import { isDenied, isLeftOpen, leavesOpen } from "#answers/telling/cue-verbs.ts";
import { isNegated, isNegatedFrom, mayNegate } from "#answers/wording/sense.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { stemsAmong } from "#answers/words/matter.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import { stemOf } from "#search/text/word-stem.ts";
import { together } from "./together.ts";

/**
 * Whether what was found doesn't say some words wherever it has them: it is told to be denied, has a
 * "not", or lacks one, or leaves it open whether they are so.
 */
export function isContraryTo(scope: Scope, asked: string, result: Result): boolean {
  const quoted = articleOf(scope.sources, result.article.id);
  const quotation = quoted && quotationOf(quoted, result.id ?? "");
  if (!quoted) return false;
  const at = result.matches.at(-1)?.start ?? result.start;
  const said = quotation && { quoted, quotation };
  const isOpen = said
    ? isLeftOpen(said, at)
    : leavesOpen(quoted.article.text.slice(result.start, at));
  if (isOpen && !/\bwhether\b/i.test(asked)) return true;
  if (!said) return false;
  const { text } = quoted.article;
  const spans = result.words === "speaker" ? result.parts : [result];
  const told = spans.flatMap(({ start, end }) => wordsOf(text, start, end));
  const words = wordsOf(asked);
  if (isDenied(said)) return !isNegated(words);
  if (!isNegated(words) && !isNegated(told)) return false;
  const isMatched = (word: Word) => result.matches.some((match) => overlap(match, word));
  const [meant] = together(words, stemsAmong(words), () => true);
  if (!meant) return false;
  // What begins with a word of matter may be all that is remembered: "raise the rent" of "don't".
  const before = words.slice(0, meant.from);
  const reach = before.some(isOfClause) || isNegated(before) ? before.length : 0;
  const negated = isNegatedFrom(asked, words, meant.from, meant.to, reach);
  const found = stemsAmong(told.filter(isMatched));
  const others = words.filter((word) => isContentWord(word.fold) && !found.has(stemOf(word.fold)));
  // Of words that were not found, a "not" may be theirs.
  if (others.length > 0 && (negated || mayNegate(others))) return false;
  const stretches = together(told, found, isMatched);
  return (
    stretches.length > 0 &&
    stretches.every(({ from, to }) => isNegatedFrom(text, told, from, to, reach) !== negated)
  );
}

/** Whether a word makes those that follow it a clause. */
function isOfClause({ fold }: Word): boolean {
  return clausal.test(fold);
}

const clausal =
  /^(?:(?:i|we|you|s?he|it|they|there|that|who)(?:m|s|d|re|ve|ll)?|(?:is|are|was|were|has|have|had|does|did?|will|would|can|could|shall|should|may|might|must)(?:nt)?|am|be|been|do|dont|wont|cant)$/;
