import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isVerb } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/** In tokens from either end. */
const farthestCounted = 80;

/** What stands between two places of a sentence, outside of marks. */
interface Between {
  commas: number;
  strings: number;
  that: number;
  verbs: number;
  nouns: number;
  subjects: number;
  relatives: number;
  breaks: number;
}

/** For what stands in no relation. */
export const nothing: Readonly<Between> = {
  commas: 0,
  strings: 0,
  that: 0,
  verbs: 0,
  nouns: 0,
  subjects: 0,
  relatives: 0,
  breaks: 0,
};

const functionWord =
  is.determiner |
  is.quantifier |
  is.preposition |
  is.possessivePronoun |
  is.objectPronoun |
  is.coordinator |
  is.subordinator |
  is.adverb |
  is.negation;
const breaks = "; : ( ) — – -";

/** What stands between two tokens outside of marks, each kind counted to a few. */
export function whatStandsBetween(r: Reading, from: number, to: number): Readonly<Between> {
  const found = { ...nothing };
  let last = -1;
  const end = Math.min(to, from + farthestCounted);
  for (let i = Math.max(from, to - farthestCounted); i < end; i += 1) {
    const within = r.markedOf[i] ?? -1;
    if (within >= 0 && within !== last) found.strings += 1;
    last = within;
    if (within >= 0) continue;
    const token = r.tokens[i];
    if (!token) break;
    const c = r.classes[i] ?? 0;
    if (token.text === ",") found.commas += 1;
    else if (token.kind === "punctuation") found.breaks += isAmong(token.text, breaks) ? 1 : 0;
    else if (token.lower === "that") found.that = 1;
    else if (token.kind !== "word") continue;
    else if (c & is.subjectPronoun) found.subjects += 1;
    else if (c & is.relative) found.relatives += 1;
    else if (isVerb(r, i)) found.verbs += 1;
    else if (!(c & functionWord)) found.nouns += 1;
  }
  found.commas = Math.min(found.commas, 5);
  found.strings = Math.min(found.strings, 4);
  return found;
}
