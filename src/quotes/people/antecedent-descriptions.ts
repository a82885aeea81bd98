import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";

/** How far back the noun of a description is looked for, and how far before it its article may stand, in tokens. */
const reach = 400;
const longestAdjectives = 4;

/** Whether the noun of a description was printed before: 2 as that of "a man", who is nobody named there, 1 otherwise, 0 never. */
export function introducedBefore(r: Reading, { from, head }: Mention): number {
  const word = lowerAt(r, head);
  let printed = 0;
  for (let i = from - 1; i > from - reach && i > 0; i -= 1) {
    if (lowerAt(r, i) !== word || isMarked(r, i)) continue;
    printed = 1;
    let article = i - 1;
    while (article > i - longestAdjectives && isNoun(r, article)) article -= 1;
    const entering = /^(?:an?|another|one)$/.test(lowerAt(r, article));
    if (entering && !tellsWhat.test(lowerAt(r, article - 1))) return 2;
  }
  return printed;
}

/** "Ruiz is a man of few words", "Ruiz, a resident of Lund," */
const tellsWhat = /^(?:is|was|are|were|be|been|being|becam?e|as|like|,|—|–|-|not|'s)$/;

/** How far behind a description a pronoun may tell its sex, in tokens. */
const pronounReach = 14;

/** The sex that a pronoun behind a description tells: "The minister said she", "the jockey, having her third ride,". */
export function sexToldBehind(r: Reading, { to, head }: Mention): "male" | "female" | null {
  if (hasClass(r, head, is.maleNoun | is.femaleNoun)) return null;
  const end = Math.min(sentenceAt(r, head)?.to ?? to, to + pronounReach);
  for (let i = to; i < end; i += 1) {
    if (r.markedOf[i] !== r.markedOf[head]) return null;
    const lower = lowerAt(r, i);
    if (/^(?:he|his|himself)$/.test(lower)) return "male";
    if (/^(?:she|her|herself)$/.test(lower)) return "female";
  }
  return null;
}
