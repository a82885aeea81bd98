import { partsAdjectives } from "./adjective-pairs.ts";
import { wordClass as is } from "./lexicon.ts";
import {
  isClitic,
  isClock,
  isGroup,
  isLowVerb,
  isNoun,
  isNumber,
  isOfOrFor,
  isOpeningGerund,
  isParticle,
  isPreposition,
  isQuantity,
  isYear,
  opens,
} from "./phrase-words.ts";
import type { Reading } from "./reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** How far left the phrase that begins at `first` can grow in one step; `first` where it can't. */
export function leftStep(r: Reading, first: number, limit: number): number {
  const at = first - 1;
  const c = r.classes[at] ?? 0;
  const begins = hasClass(r, first, opens);
  if (at - 1 >= limit && partsAdjectives(r, at)) return at - 1;
  if (isClitic(r, at) && at - 1 >= limit && isNoun(r, at - 1)) return begins ? first : at - 1;
  if (isNumber(r, at - 1) && isPerCent(r, at)) return at - 1;
  if (lowerAt(r, at) === "&" && at - 1 >= limit && isCapital(r, at - 1)) return at - 1;
  const name = isCapital(r, first) ? beforeParticles(r, at, limit) : at;
  if (name < at && isCapital(r, name)) return name;
  if (isPreposition(r, at) && at - 1 >= limit && attachesLeft(r, at)) return at - 1;
  if (lowerAt(r, at) === "and" && at - 1 >= limit && joinsNames(r, at, first)) return at - 1;
  const dated = beforeDate(r, first);
  if (dated < first && dated > limit) return dated;
  if (begins && !isQuantity(r, at) && !isQuantity(r, first)) return first;
  if (
    lowerAt(r, at) === "that" &&
    (leadsToName(r, first) || (at > limit && !isPreposition(r, at - 1)))
  )
    return first;
  if (c & opens) return at;
  if (c & is.adverb && at > limit && hasClass(r, at - 1, is.determiner)) return at - 1;
  if (!isNoun(r, at) || (isCapital(r, first) && (isYear(r, at) || isClock(r, at)))) return first;
  if (isCapital(r, at)) return at;
  if (
    isCapital(r, first) &&
    !(c & (is.role | is.title | is.adjective | is.demonym) || isGroup(r, at)) &&
    !isNumber(r, at) &&
    !isDescribing(r, at, limit)
  )
    return first;
  return isLowVerb(r, at) && !verbIsModifier(r, at, limit) ? first : at;
}

/** Where the date begins that stands before `first` in "the Nov. 8 vote", "the 8 May vote" and "its March 2012 issue"; `first` where none does. */
function beforeDate(r: Reading, first: number): number {
  const at = first - 1;
  if (!hasClass(r, at, is.time)) return first;
  const start = isNumber(r, first) ? at : isNumber(r, at - 1) ? at - 1 : first;
  const led = start < first && hasClass(r, start - 1, is.determiner | is.possessivePronoun);
  return led && !isCapital(r, first) ? start : first;
}

/** "per" of "42 per cent" */
function isPerCent(r: Reading, per: number): boolean {
  return lowerAt(r, per) === "per" && lowerAt(r, per + 1) === "cent";
}

/** "That" of "That Ruiz won it shows …" points at nobody. */
function leadsToName(r: Reading, first: number): boolean {
  if (r.tokens[first - 1]?.text !== "That" || !isCapital(r, first)) return false;
  return !hasClass(r, first, is.body | is.role | is.demonym | is.time);
}

/** What stands before "van der" or "pour les", not before `limit`; `at` where no particle stands there. */
function beforeParticles(r: Reading, at: number, limit: number): number {
  let i = at;
  while (i > limit && i > at - 3 && isParticle(r, i)) i -= 1;
  return i;
}

/** "previous" of "the previous Council president": a plain word between a determiner and a name. */
function isDescribing(r: Reading, at: number, limit: number): boolean {
  const c = r.classes[at] ?? 0;
  return (
    at > limit &&
    !(c & (is.pastVerb | is.presentVerb | is.baseVerb)) &&
    (hasClass(r, at - 1, is.determiner | is.possessivePronoun) ||
      isClitic(r, at - 1) ||
      isOfAnother(r, at - 1)) &&
    lowerAt(r, at - 1) !== "that"
  );
}

/** "for" of "a spokesman for contractor Holm", "of" of "the widow of trawlerman Per Holm": the name behind it is another's. */
function isOfAnother(r: Reading, at: number): boolean {
  const of = isOfOrFor(r, at);
  return of && belongs.test(lowerAt(r, at - 1));
}

const belongs =
  /^(?:spokes(?:man|woman|person|people|men|women)|(?:lawyer|attorney|solicitor|barrister|agent|publicist|representative|friend|relative|neighbou?r|colleague|supporter|critic|widow|widower|wife|husband|mother|father|son|daughter|brother|sister|girlfriend|boyfriend|partner|victim)s?)$/;

/** "the elected officials", against "he backed officials". */
function verbIsModifier(r: Reading, at: number, limit: number): boolean {
  return at - 1 < limit || hasClass(r, at - 1, opens | is.adjective | is.preposition);
}

function attachesLeft(r: Reading, preposition: number): boolean {
  if (
    isOneOf(r, preposition, "after amid before despite over") &&
    !hasClass(r, preposition + 1, is.possessivePronoun)
  )
    return false;
  const before = preposition - 1;
  if (isOpeningGerund(r, before)) return false;
  const c = r.classes[before] ?? 0;
  const token = r.tokens[before];
  if (!token || (token.kind !== "word" && token.kind !== "number")) return false;
  const lower = lowerAt(r, preposition);
  if (lower === "of") return (isNoun(r, before) && !isLowVerb(r, before)) || isQuantity(r, before);
  if (lower === "to" && token.lower === "close") return true;
  if (isAmong(token.lower, people)) return isAmong(lower, "in at on from with close near");
  if (ofAge.test(token.lower)) return isAmong(lower, "from in at with");
  if (!isNoun(r, before) || c & (is.time | is.timeNoun)) return false;
  if ((lower === "to" || lower === "into") && isAttached(r, before)) return true;
  // "Counsel to the inquiry"
  const opening = isCapital(r, before) && sentenceAt(r, before)?.from === before;
  if (opening && lower === "to") return (c & is.role) !== 0;
  if (isCapital(r, before))
    return (
      lower === "on" ||
      lower === "for" ||
      lower === "from" ||
      lower === "at" ||
      lower === "in" ||
      lower === "with"
    );
  return (c & (is.role | is.body)) !== 0 || lower === "with" || lower === "for";
}

/** "the 58-year-old from Lund", "a 20-something from Lund" */
const ofAge = /-(?:year-old|something)$/;

/** "Chile" of "the ambassador from Chile to the council", "the inquiry" of "the head of the inquiry into the crash"; not "everyone from Ruiz to Holm" */
function isAttached(r: Reading, last: number): boolean {
  let first = last;
  while (last - first < longestName && (isNoun(r, first) || hasClass(r, first, opens))) first -= 1;
  const isSource = isOneOf(r, first, "by from of");
  const isRange = hasClass(r, first - 1, is.otherPronoun);
  return isSource && isNoun(r, first - 1) && !isLowVerb(r, first - 1) && !isRange;
}

/** In tokens: "the Lund Harbour Board". */
const longestName = 5;

/** "some in Gaza", "those in favour" */
const people = wordSet(
  "some many most several others those one anyone everyone nobody someone everybody somebody anybody none",
);

function joinsNames(r: Reading, and: number, first: number): boolean {
  const before = and - 1;
  if (!isNoun(r, before)) return false;
  if (isCapital(r, before) && (isCapital(r, first) || hasClass(r, first, opens))) return true;
  if (isPaired(r, before, first)) return true;
  const c = hasClass(r, before, is.role | is.body);
  return c && !hasClass(r, first, opens);
}

/** "science and technology" of "the science and technology committee" */
function isPaired(r: Reading, before: number, first: number): boolean {
  const c = r.classes[before] ?? 0;
  const lead = r.classes[before - 1] ?? 0;
  const determined =
    (lead & (is.determiner | is.possessivePronoun)) !== 0 || isCapital(r, before - 1);
  const plain =
    !(c & (is.role | is.body | is.title | is.pastVerb | is.presentVerb)) &&
    r.tokens[before]?.kind === "word";
  const of = hasClass(r, first + 1, is.role | is.body);
  return plain && determined && of && !isCapital(r, first) && isNoun(r, first);
}
