import { wordClass as is } from "./lexicon.ts";
import { nameClass } from "./name-classes.ts";
import type { Reading } from "./reading.ts";
import { hasClass, hasNameClass, isCapital, isOneOf, lowerAt, sentenceAt } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";

const stop =
  is.preposition |
  is.auxiliary |
  is.modal |
  is.coordinator |
  is.subordinator |
  is.relative |
  is.subjectPronoun |
  is.objectPronoun |
  is.negation;
/** What a clause has for its verb: a finite form, as far as the lists tell. */
export const finite = is.auxiliary | is.modal | is.pastVerb | is.presentVerb;
/** What a noun phrase opens with. */
export const opens = is.determiner | is.quantifier | is.possessivePronoun;
/** What people are called by trade, office, sex or kinship. */
export const personClasses = is.role | is.title | is.maleNoun | is.femaleNoun;
/** What somebody's relatives are called, one by one. */
export const kinNoun =
  /^(?:wife|husband|spouse|widow|widower|son|daughter|brother|sister|mother|father|mum|mom|dad|stepmother|stepfather|stepson|stepdaughter|grandmother|grandfather|grandson|granddaughter|cousin|niece|nephew|aunt|uncle)(?:-in-law)?$/;
/** Words that stand for somebody or something named elsewhere: "he", "him", "his", "himself". */
export const pronouns =
  is.subjectPronoun | is.objectPronoun | is.possessivePronoun | is.otherPronoun;
/** The sex that a pronoun tells: of "he", "his", "him", "himself"; null for "they" and for other words. */
export function sexOfPronoun(r: Reading, at: number): "male" | "female" | null {
  if (!hasClass(r, at, pronouns)) return null;
  if (isOneOf(r, at, ofMen)) return "male";
  return isOneOf(r, at, ofWomen) ? "female" : null;
}

const ofMen = wordSet("he his him himself");
const ofWomen = wordSet("she her hers herself");

/** Whether a noun in lower case is of several: "farmers", "fishermen", "people", against "witness". */
export function isOfSeveral(lower: string): boolean {
  return /(?:[^s]s|men|people|children|police)$/.test(lower);
}

/** What can speak: people, a nation's and bodies. */
export const speakerClasses = personClasses | is.demonym | is.body;

/** Whether a token can be the verb of a clause: a finite form, or any of a verb of speech. */
export function isVerb(r: Reading, at: number): boolean {
  if (hasClass(r, at, finite)) return true;
  return hasClass(r, at, is.speech) && r.verb(at) !== undefined;
}

/** Whether a token can be part of a noun phrase beside determiners. */
export function isNoun(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (!token) return false;
  if (token.kind === "number") return true;
  if (token.kind !== "word") return isAmong(token.text, nounSigns) || isSlash(r, at);
  const c = r.classes[at] ?? 0;
  if (c & stop) return isCapital(r, at) && isStopName(r, at);
  if (c & opens) return false;
  if (c & is.time && !isClitic(r, at + 1) && !isShow(r, at)) return false;
  if (c & is.adverb && !(c & (is.adjective | is.role | is.title))) return false;
  if (!token.lower.endsWith("ly") || c & (is.role | is.body | is.adjective)) return true;
  const first = sentenceAt(r, at)?.from === at && lowerAt(r, at + 1) === ",";
  return (token.text !== token.lower && !first) || thingsInLy.test(token.lower);
}

const nounSigns = wordSet("& $ %");

/** "VR/AR" */
function isSlash(r: Reading, at: number): boolean {
  const slash = r.tokens[at];
  const [before, after] = [r.tokens[at - 1], r.tokens[at + 1]];
  return (
    slash?.text === "/" &&
    before?.kind === "word" &&
    before.end === slash.start &&
    after?.kind === "word" &&
    after.start === slash.end
  );
}

/** Nouns that end as adverbs do. */
export const thingsInLy =
  /^(?:.*-)?(?:monopoly|assembly|family|supply|reply|rally|anomaly|bully|folly|jelly|belly|lily|fly|butterfly|doily|tally|ally)$/;

/** "Today" of "Radio Sund’s Today programme" */
function isShow(r: Reading, at: number): boolean {
  return isOneOf(r, at + 1, "programme program show podcast");
}

/** "said Per Holm", "May replied", "Will wrote", "said He Lifan": a word of grammar with a capital that no sentence gave it. */
function isStopName(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  if (c & is.modal) return lowerAt(r, at) !== "cannot";
  if (r.tokens[at]?.text === "He") return isCapital(r, at + 1) && r.classes[at + 1] === 0;
  if (!(c & is.preposition) || sentenceAt(r, at)?.from === at) return false;
  return r.tokens[at - 1]?.kind !== "mark" || r.markedOf[at] !== r.markedOf[at - 1];
}

export function isNumber(r: Reading, at: number): boolean {
  return r.tokens[at]?.kind === "number";
}

/** "04.00" of a live page's "04.00 Rescuers said", and the last figures of "04:00". */
export function isClock(r: Reading, at: number): boolean {
  if (!isNumber(r, at)) return false;
  const text = r.tokens[at]?.text ?? "";
  const parted = lowerAt(r, at - 1) === ":" && isNumber(r, at - 2);
  return parted ? minutes.test(text) : clock.test(text);
}

const minutes = /^[0-5]\d$/;
const clock = /^[012]?\d[.:][0-5]\d$/;

/** "1811" of "In the spring of 1811 General Dufour wrote" */
export function isYear(r: Reading, at: number): boolean {
  return isNumber(r, at) && /^(?:1\d|20)\d\d$/.test(r.tokens[at]?.text ?? "");
}

export function isQuantity(r: Reading, at: number): boolean {
  return hasClass(r, at, is.quantifier);
}

/** The "'s" of an owner, or the apostrophe alone. */
export function isClitic(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.kind === "clitic") return token.lower === "'s";
  return (
    (token?.text === "’" || token?.text === "'") &&
    r.tokens[at - 1]?.end === token.start &&
    r.markedOf[at] === r.markedOf[at - 1]
  );
}

/** Whether a token is a preposition, and no part of a name in capitals. */
export function isPreposition(r: Reading, at: number): boolean {
  return hasClass(r, at, is.preposition) && !isCapitalInName(r, at);
}

function isCapitalInName(r: Reading, at: number): boolean {
  return (
    isCapital(r, at) &&
    r.tokens[at]?.kind === "word" &&
    at > 0 &&
    (isCapital(r, at - 1) || isPer(r, at)) &&
    isCapital(r, at + 1)
  );
}

/** `“…,” Per Dahl said`: the only one that is a first name besides. */
function isPer(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "per" && r.tokens[at - 1]?.kind === "mark";
}

/** "backed" of "he backed officials": a verb, or what looks like one. */
export function isLowVerb(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  const isVerb = (c & is.pastVerb) !== 0 && !(c & (is.role | is.body));
  return isVerb && (!(c & is.adjective) || isCapital(r, at - 1));
}

/** "of", "for" */
export function isOfOrFor(r: Reading, at: number): boolean {
  if (!hasClass(r, at, is.preposition)) return false;
  const lower = lowerAt(r, at);
  return lower === "of" || lower === "for";
}

/** Whether a word stands small between the parts of a name: "van", "bin". */
export function isParticle(r: Reading, at: number): boolean {
  return hasNameClass(r, at, nameClass.particle) && !isCapital(r, at);
}

/** Whether a word is what a body is called right before its name: "the charity Later Days". */
export function isGroup(r: Reading, at: number): boolean {
  return hasNameClass(r, at, nameClass.group) && !isCapital(r, at);
}

/** Whether a token opens its sentence with what somebody does who then speaks: "Speaking" of "Speaking at the meeting Ana Ruiz said", against "Fleming of Lund". */
export function isOpeningGerund(r: Reading, at: number): boolean {
  if (sentenceAt(r, at)?.from !== at || !/[a-z]{3}ing$/.test(lowerAt(r, at))) return false;
  const somebody = personClasses | is.body | is.maleName | is.femaleName | is.place;
  const led = hasClass(r, at + 1, is.preposition) || lowerAt(r, at + 1) === "ahead";
  return led && !isOfOrFor(r, at + 1) && !hasClass(r, at, somebody);
}
