import { isCause, isGiven, isOfMany, isUrged } from "#quotes/names/parts/name-opening.ts";
import { isInCharge } from "#quotes/names/roles/offices.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { isSpot } from "#quotes/names/words/named-places.ts";
import { describesPortfolio, isPortfolio } from "#quotes/names/words/portfolios.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isOfOrFor } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import {
  capitalsEnd,
  hasClass,
  hasNameClass,
  isCapital,
  isOneOf,
  lowerAt,
} from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";
import { mayBeMembers } from "./owned-bodies.ts";

const joiners = wordSet("of for on in at against to & and , the");

/** Whether a small word goes on with the name that begins at `first`: "of", "for", "&", "and"; and a comma between two ends of an office. */
export function joins(r: Reading, at: number, to: number, first: number): boolean {
  const lower = lowerAt(r, at);
  if (!isAmong(lower, joiners)) return false;
  if (lower === "&") return at + 1 < to && isCapital(r, at + 1);
  if (lower === "the") return at === first + 1 && isUrged(r, first);
  if (lower === "," && isOfPartners(r, at, first)) return true;
  const next = lowerAt(r, at + 1) === "the" ? at + 2 : at + 1;
  if (next >= to || r.tokens[next]?.kind !== "word" || !isCapital(r, next)) return false;
  if (isAmong(lower, aims) && (isOfMany(r, first) || isFieldOfAim(r, at, first))) return true;
  if (lower === "to") return isOneOf(r, at - 1, undertaking) && isCapital(r, at - 1);
  if (lower === "of") return isOfMore(r, at) || isOfAim(r, at, first) || isLaw(r, next, to);
  if (lower === "for")
    return hasClass(r, at - 1, is.body) || isMinisters(r, at, first) || isCause(r, first);
  if (lower === "on") return isMinisters(r, at, first) || isFieldOfAim(r, at, first);
  if (lower === "in") return isInCharge(r, next);
  if (isAmong(lower, aims)) return false;
  if (lower === ",") return isListed(r, at) && isOffice(r, at, first);
  return (
    (isMatter(r, next) && isOffice(r, at, first)) ||
    isForMore(r, at, first) ||
    isTradingAs(r, at, first) ||
    isOneOf(r, next, "district districts") ||
    isForTwoThings(r, at, first) ||
    isOfForce(r, at, first) ||
    isOfMembers(r, at, first) ||
    isOfTwoPlaces(r, at, first) ||
    isOfPartners(r, at, first)
  );
}

/** "Department of Health", "Western District of Ohio", "Secretary of State", against "Peter King of New York" */
function isOfMore(r: Reading, of: number): boolean {
  if (isOneOf(r, of - 1, "district division") || hasClass(r, of - 1, is.body)) return true;
  if (isOneOf(r, of - 1, "order port")) return lowerAt(r, of - 2) === "the";
  if (isOneOf(r, of + 1, "fame")) return isOneOf(r, of - 1, "hall walk");
  if (isCause(r, of - 1)) return true;
  return isHead(r, of - 1) || (hasClass(r, of - 1, is.title | is.role) && !isGiven(r, of - 2));
}

/** "Committee to Protect Piers": what has set out to do something. */
const undertaking = wordSet("alliance campaign coalition committee movement project");

/** "Head of Research", against "Bill Head of Ohio" */
function isHead(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "head" && !isCapital(r, at - 1);
}

/** "Protection" of "Society for the Protection of Birds": what a body is for. */
function isOfAim(r: Reading, of: number, first: number): boolean {
  const aim = lowerAt(r, of - 2) === "the" ? of - 3 : of - 2;
  return (
    aim > first && isOfOrFor(r, aim) && hasClass(r, aim - 1, is.body) && isPortfolio(r, of - 1)
  );
}

/** "Sport" of "Alliance for Safety in Sport", "Ageing" of "Centre for Research on Ageing": where what a body is for is sought. */
function isFieldOfAim(r: Reading, joint: number, first: number): boolean {
  if (!isPortfolio(r, joint + 1)) return false;
  let aim = joint - 1;
  while (aim > first + 1 && isCapital(r, aim) && !isOfOrFor(r, aim)) aim -= 1;
  const body = hasClass(r, aim - 1, is.body) || isOneOf(r, aim - 1, undertaking);
  return aim < joint - 1 && isOfOrFor(r, aim) && body;
}

/** "at" of "the charity Dads at Home" */
const aims = wordSet("against at for in");

/** "Minister for Finance", "Cabinet Member for Housing", "Spokesperson on Food", "MP for Tarrow", against "Attorney for Ruiz" */
function isMinisters(r: Reading, of: number, first: number): boolean {
  const member = isOneOf(r, of - 1, "mp mep mla msp td");
  if (member) return !hasClass(r, first, is.maleName | is.femaleName);
  if (!hasClass(r, of - 1, is.title) && !isOneOf(r, of - 1, holders)) return false;
  return isPortfolio(r, of + 1) || describesPortfolio(r, of + 1);
}

/** Who holds an office for something, and is called by no title. */
const holders = wordSet("lead member spokesman spokesperson spokeswoman");

/** How many words of an office may stand before "and": bounds the time that a flood of names takes. */
const mostWords = 8;

/** "Communities" of "Ministry of Housing, Communities and Local Government" */
function isListed(r: Reading, comma: number): boolean {
  let and = comma + 1;
  while (and < comma + mostWords && (isMatter(r, and) || lowerAt(r, and) === ",")) and += 1;
  return and > comma + 1 && lowerAt(r, and) === "and" && isMatter(r, and + 1);
}

/** Whether what stands before a comma or an "and" tells what an office or a body before or behind it is for. */
function isOffice(r: Reading, joint: number, first: number): boolean {
  if (!isMatter(r, joint - 1)) return false;
  const isFor = is.title | is.body;
  const least = Math.max(first, joint - mostWords);
  let head = joint - 1;
  while (head > least && (isMatter(r, head) || isOneOf(r, head, smallWords))) head -= 1;
  if (isOfOrFor(r, head + 1) && hasClass(r, head, isFor)) return true;
  let end = joint + 1;
  while (end < joint + mostWords && (isMatter(r, end) || isOneOf(r, end, smallWords))) end += 1;
  return isCapital(r, end) && hasClass(r, end, isFor);
}

/** "Housing", "Teachers", "Allied Workers": what an office or a body may be for, against "Association" and "Ana Rivers". */
function isMatter(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || hasClass(r, at, is.body)) return false;
  if (isPortfolio(r, at)) return true;
  const named = is.maleName | is.femaleName;
  if (mayBeMembers(r, at)) return !hasClass(r, at - 1, named);
  return isCapital(r, at + 1) && mayBeMembers(r, at + 1) && !hasClass(r, at, named | is.title);
}

const smallWords = wordSet("of for and , the 's ’ '");

/** "Department of Health and Social Care": what an office is for is often two things. */
function isForMore(r: Reading, and: number, first: number): boolean {
  const named = is.maleName | is.femaleName | is.place | is.title | is.body;
  const next = and + 1;
  const somebody = named | is.role | is.demonym;
  if (hasClass(r, next, somebody) || /^[A-Z]{2,}$/.test(r.tokens[next]?.text ?? "")) return false;
  for (let i = and - 2; i > Math.max(first, and - mostWords); i -= 1)
    if (isOfOrFor(r, i)) {
      if (hasNameClass(r, i - 1, nameClass.department)) return true;
      if (isCapital(r, next + 1)) return false;
      return hasNameClass(r, i - 1, nameClass.society) && !hasClass(r, and - 1, named);
    }
  return false;
}

/** "Port Authority of New York and New Jersey", "England and Wales Bowls Board", against "University of Lund and Tarrow College" */
function isOfTwoPlaces(r: Reading, and: number, first: number): boolean {
  if (first === and - 1 && isPlace(r, first, and)) {
    const end = capitalsEnd(r, and + 2, and + mostWords);
    return (
      hasClass(r, and + 1, is.place) &&
      end > and + 2 &&
      hasNameClass(r, end - 1, nameClass.jointOffice)
    );
  }
  let of = and - 1;
  while (of > first && of > and - mostWords && lowerAt(r, of) !== "of") of -= 1;
  if (lowerAt(r, of) !== "of" || !hasClass(r, of - 1, is.body)) return false;
  const end = capitalsEnd(r, and + 2);
  if (isPlace(r, of + 1, and)) return isPlace(r, and + 1, end);
  return of === and - 2 && end === and + 2 && mayBePlace(r, and - 1) && mayBePlace(r, and + 1);
}

/** "Kent", which no list has, against "Holm", who has "Ana" before. */
function mayBePlace(r: Reading, at: number): boolean {
  return r.classes[at] === 0 || hasClass(r, at, is.place);
}

/**
 * "Holm, Ruiz and Bell LLP", "Holm, Ruiz & Bell Ltd", "Holm, Ruiz, Ekman & Bell": a firm that is called after all its partners,
 * against "Holm, Ruiz and Bell Ltd" and "Holm, Ruiz & Bell’s lawyer".
 */
function isOfPartners(r: Reading, at: number, first: number): boolean {
  if ((at - first) % 2 === 0 || at - first > mostWords || !isCapital(r, at + 1)) return false;
  let joint = first + 1;
  while (joint < first + mostWords && lowerAt(r, joint) === "," && isPartner(r, joint + 1))
    joint += 2;
  if (at > joint || joint === first + 1 || !isPartner(r, first)) return false;
  const end = joint + 2;
  if (isOneOf(r, joint, "and &") && isOneOf(r, end, partnerships)) return true;
  if (lowerAt(r, joint) !== "&" || !isCapital(r, joint + 1)) return false;
  return joint > first + 3 || hasNameClass(r, end, nameClass.trader);
}

function isPartner(r: Reading, at: number): boolean {
  const others = is.title | is.role | is.courtesy | is.body | is.place;
  return isCapital(r, at) && r.tokens[at]?.kind === "word" && !hasClass(r, at, others);
}

/** What ends the name of a firm of several partners. */
const partnerships = wordSet("llp associates attorneys solicitors");

/** "Alliance of Film and Radio Producers": those who make up a body do two things. */
function isOfMembers(r: Reading, and: number, first: number): boolean {
  const named = is.maleName | is.femaleName | is.title | is.courtesy;
  const end = capitalsEnd(r, and + 2);
  if (end !== and + 3 || !isPlural(r, end - 1) || isPlural(r, and - 1)) return false;
  if (hasClass(r, and + 1, named)) return false;
  let of = and - 1;
  while (of > first && of > and - mostWords && lowerAt(r, of) !== "of") of -= 1;
  return lowerAt(r, of) === "of" && hasClass(r, of - 1, is.body) && !hasClass(r, and - 1, named);
}

/** "Ohio", "New Jersey", "West Lund" */
function isPlace(r: Reading, from: number, to: number): boolean {
  const c = r.classes[from] ?? 0;
  return to - from === 1 ? (c & is.place) !== 0 : to - from === 2 && isSpot(r, from, to);
}

/** "Prevention of Flooding Bill" */
function isLaw(r: Reading, from: number, to: number): boolean {
  const end = capitalsEnd(r, from, to);
  return isOneOf(r, end - 1, "bill act directive treaty");
}

/** "Lund Iron and Steel Co.", "Barlow and Sons" */
function isTradingAs(r: Reading, and: number, first: number): boolean {
  const person = is.maleName | is.femaleName | is.title | is.courtesy;
  if (!isCapital(r, and - 1) || hasClass(r, first, person)) return false;
  if (hasNameClass(r, and - 1, nameClass.trader)) return false;
  if (hasNameClass(r, and + 1, nameClass.partner)) return true;
  return isCapital(r, and + 2) && hasNameClass(r, and + 2, nameClass.trader);
}

/** "the Health and Safety Executive": an office for two things, told by its last word. */
function isForTwoThings(r: Reading, and: number, first: number): boolean {
  const person = is.maleName | is.femaleName | is.title | is.courtesy | is.place | is.body;
  if (!isOneOf(r, first - 1, "the of at from for with 's")) return false;
  if (hasClass(r, and - 1, person) || hasClass(r, and + 1, person)) return false;
  if (hasClass(r, first, person & ~is.place)) return false;
  const end = capitalsEnd(r, and + 2);
  return end > and + 2 && hasNameClass(r, end - 1, nameClass.jointOffice);
}

/** "Avon and Tarrow Police", "Tarrow Fire and Rescue" */
function isOfForce(r: Reading, and: number, first: number): boolean {
  if (lowerAt(r, and + 1) === "rescue") return isOneOf(r, and - 1, "fire search");
  if (first !== and - 1) return false;
  const names = is.maleName | is.femaleName;
  if (hasClass(r, first, names) && hasClass(r, and + 1, names)) return false;
  const end = capitalsEnd(r, and + 2);
  return end === and + 3 && isOneOf(r, end - 1, "constabulary police");
}
