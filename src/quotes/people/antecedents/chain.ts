import { acts, behindApposition, opensSentence } from "#quotes/names/name-position.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { kinNoun, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { type Anaphor, genderOf, type Named } from "./antecedent.ts";
import { type Features, farthest, feature } from "./feature-names.ts";

/** How many sentences a chain is followed back. */
const longestChain = 12;
/** How far into a sentence a pronoun still opens it, in tokens: "On Monday evening, she". */
const longestLead = 12;

/**
 * The first pronoun of the chain that "he" or "she" goes on: of the sentences before it in a row that open with the same
 * pronoun, words in marks left out. The anaphor itself where there are none; -1 for other anaphors.
 */
export function chainStart(r: Reading, { mention, gender }: Anaphor): number {
  if (!gender || mention.form !== "pronoun") return -1;
  const words = gender === "male" ? /^(?:he|his)$/ : /^(?:she|her)$/;
  const here = r.sentenceOf[mention.from] ?? 0;
  let start = mention.from;
  for (let sentence = here; sentence >= Math.max(0, here - longestChain); sentence -= 1) {
    const { from, to } = r.sentences[sentence] ?? { from: 0, to: 0 };
    const end = Math.min(to, start + 1);
    let first = from;
    while (first < end && !isBeside(r, first, mention.from)) first += 1;
    if (first >= end) continue;
    const opening = pronounOpening(r, first, end, words);
    if (opening < 0 || opensAsAnother(r, opening, gender)) return start;
    start = opening;
  }
  return start;
}

/** Whether a token is a word on the same side of quotation marks as another. */
function isBeside(r: Reading, at: number, other: number): boolean {
  return r.tokens[at]?.kind !== "mark" && r.markedOf[at] === r.markedOf[other];
}

/** "She", "But she", "On Monday, she": the pronoun that a sentence opens with, or -1. */
function pronounOpening(r: Reading, first: number, end: number, words: RegExp): number {
  if (words.test(lowerAt(r, first))) return first;
  if (!hasClass(r, first, is.preposition) && words.test(lowerAt(r, first + 1))) return first + 1;
  for (let i = first + 1; i < Math.min(end, first + longestLead); i += 1)
    if (lowerAt(r, i - 1) === "," && words.test(lowerAt(r, i))) return i;
  return -1;
}

/**
 * "Her mother" of "Her mother, Ana Ruiz, wept": the sentence is about another of whom "she" may be said next, against "Her
 * sister Enid became a judge".
 */
function opensAsAnother(r: Reading, at: number, gender: "male" | "female"): boolean {
  if (!hasClass(r, at, is.possessivePronoun)) return false;
  const subject = phraseStartingAt(r, at, sentenceAt(r, at)?.to ?? at);
  if (!subject || isAside(r, subject)) return false;
  if (!hasClass(r, subject.head, personClasses)) return subject.form === "name";
  return (genderOf(r, subject) ?? gender) === gender;
}

/** "His father, Tom Berg, was a miner": what somebody's kin are, told of them in passing. */
function isAside(r: Reading, { from, to }: Mention): boolean {
  if (![from + 1, from + 2].some((at) => kinNoun.test(lowerAt(r, at)))) return false;
  let verb = behindApposition(r, to);
  while (isCapital(r, verb)) verb += 1;
  return isOneOf(r, verb, "was became") && hasClass(r, verb + 1, is.determiner);
}

/** Where somebody is named before a chain: how many sentences away, and whether the sentence there or before is about them. */
export function tellChain(told: Features, r: Reading, { runs }: Named, start: number): void {
  const away = ({ from }: { readonly from: number }) =>
    (r.sentenceOf[start] ?? 0) - (r.sentenceOf[from] ?? 0);
  const before = runs.filter(({ from }) => from < start);
  const [nearest] = before;
  if (nearest) told[feature.chainAway] = Math.min(away(nearest), farthest);
  const near = before.filter((run) => away(run) <= 1);
  told[feature.opensBeforeChain] = near.some((run) => opensSentence(r, run)) ? 1 : 0;
  told[feature.actsBeforeChain] = near.some((run) => acts(r, run)) ? 1 : 0;
}
