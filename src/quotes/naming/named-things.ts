import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isThingCalled } from "./called-things.ts";
import { isMarkedThing } from "./marked-things.ts";
import { isOpener } from "./noun-before.ts";
import { isUnused } from "./unused-words.ts";

/**
 * Whether words in marks are what a thing is called or has written on it, whoever tells of it: "a “quick look” button", "a film
 * called “…”", "a service that it calls “…”", "a charge labelled “…”", "never used the word “…”".
 */
export function isNameOfThing(r: Reading, place: Place): boolean {
  return (
    isBeforeNamed(r, place) ||
    isThingCalled(r, place) ||
    isMarkedThing(r, place) ||
    isUnused(r, place)
  );
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
const named =
  "feature features option options button buttons menu menus toggle toggles checkbox brochure brochures leaflet " +
  "leaflets pamphlet pamphlets booklet booklets formula category categories hashtag hashtags playlist playlists " +
  "emoji emojis";

/** "it is a", against "there is a" and "there is no" */
function isSaidToBe(r: Reading, opener: number): boolean {
  if (!isOneOf(r, opener, "a an") || lowerAt(r, opener - 2) === "there") return false;
  return isOneOf(r, opener - 1, "is was be been being 's ’s");
}

/** Whether a verb that calls something so stands in the sentence before a token. */
function isCalledSo(r: Reading, at: number): boolean {
  for (let i = at - 1; i > at - farthest && r.sentenceOf[i] === r.sentenceOf[at]; i -= 1)
    if ((r.verb(i)?.classes ?? 0) & verbClass.label) return true;
  return false;
}

/** In tokens. */
const farthest = 16;
