import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { beforeAdverbs, isOpener, isThing } from "./noun-before.ts";

/**
 * Whether words in marks are what a thing is called or has written on it, whoever tells of it: "a “quick look” button", "a film
 * called “…”", "a charge labelled “…”".
 */
export function isNameOfThing(r: Reading, place: Place): boolean {
  return isBeforeNamed(r, place) || isThingCalled(r, place) || isMarkedThing(r, place);
}

/**
 * "a new “silent cabin” option", against "a “terrible” feature", "called it a “do nothing” option" and "it is a “do nothing” option"
 */
function isBeforeNamed(r: Reading, { open, after, words }: Place): boolean {
  if (
    !isOneOf(r, after, named) ||
    words > longestName ||
    /\p{P}/u.test(r.tokens[after - 2]?.text ?? "")
  )
    return false;
  if (hasClass(r, after - 2, is.adjective | is.adverb)) return false;
  for (let i = open - 1; i > open - longestPhrase; i -= 1) {
    if (isOpener(r, i)) return !isCalledSo(r, i) && !isSaidToBe(r, i);
    if (!isNoun(r, i)) return false;
  }
  return false;
}

/** In words. */
const longestName = 8;
/** In tokens: "the ferry firm’s all new". */
const longestPhrase = 6;

/** What firms and offices give a name of several words that is no proper one. */
const named = wordSet(
  "feature features option options button buttons menu menus toggle toggles checkbox brochure brochures leaflet " +
    "leaflets pamphlet pamphlets booklet booklets formula category categories hashtag hashtags playlist playlists " +
    "emoji emojis",
);

/** "it is a", against "there is a" and "there is no" */
function isSaidToBe(r: Reading, opener: number): boolean {
  if (!isOneOf(r, opener, "a an") || lowerAt(r, opener - 2) === "there") return false;
  return isOneOf(r, opener - 1, "is was be been being 's");
}

/** Whether a verb that calls something so stands in the sentence before a token. */
function isCalledSo(r: Reading, at: number): boolean {
  for (let i = at - 1; i > at - farthest && r.sentenceOf[i] === r.sentenceOf[at]; i -= 1)
    if ((r.verb(i)?.classes ?? 0) & verbClass.label) return true;
  return false;
}

/** In tokens. */
const farthest = 16;

/** "a substance called “mekku”", "a fair dubbed an “ice” week", "advice today called “…”", against "what the paper called “a mess”" and "the judge called “…”" */
function isThingCalled(r: Reading, { open, after, words }: Place): boolean {
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

/** "in", "launched": what stands before an object. */
function isDone(r: Reading, at: number): boolean {
  return hasClass(r, at, is.preposition | is.pastVerb | is.presentVerb) || r.verb(at) !== undefined;
}

/** "a charge labelled “silence fee”", "an email marked “urgent”", against "a plan labelled “cruel and useless”" and "a man labelled “…”" */
function isMarkedThing(r: Reading, { open, after, words }: Place): boolean {
  const verb = lowerAt(r, open - 1);
  if (lowerAt(r, after) === "by") return false;
  if (isAmong(verb, "marked stamped headed") && written.test(lowerAt(r, open - 2))) return true;
  if (!isAmong(verb, "labeled labelled tagged") || !isThing(r, open - 2)) return false;
  return !isJudgement(r, open, words) && !hasClass(r, open + 1, is.adjective);
}

/** What people write a word or two on. */
const written =
  /^(?:e-?mails?|letters?|notes?|files?|folders?|envelopes?|box(?:es)?|documents?|papers?|parcels?|packages?|memos?|doors?|buttons?|bottles?|bins?|columns?|pages?|chapters?|sections?)$/;

/** Whether words begin as an opinion of something does: "a mess", "deeply unsafe", "shameful". */
function isJudgement(r: Reading, open: number, words: number): boolean {
  if (isCapital(r, open + 1)) return false;
  const judges = is.determiner | is.adverb | is.possessivePronoun | is.quantifier | is.negation;
  const first = lowerAt(r, open + 1);
  return hasClass(r, open + 1, words < 3 ? judges | is.adjective : judges) || /ly$/.test(first);
}
