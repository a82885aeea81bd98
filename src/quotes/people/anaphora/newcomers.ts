import { genderOf } from "#quotes/people/antecedents/antecedent.ts";
import { isApposed } from "#quotes/people/antecedents/subjects-before.ts";
import {
  isAnotherIn,
  isDoing,
  isReaction,
  isUnlistedVerb,
} from "#quotes/people/told-before/reactions.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import {
  isNoun,
  isOfSeveral,
  isVerb,
  personClasses,
  sexOfPronoun,
} from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import { hasClass, isCapital, isMarked, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/**
 * Whoever comes into the story without a name right before "he" or "she" speaks: "His neighbour was stunned. “So quiet,” he
 * said", "A boy walks in. “Any sweets?” he asks". Null where whoever the story is about may as well go on: "His father was a
 * miner. “…,” he said", "A nurse found him. “…,” he said".
 */
export function newcomerBefore(r: Reading, { from, head }: Mention): Mention | null {
  const sex = sexOfPronoun(r, head);
  const sentence = r.sentences[(r.sentenceOf[from] ?? 0) - 1];
  if (!sex || !hasClass(r, head, is.subjectPronoun) || !sentence) return null;
  if (isMarked(r, sentence.from) || r.blockOf[sentence.from] !== r.blockOf[from]) return null;
  const first = subjectStart(r, sentence);
  const known = isOneOf(r, first, "his her their its the");
  if (!known && !isOneOf(r, first, "a an another one my our")) return null;
  const noun = personBehind(r, first, sentence.to);
  const verb = noun < 0 ? -1 : verbBehind(r, noun, sentence.to);
  if (verb < 0 || isAnotherIn(r, { from: verb, to: sentence.to }, sex)) return null;
  const newcomer = phraseStartingAt(r, first, verb);
  if (!newcomer || newcomer.head !== noun || isNamed(r, newcomer)) return null;
  const own = genderOf(r, newcomer);
  if (own && own !== sex) return null;
  // "His landlord came on Friday. “Pay,” he told him"
  const tells = sexOfPronoun(r, head + 2) === sex && hasClass(r, head + 2, is.objectPronoun);
  return !known || tells || isReaction(r, verb) || isDoing(r, verb) ? newcomer : null;
}

/** "A neighbour, Ana Ruiz,", "a man who gave his name as Obi" */
function isNamed(r: Reading, newcomer: Mention): boolean {
  const { to } = newcomer;
  return (lowerAt(r, to) === "," || hasClass(r, to, is.relative)) && isApposed(r, newcomer);
}

/** The first word of a sentence, or of what follows the comma of "Outside,". */
function subjectStart(r: Reading, { from, to }: TokenRange): number {
  if (!hasClass(r, from, is.preposition | is.adverb | is.time)) return from;
  for (let i = from; i < Math.min(to, from + longestLead); i += 1)
    if (lowerAt(r, i) === ",") return i + 1;
  return from;
}

/** In tokens: "Across the road,". */
const longestLead = 4;

/** The noun for one person that a phrase has for its head; -1 where it is none. */
function personBehind(r: Reading, first: number, to: number): number {
  for (let i = first + 1; i < Math.min(to, first + longestPhrase) && !isCapital(r, i); i += 1) {
    if (hasClass(r, i, is.preposition | is.relative | is.auxiliary)) return -1;
    if (hasClass(r, i, personClasses) && !hasClass(r, i + 1, personClasses) && !isCapital(r, i + 1))
      return isOfSeveral(lowerAt(r, i)) ? -1 : i;
  }
  return -1;
}

/** In tokens: "his old next-door neighbour". */
const longestPhrase = 6;

/** The verb of which a noun is the subject, behind what tells of it: "A man in a mask came", "A neighbour, who …, was"; -1 without one. */
function verbBehind(r: Reading, noun: number, to: number): number {
  let i = noun + 1;
  if (lowerAt(r, i) === ",") {
    const end = Math.min(to, noun + longestApposition);
    for (i += 1; i < end && lowerAt(r, i) !== ","; i += 1);
    i += 1;
  } else if (hasClass(r, i, is.preposition)) {
    const end = Math.min(to, noun + longestPhrase);
    while (i < end && !isVerb(r, i) && !(isUnlistedVerb(r, i) && !isNoun(r, i + 1))) i += 1;
  }
  if (hasClass(r, i, is.adverb)) i += 1;
  return i < to && (isVerb(r, i) || isUnlistedVerb(r, i)) ? i : -1;
}

/** In tokens. */
const longestApposition = 16;
