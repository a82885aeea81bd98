import { wordClass as is } from "#quotes/reading/lexicon.ts";
import {
  type Mention,
  phraseEndingAt,
  phraseStartingAt,
  wordMention,
} from "#quotes/reading/noun-phrase.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isMarked, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { type WordSet, wordSet } from "#quotes/reading/word-set.ts";

/**
 * Whose words a phrase without a verb of speech says that they are, before them in their sentence or right behind: "in the words
 * of Ana Ruiz", "in her memorable phrase", "to quote Ana Ruiz", "by his own admission".
 */
export function inWordsOf(r: Reading, place: Place): Mention | null {
  return besideWords(r, place, ownerOfWordsAt);
}

/** Whose view words are, told likewise: "in Ana Ruiz’s view", "if you ask Ana Ruiz", "as she tells it", "to Ana Ruiz, it is “…”". */
export function inViewOf(r: Reading, place: Place): Mention | null {
  return besideWords(r, place, ownerOfViewAt) ?? toWhomItIs(r, place);
}

/** "To Ana Ruiz, the plan is “…”", "For Ana Ruiz of the union, it was a “…”" */
function toWhomItIs(r: Reading, { open, firstSentence }: Place): Mention | null {
  const from = r.sentences[firstSentence]?.from ?? open;
  if (!isOneOf(r, from, "to for")) return null;
  const somebody = phraseStartingAt(r, from + 1, open);
  if (somebody?.form !== "name" || lowerAt(r, somebody.to) !== ",") return null;
  const copula = isOneOf(r, open - 1, "a an the simply just nothing") ? open - 2 : open - 1;
  return isOneOf(r, copula, "is are was were remains") ? somebody : null;
}

/** Whom a phrase names that begins at a token and ends before another. */
type Owner = (r: Reading, at: number, to: number) => Mention | null;

function besideWords(r: Reading, place: Place, ownerAt: Owner): Mention | null {
  const behind = isOneOf(r, place.after, ", — –") ? place.after + 1 : place.after;
  if (r.sentenceOf[behind] === r.sentenceOf[place.after - 1]) {
    const owner = ownerAt(r, behind, behind + longestPhrase);
    if (owner) return owner;
  }
  const floor = Math.max(r.sentences[place.firstSentence]?.from ?? 0, place.open - farthest);
  for (let i = place.open - 2; i >= floor && !isMarked(r, i); i -= 1) {
    const owner = isOneOf(r, i, leads) ? ownerAt(r, i, place.open) : null;
    if (owner) return owner;
  }
  return null;
}

/** In tokens, an apposition included, and from its beginning to the words. */
const longestPhrase = 14;
const farthest = 24;

const leads = wordSet("in by to if as");

function ownerOfWordsAt(r: Reading, at: number, to: number): Mention | null {
  const lead = lowerAt(r, at);
  if (lead === "in") return ownerOf(r, at + 1, to, words);
  if (lead === "by") return ownerOf(r, at + 1, to, admissions);
  if (lead !== "to") return null;
  if (isOneOf(r, at + 1, "quote paraphrase echo")) {
    const quoted = phraseStartingAt(r, at + 2, to);
    if (quoted?.form === "name" && !isClitic(r, quoted.to)) return quoted;
  }
  return isOneOf(r, at + 1, borrows) ? ownerOf(r, at + 2, to, words) : null;
}

function ownerOfViewAt(r: Reading, at: number, to: number): Mention | null {
  const lead = lowerAt(r, at);
  if (lead === "in") return ownerOf(r, at + 1, to, views);
  if (lead === "as") return tellingIt(r, at + 1, to, tellsIt);
  if (lead === "to" && lowerAt(r, at + 1) === "hear") return tellingIt(r, at + 2, to, "tell");
  if (lead !== "if" || lowerAt(r, at + 1) !== "you" || lowerAt(r, at + 2) !== "ask") return null;
  return phraseStartingAt(r, at + 3, to);
}

/** "Ana Ruiz" of "as Ana Ruiz tells it" and "to hear Ana Ruiz tell it". */
function tellingIt(r: Reading, from: number, to: number, verbs: string): Mention | null {
  const somebody = phraseStartingAt(r, from, to);
  if (!somebody || !isOneOf(r, somebody.to, verbs)) return null;
  return lowerAt(r, somebody.to + 1) === "it" ? somebody : null;
}

const tellsIt = "tells told has had sees saw remembers remembered recalls recalled";

/** "Ana Ruiz" of "Ana Ruiz’s memorable phrase" and "the words of Ana Ruiz", "her" of "her own words". */
function ownerOf(r: Reading, from: number, to: number, nouns: WordSet): Mention | null {
  const isOwn = (at: number) => isOneOf(r, nounBehind(r, at, nouns), nouns);
  if (hasClass(r, from, is.possessivePronoun))
    return isOwn(from) ? (namedNext(r, from, to, nouns) ?? wordMention(r, from)) : null;
  if (lowerAt(r, from) === "the") {
    const of = nounBehind(r, from, nouns) + 1;
    if (isOneOf(r, of - 1, nouns) && lowerAt(r, of) === "of")
      return phraseStartingAt(r, of + 1, to);
  }
  for (let i = from + 1; i < to && !isMarked(r, i); i += 1)
    if (isClitic(r, i)) return isOwn(i) ? phraseEndingAt(r, i - 1, from) : null;
  return null;
}

/** "Ana Ruiz" of "By her own admission, Ana Ruiz", where that begins a sentence. */
function namedNext(r: Reading, pronoun: number, to: number, nouns: WordSet): Mention | null {
  const comma = nounBehind(r, pronoun, nouns) + 1;
  if (sentenceAt(r, pronoun)?.from !== pronoun - 1 || lowerAt(r, comma) !== ",") return null;
  const next = phraseStartingAt(r, comma + 1, to);
  return next?.form === "name" ? next : null;
}

/** The noun behind an owner and at most two words that tell more of it: "own memorable phrase". */
function nounBehind(r: Reading, owner: number, nouns: WordSet): number {
  let at = owner + 1;
  while (at <= owner + mostAdjectives && !isOneOf(r, at, nouns)) at += 1;
  return at;
}

const mostAdjectives = 2;

const borrows = wordSet("borrow use quote echo paraphrase repeat");
const words = wordSet("words word phrase expression parlance telling phrasing");
const admissions = wordSet("admission account reckoning confession telling description");
const views = wordSet(
  "view opinion estimation assessment account eyes book mind reckoning judgment judgement",
);
