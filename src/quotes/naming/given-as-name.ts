import type { Span } from "#articles/article.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { finite, isNoun, isVerb, personClasses } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { beforeAdverbs } from "./noun-before.ts";

/** Whether words in marks are what something is called, whoever calls it so: "The tagline? “…”", "what is called “…”". */
export function isGivenAsName(r: Reading, place: Place): boolean {
  return isBehindName(r, place) || isTermTold(r, place) || isCalled(r, place);
}

/** The words in marks as they are when they come again, capitals and all, whatever points they have; "" for more than a name has. */
export function nameKey(r: Reading, { start, end }: Span): string {
  if (end - start > longestKey) return "";
  return r.text
    .slice(start, end)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** In code units. */
const longestKey = 60;

const nouns = wordSet(
  "slogan motto tagline tag-line hashtag name nickname moniker sobriquet codename code-name alias pseudonym acronym " +
    "title subtitle category heading rubric",
);
const wordsFor = wordSet("term word phrase expression label");
const be = wordSet("is are 's be been being get gets was were");

/** "the slogan “…”", "its motto, “…”", "the nickname of “…”", "the term often used is “…”", "The tagline? “…”" */
function isBehindName(r: Reading, { open }: Place): boolean {
  const joint = lowerAt(r, open - 1);
  const isEqual = isAmong(joint, be);
  let at = open - 1;
  if (isEqual) at = beforeAdverbs(r, at);
  else if (isAmong(joint, ", : ? of")) at -= 1;
  if (isEqual && lowerAt(r, at) === "used") at = beforeAdverbs(r, at);
  if (isEqual && lowerAt(r, at) === "term") return true;
  if (!isOneOf(r, at, nouns) || lowerAt(r, at - 2) === "in") return false;
  return !isAmong(joint, ", :") || !isSpoken(r, at);
}

/** "shouted his name: “…”", "repeated the slogan, “…”", against "announced the slogan: “…”": the verb before the noun speaks, and tells of nothing. */
function isSpoken(r: Reading, noun: number): boolean {
  for (let i = noun - 1; i > noun - longestPhrase && r.tokens[i]?.kind === "word"; i -= 1) {
    const verb = r.verb(i);
    if (verb) return (verb.classes & speechClasses) !== 0 && !(verb.classes & telling);
    if (hasClass(r, i, finite)) return false;
  }
  return false;
}

const telling = verbClass.assert | verbClass.topic | verbClass.commit;
/** In tokens: "replied to the crowd with the title". */
const longestPhrase = 8;

/** "the term “…” means", "coined the phrase “…”": told of, not used. */
function isTermTold(r: Reading, { open, after }: Place): boolean {
  if (!isOneOf(r, open - 1, wordsFor)) return false;
  if (isOneOf(r, open - 3, "coin coins coined coining")) return true;
  const ends = isOneOf(r, after - 2, ", . ! ?");
  return !ends && lowerAt(r, open - 2) === "the" && isVerb(r, after) && !isAgent(r, after + 2);
}

/** "what’s called “…”", "it has been dubbed “…”", against "was called “a disgrace”" and "is called “…” by her rivals" */
function isCalled(r: Reading, { open, after, words }: Place): boolean {
  const verb = lowerAt(r, open - 1);
  if (isAmong(verb, "itself herself himself themselves"))
    return isCapital(r, open + 1) && ((r.verb(open - 2)?.classes ?? 0) & verbClass.label) !== 0;
  if (!isAmong(verb, "called termed dubbed nicknamed christened") || isAgent(r, after))
    return false;
  const at = beforeAdverbs(r, open - 1);
  const before = lowerAt(r, at);
  if (before === ",") return isOfThing(r, at);
  if (!isAmong(before, be)) return false;
  if (verb.length > 6 || isCapital(r, open + 1)) return true;
  const judges = is.determiner | is.adverb | is.possessivePronoun | is.quantifier;
  const judged = words === 1 ? judges | is.adjective : judges;
  return words <= longestName && !/^w/.test(before) && !hasClass(r, open + 1, judged);
}

const longestName = 5;

/** Whether a thing stands before the comma of "a fare, called “…”", against "a fare that the clerk, Ana Ruiz, called “…”" */
function isOfThing(r: Reading, comma: number): boolean {
  const from = sentenceAt(r, comma)?.from ?? comma;
  for (let i = Math.max(from, comma - farthestRelative); i < comma; i += 1)
    if (isOneOf(r, i, "that which what who whom whose")) return false;
  return !isCapital(r, comma - 1) && !hasClass(r, comma - 1, personClasses) && isNoun(r, comma - 1);
}

/** In tokens. */
const farthestRelative = 25;

/** Whether a "by" stands at a token, or right behind it. */
function isAgent(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "by" || lowerAt(r, at - 1) === "by";
}
