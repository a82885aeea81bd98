import { partsAdjectives } from "./adjective-pairs.ts";
import { wordClass as is } from "./lexicon.ts";
import {
  finite,
  isClitic,
  isNoun,
  isOfOrFor,
  isPreposition,
  kinNoun,
  opens,
  pronouns,
  speakerClasses,
} from "./phrase-words.ts";
import type { Reading } from "./reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";

/**
 * Where the phrase from `first` to before `to` ends once it has taken in what follows and is no noun: an
 * owner's "'s", a preposition, "and" and a name; `to` where it can't.
 */
export function rightStep(r: Reading, first: number, to: number, limit: number): number {
  const next = to + 1;
  if (next < limit && partsAdjectives(r, to)) return next;
  if (isClitic(r, to) && next < limit && isNoun(r, next)) return next;
  if (to > first && isPreposition(r, to) && next < limit && attachesRight(r, to)) return next;
  if (hasClass(r, to, opens) && isPreposition(r, to - 1)) return next;
  return joinsRight(r, first, to, limit) || joinsTrades(r, first, to, limit) ? to + 2 : to;
}

/**
 * "co-founder and chief executive Ana Ruiz", "shadow oil and gas secretary Ana Ruiz", "head of oil and gas Ana Ruiz": two
 * things that one person is, works with or is for, without an article.
 */
function joinsTrades(r: Reading, first: number, and: number, limit: number): boolean {
  if (lowerAt(r, and) !== "and" || hasClass(r, first, opens)) return false;
  const office = isOffice(r, and - 1);
  const matter = isPlain(r, and - 1) && isPlain(r, and + 1);
  const leads = isOffice(r, and - 3) || isOneOf(r, and - 3, "head member lead");
  const ofMatter = matter && isOfOrFor(r, and - 2) && leads;
  if (!office && !ofMatter && !(matter && isDescribed(r, first, and - 1))) return false;
  let name = and + 1;
  while (name < limit && name <= and + longestTrade && isNoun(r, name) && !isName(r, name))
    name += 1;
  if (ofMatter) return isName(r, name) && name > and + 1;
  return isName(r, name) && isOffice(r, name - 1) && (office || name > and + 2);
}

/** "oil" and "shadow oil": a word with no more than adjectives before it. */
function isDescribed(r: Reading, first: number, at: number): boolean {
  for (let i = first; i < at; i += 1)
    if (isCapital(r, i) || !(hasClass(r, i, is.adjective) || isOneOf(r, i, standIns))) return false;
  return true;
}

const standIns = wordSet("shadow deputy assistant");

/** "oil" and "gas": words in small letters that are neither people nor bodies. */
function isPlain(r: Reading, at: number): boolean {
  return !isCapital(r, at) && !hasClass(r, at, speakerClasses | pronouns);
}

/** In tokens: "security board committee member". */
const longestTrade = 4;

function isOffice(r: Reading, at: number): boolean {
  return hasClass(r, at, is.role | is.title);
}

function isName(r: Reading, at: number): boolean {
  return isCapital(r, at) && !isOffice(r, at);
}

/** Whether a word after the start of a phrase is rather the verb after it: "said Smith wants". */
export function isVerbAfter(r: Reading, at: number, first: number): boolean {
  if (at === first || isCapital(r, at)) return false;
  // "a retired teacher"
  if (at === first + 1 && isOneOf(r, first, "a an the") && hasClass(r, at + 1, is.role))
    return false;
  const c = r.classes[at] ?? 0;
  if (c & is.pastVerb && (!(c & is.adjective) || isCapital(r, at - 1))) return true;
  if (c & is.speech && isCapital(r, at - 1) && r.verb(at)?.form === "past") return true;
  const object = is.preposition | is.determiner | is.possessivePronoun | is.objectPronoun;
  const noun =
    (at === first + 1 && hasClass(r, first, opens | is.adjective)) ||
    // "director of gaming at Brask"
    (lowerAt(r, at - 1) === "of" && hasClass(r, at + 1, is.preposition));
  if (!noun && hasClass(r, at + 1, object) && /[a-z]ing$/.test(lowerAt(r, at))) return true;
  const before = hasClass(r, at - 1, is.role | is.body);
  return (
    (c & is.presentVerb) !== 0 && !(c & (is.role | is.body)) && (isCapital(r, at - 1) || before)
  );
}

/** "said Ana Ruiz and Tom Ekman" and "said Ana Ruiz and her son", but not "said Ana Ruiz and Tom Ekman nodded" */
function joinsRight(r: Reading, first: number, and: number, limit: number): boolean {
  if (lowerAt(r, and) !== "and" || and + 1 >= limit || and === first) return false;
  const isKin = hasClass(r, and + 1, is.possessivePronoun) && kinNoun.test(lowerAt(r, and + 2));
  const isNamed = isCapital(r, and + 1) && isNoun(r, and + 1);
  if (!isCapital(r, and - 1) || !(isKin || isNamed)) return false;
  let after = isKin ? and + 3 : and + 2;
  while (after < limit && isCapital(r, after) && isNoun(r, after)) after += 1;
  return !hasClass(r, after, finite) || r.tokens[after]?.kind !== "word";
}

function attachesRight(r: Reading, preposition: number): boolean {
  const lower = lowerAt(r, preposition);
  const next = preposition + 1;
  const noun = isNoun(r, next) || hasClass(r, next, opens);
  if (!noun) return false;
  if (lower === "of") return true;
  // "urged Ruiz to step down", "asked residents to stay", against "a threat to play"
  if (lower === "to" && hasClass(r, next, is.baseVerb) && isPerson(r, preposition - 1))
    return false;
  return (
    isAmong(lower, "for from at in with on to against close near") &&
    !hasClass(r, next, is.time) &&
    !isTimePhrase(r, next)
  );
}

function isPerson(r: Reading, at: number): boolean {
  return isCapital(r, at) || hasClass(r, at, speakerClasses);
}

function isTimePhrase(r: Reading, at: number): boolean {
  return hasClass(r, at, is.time | is.timeNoun) || hasClass(r, at + 1, is.timeNoun);
}
