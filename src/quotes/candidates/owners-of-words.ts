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
    if (token.lower === "'s" && isNoun(r, i - 1))
      return phraseEndingAt(r, i - 1, behindMatter(r, i, floor));
    if (hasClass(r, i, is.possessivePronoun)) return wordMention(r, i);
  }
  return null;
}

/** Behind "about" of "told reporters about Ana Ruiz’s claim", and "following". */
export function behindMatter(r: Reading, clitic: number, floor: number): number {
  for (let i = clitic - 1; i > Math.max(floor, clitic - longestOwner); i -= 1)
    if (isOneOf(r, i, "about following regarding")) return i + 1;
  return floor;
}

/** In tokens: "the council’s deputy leader, Ana Ruiz". */
const longestOwner = 8;

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

/** "Ana Ruiz" of "“…” was Ana Ruiz’s blunt verdict", "“…”, Ana Ruiz’s words", "“…” – her words, not mine". */
export function ownerBehind(r: Reading, { after }: Place): Mention | null {
  const apart = isOneOf(r, after, ", — – - :") ? after + 1 : after;
  const copula = isOneOf(r, apart, "was is were remains remained");
  if (!copula && apart === after) return null;
  const from = copula ? apart + 1 : apart;
  const nouns = copula ? answers : "words";
  const isOwn = (owner: number) =>
    isOneOf(r, owner + 1, nouns) || (isNoun(r, owner + 1) && isOneOf(r, owner + 2, nouns));
  if (hasClass(r, from, is.possessivePronoun)) return isOwn(from) ? wordMention(r, from) : null;
  for (let i = from + 1; i < from + longestSource && r.tokens[i]?.kind !== "punctuation"; i += 1)
    if (isClitic(r, i)) return isOwn(i) ? phraseEndingAt(r, i - 1, from) : null;
  return null;
}

/** What somebody’s words may be called behind them. */
export const answers = wordSet(
  "advice answer assessment claim conclusion description excuse explanation judgement judgment line message motto opinion " +
    "phrase plea prediction promise reaction reply response summary summation take verdict view warning word words",
);

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
