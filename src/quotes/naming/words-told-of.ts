import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { finite, isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { formsOf, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { beforeAdverbs } from "./noun-before.ts";

/**
 * Whether a sentence tells of the words in marks as words, whoever says it: "searched for the phrase “…”", "never used the word “…”", "typed “…” into", "a
 * “thank you” card", "the goods, or “lumber,” of", "turned the “tasting” into", "the job of labelling “stale buns”", "the chorus — “…” — is sung by".
 */
export function isToldOf(r: Reading, place: Place): boolean {
  return (
    isWordDoneTo(r, place) ||
    isDefined(r, place) ||
    isUnused(r, place) ||
    isTypedIn(r, place) ||
    isGreeting(r, place) ||
    isOtherWord(r, place) ||
    isTurnedInto(r, place) ||
    isToBeLabelled(r, place) ||
    isLineSet(r, place)
  );
}

const wordNouns = wordSet(
  "expression expressions keyword keywords phrase phrases term terms word words",
);

/** "hates the term “…”", "looked up the phrase “…”", "a search for the words “…”" */
function isWordDoneTo(r: Reading, { open }: Place): boolean {
  if (!isOneOf(r, open - 1, wordNouns) || !isOneOf(r, open - 2, "the that")) return false;
  const before = lowerAt(r, open - 3);
  if (isAmong(before, doneToWords)) return true;
  if (before !== "for" && before !== "up") return false;
  for (let i = open - 4; i > open - farthestSearch && r.tokens[i]?.kind === "word"; i -= 1)
    if (isOneOf(r, i, searches)) return true;
  return false;
}

/** "the meaning of “near”", "no definition of the word “vehicle”" */
function isDefined(r: Reading, { open }: Place): boolean {
  const led = isOneOf(r, open - 1, wordNouns) && lowerAt(r, open - 2) === "the";
  const of = led ? open - 3 : open - 1;
  if (lowerAt(r, of) !== "of") return false;
  return isOneOf(r, of - 1, "definition definitions meaning meanings spelling synonym synonyms");
}

/** In tokens: "searched on Google with his phone for". */
const farthestSearch = 11;

const searches = formsOf("search hunt look trawl scan query");
const doneToWords = formsOf(
  "abhor adopt ban define delete dislike drop explain favor favour google hate invent know like loathe prefer remove " +
    "replace search understand",
);

/** "Googled “…”", "typed “…” into a search engine" */
function isTypedIn(r: Reading, { open, after }: Place): boolean {
  const noun = isOneOf(r, open - 1, wordNouns) ? open - 2 : open - 1;
  const verb = noun < open - 1 && lowerAt(r, noun) === "the" ? noun - 1 : noun;
  const lower = lowerAt(r, verb);
  if (isAmong(lower, googles)) return true;
  // "entered “I do not recall” into the record"
  if (lowerAt(r, after) !== "into" || lowerAt(r, after + 2) === "record") return false;
  return isAmong(lower, types);
}

const googles = formsOf("google");
const types = formsOf("enter key plug punch tap type");

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
  return isOneOf(r, open - 2, turns);
}

const turns = formsOf("turn transform convert change make morph");

/** "the job of labelling “stale buns”", against "labelled “a disgrace”" */
function isToBeLabelled(r: Reading, { open, words: count }: Place): boolean {
  if (count > mostOther || isCapital(r, open + 1)) return false;
  return isOneOf(r, open - 1, labels);
}

const labels = wordSet("flagging labeling labelling tagging");

/** "never used the term “…”", "avoided the word “…”", "without saying the word “…”" */
function isUnused(r: Reading, { open }: Place): boolean {
  if (!isOneOf(r, open - 1, wordNouns) || !isOneOf(r, open - 2, "the that this those these"))
    return false;
  const verb = lowerAt(r, open - 3);
  if (isAmong(verb, avoids)) return true;
  if (!isAmong(verb, uses)) return false;
  if (isOneOf(r, open - 4, "just only merely simply")) return false;
  const to = lowerAt(r, open - 4) === "to" ? open - 5 : open - 4;
  const not = beforeAdverbs(r, to + 1, is.auxiliary);
  if (lowerAt(r, not) === "without" || hasClass(r, not, is.negation)) return true;
  return to === open - 5 && isOneOf(r, not, refuses);
}

const uses = formsOf("use say utter mention");
const avoids = formsOf("avoid");
const refuses = formsOf("refuse decline");

/** "its chorus — “…” — still echoes", "the slogan (“…”) was", "the tag line, “…,” was", against "her motto, “…”, is": a line that belongs to nobody here. */
function isLineSet(r: Reading, { open, after }: Place): boolean {
  const opener = lowerAt(r, open - 1);
  if (!isAmong(opener, "— – - ( ,") || !isOneOf(r, open - 2, lines)) return false;
  const first = isOneOf(r, open - 3, "opening closing first last tag title") ? open - 3 : open - 2;
  if (!isOneOf(r, first - 1, "its the their this that 's")) return false;
  if (opener === ",")
    return isOneOf(r, after - 2, ",") && !r.verb(after) && hasClass(r, after, finite);
  return lowerAt(r, after) === (opener === "(" ? ")" : opener);
}

const lines =
  "catchphrase chant chants chorus hook jingle line lines lyric lyrics motto refrain slogan tagline verse";
