import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseEndingAt, wordMention } from "#quotes/reading/noun-phrase.ts";
import { isClitic, isNoun, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { leadStart } from "./leads.ts";

/** What tells an owner from whose words they are called, from a paper that says so and from who claims it: their rank. */
export const possessorRank = { owner: 0, words: 1, paper: 2, claim: 3 } as const;

/** "Smith’s pledge to be “neutral”", "his call for “…”" */
export function possessor(r: Reading, place: Place): Mention | null {
  const floor = Math.max(r.sentences[place.firstSentence]?.from ?? 0, place.open - 20);
  const led = lowerAt(r, place.open - 1) === ":";
  for (let i = place.open - 1; i > floor; i -= 1) {
    const token = r.tokens[i];
    if (!token || isMarked(r, i) || (led && ownsSomebody(r, i))) continue;
    if (token.lower === "'s" && isNoun(r, i - 1)) return phraseEndingAt(r, i - 1, floor);
    if (hasClass(r, i, is.possessivePronoun)) return wordMention(r, i);
  }
  return null;
}

/** "her son" of "Ruiz said her son’s last words to her were: “…”" */
export function lastWordsOf(r: Reading, place: Place): Mention | null {
  const floor = Math.max(leadStart(r, place), place.open - longestSource);
  let at = place.open - 1;
  while (at > floor && isOneOf(r, at, leadingTo)) at -= 1;
  if (lowerAt(r, at) !== "words" || !isOneOf(r, at - 1, "last final dying parting first"))
    return null;
  if (hasClass(r, at - 2, is.possessivePronoun)) return wordMention(r, at - 2);
  return isClitic(r, at - 2) ? phraseEndingAt(r, at - 3, floor) : null;
}

const leadingTo = wordSet("were was : , to him her me them us");

/** In tokens, an apposition included. */
const longestSource = 14;

/** "’s" of "Ana Ruiz’s brother" and "her" of "her chief lawyer" */
export function ownsSomebody(r: Reading, at: number): boolean {
  if (!isClitic(r, at) && !hasClass(r, at, is.possessivePronoun)) return false;
  let last = at + 1;
  while (isNoun(r, last + 1)) last += 1;
  return hasClass(r, last, personClasses);
}
