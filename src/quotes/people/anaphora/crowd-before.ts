import type { Sentence } from "#articles/sentences.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isOfSeveral } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/**
 * The "hundreds of farmers" of "On Monday, hundreds of farmers came to Lund. “…,” they chanted": whom the sentence right
 * before "they" is about, where it tells of no others.
 */
export function crowdBefore(r: Reading, { head }: Mention): Mention | null {
  const here = r.sentenceOf[head] ?? 0;
  const before = r.sentences[here - 1];
  if (lowerAt(r, head) !== "they" || !before || isMarked(r, head)) return null;
  if (r.blockOf[before.from] !== r.blockOf[head]) return null;
  const crowd = subjectOf(r, before);
  if (!crowd || !(areMany(r, crowd.head) || areMany(r, crowd.to - 1))) return null;
  for (let i = before.from; i < before.to; i += 1) {
    if (i >= crowd.from && i < crowd.to) continue;
    if (isMarked(r, i) || areMany(r, i) || hasClass(r, i, is.body)) return null;
  }
  return crowd;
}

/** The phrase that opens a sentence, or that follows the comma of "On Monday,". */
function subjectOf(r: Reading, { from, to }: Sentence): Mention | null {
  let first = from;
  if (hasClass(r, from, is.preposition | is.time)) {
    while (first < Math.min(to, from + longestLead) && lowerAt(r, first) !== ",") first += 1;
    first += 1;
  }
  const mention = phraseStartingAt(r, first, to);
  return mention?.form === "nominal" || (mention && lowerAt(r, mention.head) === "police")
    ? mention
    : null;
}

/** In tokens: "On Monday morning". */
const longestLead = 6;

/** "farmers", "people", "the couple": several persons, and no body. */
function areMany(r: Reading, at: number): boolean {
  if (isOneOf(r, at, groups)) return true;
  return isOfSeveral(lowerAt(r, at)) && hasClass(r, at, is.role | is.maleNoun | is.femaleNoun);
}

const groups = wordSet(
  "band couple crew crowd crowds duo family jury pair parents police protesters quartet siblings trio twins",
);
