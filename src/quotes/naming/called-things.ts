import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { beforeAdverbs, isOpener, isThing } from "./noun-before.ts";
import { isJudgement } from "./opinions.ts";

/** "a substance called “mekku”", "a fair dubbed a “thank you” party", "advice today called “…”", against "what the paper called “a mess”" and "the judge called “…”" */
export function isThingCalled(r: Reading, { open, after, words }: Place): boolean {
  const article = isOneOf(r, open - 1, "a an the") ? open - 1 : open;
  if (!isOneOf(r, article - 1, "called dubbed nicknamed")) return false;
  if (lowerAt(r, after) === "by") return false;
  const noun = beforeAdverbs(r, article - 1);
  const isSome = isOneOf(r, noun, "something anything");
  if (!isSome && !isThing(r, noun)) return false;
  if (isJudgement(r, open, words) || isInRelative(r, noun)) return false;
  if (isOneOf(r, after - 2, "! ?")) return false;
  return isSome || isNew(r, noun, isCapital(r, open + 1));
}

/** Whether what a noun does is told of something before it: "what the paper called", "the rule that the paper called". */
function isInRelative(r: Reading, noun: number): boolean {
  const from = Math.max(sentenceAt(r, noun)?.from ?? noun, noun - farthest);
  for (let i = noun - 1; i >= from; i -= 1) {
    if (isOneOf(r, i, "that which what who whom whose as where")) return true;
    if (r.tokens[i]?.kind === "punctuation") return false;
  }
  return false;
}

/** In tokens. */
const farthest = 16;

/** Whether a noun is told of for the first time, or at all, behind what is done with it: "launched a new kind of cup", "posted advice". */
function isNew(r: Reading, noun: number, atAll: boolean): boolean {
  const from = sentenceAt(r, noun)?.from ?? noun;
  for (let i = noun - 1; i > Math.max(from, noun - longestPhrase); i -= 1) {
    const isFirst = isOneOf(r, i, "a an another one some two three");
    if (isFirst || (atAll && isOpener(r, i))) return isDone(r, i - 1);
    if (isDone(r, i)) return atAll;
    if (!isNoun(r, i)) return false;
  }
  return false;
}

/** In tokens: "the ferry firm’s all new". */
const longestPhrase = 6;

/** "in", "launched": what stands before an object. */
function isDone(r: Reading, at: number): boolean {
  return hasClass(r, at, is.preposition | is.pastVerb | is.presentVerb) || r.verb(at) !== undefined;
}
