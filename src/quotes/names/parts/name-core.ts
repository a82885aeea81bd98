import { isSentenceStart } from "#quotes/names/name-position.ts";
import { isOfficeHead } from "#quotes/names/roles/offices.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { wordClass as is, sexOfNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { isCapitals, isOfMany } from "./name-opening.ts";
import { afterEmployer, afterOutlet } from "./outlets-before.ts";
import { afterInnerTitle, afterTitles, isOfAll } from "./titles-before.ts";

/** First token of the name proper: what stands before it is a title, a trade or a place. */
export function coreStart(r: Reading, from: number, to: number): number {
  if (isOfMany(r, from) || isGivenBehindRole(r, from, to) || isFirm(r, from, to)) return from;
  if (isNamedAfter(r, from, to)) return from;
  const behind = afterTitles(r, from, to);
  if (behind >= to) return coreOfTitles(r, from, to);
  // "Tenant and Smallholder Union"
  const first = hasClass(r, behind, is.coordinator) ? from : behind;
  if (first > from && isOfName(r, from, first, to)) return from;
  if (first === to - 1) {
    if (isGivenBehindTitle(r, first - 1, from)) return first - 1;
    if (first > from && (isOfAll(r, first) || isForceOf(r, first))) return from;
    if (first > from && (isNamedAfterPeople(r, from, first) || isPlural(r, first))) return from;
  }
  return afterOutlet(r, afterEmployer(r, from, afterInnerTitle(r, from, first, to), to), to);
}

/** "Group" of "Admiral Group", "League" of "Major League Baseball": what stands before it is no title, but of the name. */
function isOfName(r: Reading, from: number, at: number, to: number): boolean {
  if (hasClass(r, at - 1, is.courtesy) || hasClass(r, at, somebody)) return false;
  if (at < to - 1) return lowerAt(r, at) === "league" && hasClass(r, at - 1, is.title);
  // "Ana Holm and Sons Inc", which begins before
  const goesOn = lowerAt(r, from - 1) === "and" && hasNameClass(r, from, nameClass.partner);
  return !goesOn && (isNobodys(r, at) || isOfPeople(r, at));
}

const somebody = is.maleName | is.femaleName | is.title | is.role;

/** Whether a word is hardly anybody's surname: "Holdings", "Foundation", "Acquisition". */
function isNobodys(r: Reading, at: number): boolean {
  if (hasNameClass(r, at, nameClass.tradeEnd | nameClass.trader | nameClass.thing)) return true;
  if (hasClass(r, at, is.body) && !hasNameClass(r, at, nameClass.bodyEnd)) return true;
  return /(?:tion|sion|ment|ology)$/.test(lowerAt(r, at));
}

/** "Can" of "American Can" */
function isOfPeople(r: Reading, at: number): boolean {
  const plain = is.modal | is.baseVerb | is.adjective;
  return hasClass(r, at - 1, is.demonym) && hasClass(r, at, plain);
}

/** "Marks & Holm": both are of the name, whatever words they are. */
function isFirm(r: Reading, from: number, to: number): boolean {
  return to - from === 3 && lowerAt(r, from + 1) === "&";
}

/** "Queen Ana University", "Bishop Holm High School", "Lund Mother Ana Hospital": what is named after somebody, title and all. */
function isNamedAfter(r: Reading, from: number, to: number): boolean {
  if (to - from < 3 || !isOneOf(r, to - 1, memorials)) return false;
  for (let i = from; i < to - 2; i += 1)
    if (hasClass(r, i, is.title | is.courtesy) || isOneOf(r, i, "mother queen")) return true;
  return false;
}

/** What is named after people, and is hardly a surname. Our own list. */
const memorials = wordSet(
  "academy airport centre center clinic college foundation hospice hospital institute library prison school stadium system " +
    "trust university",
);

/** "Ally" of "singer Ally Holm": behind a role in small letters it is no other. */
function isGivenBehindRole(r: Reading, at: number, to: number): boolean {
  if (to - at !== 2 || hasClass(r, at, is.title | is.courtesy | is.demonym)) return false;
  if (!hasClass(r, at, is.role) || r.blockOf[at - 1] !== r.blockOf[at]) return false;
  return hasClass(r, at - 1, is.role) && !isCapital(r, at - 1);
}

/** Of a run of nothing but titles: "Baker" of "Ms Baker", "King" of "Rep. King", nothing of "President". */
function coreOfTitles(r: Reading, from: number, to: number): number {
  if (to - from === 1) return isPaper(r, from) ? from : to;
  const called = hasClass(r, from, is.courtesy | is.title) && to - from === 2;
  return called ? to - 1 : from;
}

/** "which The Observer called": within a sentence no office has its article in capitals, unless a dash opens it: "-- The QB said". */
function isPaper(r: Reading, at: number): boolean {
  const titled = r.tokens[at - 1]?.text === "The" && !isSentenceStart(r, at - 1);
  return titled && !isOfficeHead(r, at) && !isCapitals(r, at);
}

/** "Western Coastwatch", "Saudi Arabia", against "Brazilian Ronildo": no person is told to be "western". */
function isNamedAfterPeople(r: Reading, from: number, core: number): boolean {
  for (let i = from; i < core; i += 1)
    if (!hasClass(r, i, is.demonym) || hasClass(r, i, is.role | is.title)) return false;
  const thing = hasClass(r, core, is.place | is.demonym);
  return thing || /(?:ish|ese|ern|ic|ch)$/.test(lowerAt(r, core - 1));
}

/** "Scotland" of "Police Scotland": a force of a land, which is nobody's surname there. */
function isForceOf(r: Reading, land: number): boolean {
  return lowerAt(r, land - 1) === "police" && hasClass(r, land, is.place);
}

/** "Earl" of "Chief Justice Earl Holm", "Emir" of "Owner Emir Hodzic": a first name behind a title or a trade. */
function isGivenBehindTitle(r: Reading, at: number, from: number): boolean {
  if (at <= from || !hasClass(r, at - 1, is.title | is.role)) return false;
  const { lower = "" } = r.tokens[at] ?? {};
  return !isAmong(lower, innerRanks) && sexOfNameWord(lower) !== null;
}

/** What "Attorney General Holm" and "Chief Judge Holm" have for the end of an office. */
const innerRanks = wordSet("general major judge king baron");
