import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/**
 * The Holm of "What did Holm say after the match? “…”": whose words the question right before words that stand alone
 * asks for. Null for "you", and where the question is what somebody said or goes on about others.
 */
export function askedBefore(r: Reading, { firstSentence, open }: Place): Mention | null {
  const question = r.sentences[firstSentence - 1];
  if (!question || isMarked(r, question.from) || r.sentences[firstSentence]?.from !== open)
    return null;
  const { from, to } = question;
  if (lowerAt(r, to - 1) !== "?" || to - from > longestQuestion) return null;
  const asks = lowerAt(r, from);
  if (!isAmong(asks, "what how") || !isOneOf(r, from + 1, "did does")) return null;
  let verb = from + 3;
  while (verb < to && !isOneOf(r, verb, asks === "what" ? says : reacts)) verb += 1;
  const end = lowerAt(r, verb - 1) === "to" && lowerAt(r, verb - 2) === "have" ? verb - 2 : verb;
  const who = verb < to ? phraseStartingAt(r, from + 2, end) : null;
  if (who?.to !== end || who.form === "relative") return null;
  return isReader(lowerAt(r, who.head)) ? null : who;
}

const says = "say tell write reply answer tweet post";
const reacts = "react respond reply answer explain";

function isReader(lower: string): boolean {
  return isAmong(lower, "you we i it that this");
}

/** In tokens: "What did the mayor have to say about it after the vote in Lund?" */
const longestQuestion = 18;
