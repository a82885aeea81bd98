import { type Parts, wayOf } from "#answers/questions/typed/ways.ts";
import { anySpeechVerb } from "#answers/words/speech-words.ts";

/** What people call words that were said. */
export const quote =
  "quote|quotation|line|phrase|word[s]|remark|comment|statement|saying|soundbite|expression";

/** What ways of asking whose some words are have in common. */
export const parts: Parts = {
  /** Whom it is asked of. */
  x: /(?<x>[^"“”«»?]{2,50}?)/,
  /** The words, up to what stands behind them, or to the end. */
  words: /(?<words>.+?)/,
  rest: /(?<words>.+)/,
  marked: /(?<words>["“«].+?["”»])/,
  verb: new RegExp(`(?<verb>${anySpeechVerb})`),
  really: "really|actually|ever|first|once|indeed",
  is: "is|was|are|were",
  quote,
  it: "it|that|this|so|these|those|them|(that|this) phrase|(those|these) words",
  anyone: "(any|some)(one|body)",
  any: /.+?/,
  /** No words begin so where a thing may be meant: "the source of the river". */
  noThing: /(?!(?:the|an?|this|that|his|her|their|our)\b)/,
  nothingElse: /(?!(?:the|an?|this|that|these|those|his|her|their|our|it|all)\b)/,
};

/** The pattern of a question that is asked in one way, written down as `ways.ts` tells, and nothing else. */
export function wholly(way: string, others: Parts = parts): RegExp {
  return new RegExp(`^${wayOf(way, others)}[\\s?!.]*$`, "is");
}
