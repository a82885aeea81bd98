import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/**
 * Whether a sentence tells of the words in marks as words, whoever says it: "searched for the phrase “…”", "typed “…” into", "a
 * “thank you” card", "the goods, or “lumber,” of", "turned the “tasting” into", "the job of labelling “stale buns”".
 */
export function isToldOf(r: Reading, place: Place): boolean {
  return (
    isWordDoneTo(r, place) ||
    isTypedIn(r, place) ||
    isGreeting(r, place) ||
    isOtherWord(r, place) ||
    isTurnedInto(r, place) ||
    isToBeLabelled(r, place)
  );
}

const isWord = "expression keyword keywords phrase term terms word words";
const theOrThat = "the that";

/** "hates the term “…”", "looked up the phrase “…”", "a search for the words “…”" */
function isWordDoneTo(r: Reading, { open }: Place): boolean {
  if (!isOneOf(r, open - 1, isWord) || !isOneOf(r, open - 2, theOrThat)) return false;
  const before = lowerAt(r, open - 3);
  if (doneToWords.test(before)) return true;
  if (before !== "for" && before !== "up") return false;
  for (let i = open - 4; i > open - farthestSearch && r.tokens[i]?.kind === "word"; i -= 1)
    if (/^(?:search|hunt|look|trawl|scan|quer)(?:y|ed|es|ies|ied|ing)?$/.test(lowerAt(r, i)))
      return true;
  return false;
}

/** In tokens: "searched on Google with his phone for". */
const farthestSearch = 11;

const doneToWords =
  /^(?:abhor|adopt|ban|bann|defin|delet|dislik|drop|dropp|explain|favou?r|google|googl|hat|invent|know|lik|loath|prefer|preferr|remov|replac|search|understand)(?:e|es|ed|s|ing)?$|^(?:knew|understood|forbade|struck)$/;

/** "Googled “…”", "typed “…” into a search engine" */
function isTypedIn(r: Reading, { open, after }: Place): boolean {
  const noun = isOneOf(r, open - 1, isWord) ? open - 2 : open - 1;
  const verb = noun < open - 1 && lowerAt(r, noun) === "the" ? noun - 1 : noun;
  const lower = lowerAt(r, verb);
  if (isAmong(lower, googles)) return true;
  // "entered “I do not recall” into the record"
  if (lowerAt(r, after) !== "into" || lowerAt(r, after + 2) === "record") return false;
  return /^(?:enter|key|plug|plugg|punch|tap|tapp|typ)(?:e|es|ed|ing|s)?$/.test(lower);
}

const googles = "google googled googles googling";

/** What is written on cards and doors, whoever has them. */
const greetings = new Set(
  "thank you|thank-you|get well|get well soon|get-well|welcome home|welcome back|good luck|happy birthday|with sympathy|for sale|to let|for rent|no parking|no entry|no smoking|keep out|wet paint|do not disturb|coming soon|sold out".split(
    "|",
  ),
);

/** "“thank you” calls", "a “for sale” sign" */
function isGreeting(r: Reading, { string, after, words: count }: Place): boolean {
  if (count > mostGreeting || string.end - string.start > longestGreeting) return false;
  if (r.tokens[after]?.kind !== "word" || isCapital(r, after) || !isNoun(r, after)) return false;
  return greetings.has(r.text.slice(string.start, string.end).toLowerCase());
}

/** In words, and in code units. */
const mostGreeting = 3;
const longestGreeting = 20;

/** "the goods, or “lumber,” of", against "happy, or “over the moon”" and "called them thieves, or “rats,” and" */
function isOtherWord(r: Reading, { open, after, words: count }: Place): boolean {
  if (lowerAt(r, open - 1) !== "or" || lowerAt(r, open - 2) !== ",") return false;
  if (count > mostOther || (lowerAt(r, after) !== "," && lowerAt(r, after - 2) !== ","))
    return false;
  // "a gamble, or “lottery,” in her words"
  const behind = lowerAt(r, after) === "," ? after + 1 : after;
  if (isOneOf(r, behind, "in as to")) return false;
  if (!isNoun(r, open - 3) || hasClass(r, open - 3, is.adjective | is.adverb)) return false;
  for (let i = open - 3; i > open - farthestLabel && r.sentenceOf[i] === r.sentenceOf[open]; i -= 1)
    if ((r.verb(i)?.classes ?? 0) & verbClass.label && !isPassive(r, i)) return false;
  return true;
}

/** "being considered", "was described" */
function isPassive(r: Reading, verb: number): boolean {
  return isOneOf(r, verb - 1, "be been being is are was were");
}

/** In words, and in tokens. */
const mostOther = 3;
const farthestLabel = 12;

/** "turned the “tasting” into an auction" */
function isTurnedInto(r: Reading, { open, after, words: count }: Place): boolean {
  if (lowerAt(r, after) !== "into" || count > mostOther) return false;
  if (!hasClass(r, open - 1, is.determiner | is.possessivePronoun)) return false;
  return /^(?:turn|transform|convert|chang|mak|mad|morph)(?:e|s|es|ed|ing)?$/.test(
    lowerAt(r, open - 2),
  );
}

/** "the job of labelling “stale buns”", against "labelled “a disgrace”" */
function isToBeLabelled(r: Reading, { open, words: count }: Place): boolean {
  if (count > mostOther || isCapital(r, open + 1)) return false;
  return isOneOf(r, open - 1, labels);
}

const labels = "flagging labeling labelling tagging";
