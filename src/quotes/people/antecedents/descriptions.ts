import { introducedAt, printedBefore } from "#quotes/people/introductions.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { sexOfPronoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";

/** Whether the noun of a description was printed before: 2 as that of "a man", who is nobody named there, 1 otherwise, 0 never. */
export function introducedBefore(r: Reading, { from, head }: Mention): number {
  const word = lowerAt(r, head);
  if (introducedAt(r, word, from) >= 0) return 2;
  return printedBefore(r, word, from).length > 0 ? 1 : 0;
}

/** How far behind a description a pronoun may tell its sex, in tokens. */
const pronounReach = 14;

/** The sex that a pronoun behind a description tells: "The minister said she", "the jockey, having her third ride,". */
export function sexToldBehind(r: Reading, { to, head }: Mention): "male" | "female" | null {
  if (hasClass(r, head, is.maleNoun | is.femaleNoun)) return null;
  const end = Math.min(sentenceAt(r, head)?.to ?? to, to + pronounReach);
  for (let i = to; i < end; i += 1) {
    if (r.markedOf[i] !== r.markedOf[head]) return null;
    const sex = sexOfPronoun(r, i);
    if (sex) return sex;
  }
  return null;
}
