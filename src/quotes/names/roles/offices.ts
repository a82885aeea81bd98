import { isSpot } from "#quotes/names/words/named-places.ts";
import { portfolioEnd } from "#quotes/names/words/portfolios.ts";
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
import { wordSet } from "#quotes/reading/word-set.ts";
import { isPlural, isRole } from "./role-words.ts";

/** Whether a run in capitals is an office, and who holds it is named elsewhere, if at all. */
export function isOffice(r: Reading, from: number, core: number, to: number): boolean {
  return (
    isHeldBefore(r, from, to) ||
    isHeldAfter(r, from, core, to) ||
    isIntroduced(r, from, to) ||
    isOfChief(r, from, core, to) ||
    isVacant(r, from, core, to) ||
    isMember(r, from, to) ||
    isInCharge(r, to - 1) ||
    isTitles(r, from, to)
  );
}

/** Whether "Charge" of "Special Agent in Charge" stands at a token. */
export function isInCharge(r: Reading, at: number): boolean {
  return (
    lowerAt(r, at) === "charge" &&
    lowerAt(r, at - 1) === "in" &&
    hasClass(r, at - 2, is.title | is.role)
  );
}

/** "the Public Relations Officer", "The Bishop of Lindport" of "The Bishop of Lindport, the Rev Ana Ruiz," */
function isHeldAfter(r: Reading, from: number, core: number, to: number): boolean {
  const before = lowerAt(r, from - 1);
  // "the three-time League MVP"
  const counted = /-time$/.test(before) && lowerAt(r, from - 2) === "the";
  const lead = counted ? "the" : before;
  if (lead !== "the" && lead !== "of") return false;
  const named = hasClass(r, core, is.maleName | is.femaleName) && core + 1 < to;
  const chief = hasClass(r, to - 2, is.title) && hasNameClass(r, to - 1, nameClass.officeHead);
  const title = chief || hasClass(r, to - 1, is.title);
  if (to - from > 1 && title && !named) return true;
  if (lead === "of") return false;
  if (to - from === 2 && lowerAt(r, to - 1) === "lady") return true;
  if (!hasClass(r, from, is.title) || lowerAt(r, to) !== ",") return false;
  if (lowerAt(r, from + 1) !== "of") return false;
  const next = lowerAt(r, to + 1) === "the" ? to + 2 : to + 1;
  return isCapital(r, next) && hasClass(r, next, is.title | is.courtesy);
}

/**
 * "Minister of Natural Resources, Mohlo Tsele,", "Dean of Tarrow Cathedral, the Very Rev Ana Ruiz," and "Tarrow Union
 * Director, Ana Ruiz,": the name stands behind.
 */
function isIntroduced(r: Reading, from: number, to: number): boolean {
  const comma = officeEnd(r, from, to);
  if (comma < 0 || lowerAt(r, comma) !== ",") return false;
  const name = lowerAt(r, comma + 1) === "the" ? comma + 2 : comma + 1;
  const end = capitalsEnd(r, name, name + longestName);
  return end - name > 1 && lowerAt(r, end) === "," && !hasClass(r, name, is.place);
}

/** After an office that is told with what it is of, from a run's first token on; -1 where none stands there. */
function officeEnd(r: Reading, from: number, to: number): number {
  if (lowerAt(r, from + 1) === "of" && (hasClass(r, from, is.title) || isOfficeHead(r, from))) {
    const end = capitalsEnd(r, from + 2, from + 2 + longestName);
    return end > from + 2 ? end : -1;
  }
  const held = to - from > 1 && hasNameClass(r, to - 1, nameClass.officeHead);
  return held && !hasClass(r, from, is.maleName | is.femaleName) ? to : -1;
}

/** "Holm Foods Chief Executive": of such an office nothing is anybody's surname. */
function isOfChief(r: Reading, from: number, core: number, to: number): boolean {
  if (core !== to - 1 || to - from < 2 || !hasNameClass(r, core, nameClass.officeHead))
    return false;
  return isOneOf(r, core - 1, "chief deputy prime vice");
}

/** In tokens. */
const longestName = 8;

/** "Bishop of Tarrow" of "the Rev Miriam Oye, Bishop of Tarrow," */
function isHeldBefore(r: Reading, from: number, to: number): boolean {
  if (!hasClass(r, from, is.title) || lowerAt(r, from + 1) !== "of") return false;
  const ends = to >= r.tokens.length || r.tokens[to]?.kind === "punctuation";
  return ends && lowerAt(r, from - 1) === "," && isCapital(r, from - 2);
}

/** "the Ohio Republican": somebody named before, by state and party. */
function isMember(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !isOneOf(r, to - 1, parties)) return false;
  if (!isOneOf(r, from - 1, "the this that another a an")) return false;
  return hasClass(r, from, is.place) || isSpot(r, from, to - 1);
}

const parties = wordSet("conservative democrat liberal nationalist republican socialist tory");

/** "Prime Minister", "Chief Executive Officer", "Acting U.S. Attorney" */
function isTitles(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !hasNameClass(r, to - 1, nameClass.officeHead)) return false;
  for (let i = from; i < to; i += 1)
    if (!hasClass(r, i, beforeOffice) && !hasNameClass(r, i, nameClass.level) && !isOfState(r, i))
      return false;
  return true;
}

/** "U.S." of "Acting U.S. Attorney" */
function isOfState(r: Reading, at: number): boolean {
  return isOneOf(r, at, "us u.s u.s. uk u.k u.k. eu un");
}

/** "President", "Bishop": what is held by one at a time. */
export function isOfficeHead(r: Reading, at: number): boolean {
  return hasNameClass(r, at, nameClass.officeHead | nameClass.seat);
}

/** "Governor of Ohio", "Former Secretary of State", against "Bishop of Tarrow", who is called so. */
function isVacant(r: Reading, from: number, core: number, to: number): boolean {
  let of = from;
  while (of < to && !isOfOrFor(r, of)) of += 1;
  const held = core > of && !isOfOrFor(r, core);
  if (of === to || of === from || held) return false;
  const office = of - 1;
  if (isOfficeHead(r, office) && portfolioEnd(r, of + 1, to) === to) return true;
  if (hasNameClass(r, office, nameClass.seat)) return false;
  for (let i = from; i < office; i += 1) if (!hasClass(r, i, beforeOffice)) return false;
  return isRole(r, office) && !isPlural(r, office) && !hasClass(r, office, is.body);
}

const beforeOffice = is.title | is.role | is.adjective | is.demonym;
