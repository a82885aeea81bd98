import type { NameRun } from "#quotes/names/name-run.ts";
import { coreStart } from "#quotes/names/parts/name-core.ts";
import { isCapitals } from "#quotes/names/parts/name-opening.ts";
import { isOffice } from "#quotes/names/roles/offices.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { isDay } from "#quotes/names/words/days.ts";
import { isAge } from "#quotes/reading/ages.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isClitic, isOfOrFor } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { genderOfName } from "./gender-of-name.ts";
import { kindOf } from "./name-kinds.ts";

/** The name that words in capitals are, titles before it and all; null for a day, and an office without its holder. */
export function runOfWords(r: Reading, from: number, to: number): NameRun | null {
  let core = isOwned(r, from, to) ? from : coreStart(r, from, to);
  if (core >= to || isOffice(r, from, core, to) || isDay(r, from, to)) return null;
  if (isOwnedLabel(r, from, to) || isOneOfPeople(r, from, to)) return null;
  const isOfPlace = isOfOrFor(r, core);
  const kind = isOfPlace ? kindOfPlace(r, core) : kindOf(r, from, core, to);
  if (isOfPlace) core = from;
  if (kind === "institution" && isDepartment(r, core, to) && lowerAt(r, from - 1) === "the")
    core = from;
  if (kind === "institution") while (core > from && isOfMembers(r, core - 1)) core -= 1;
  const gender = genderOfName(r, from, core, to);
  return { from, to, core, kind, gender, block: r.blockOf[from] ?? 0 };
}

/** "TAKE" of "ANALYST’S TAKE:" */
function isOwnedLabel(r: Reading, from: number, to: number): boolean {
  return lowerAt(r, to) === ":" && isClitic(r, from - 1) && isCapitals(r, from);
}

/** "South African" of "the South African said": what somebody is, not who. */
function isOneOfPeople(r: Reading, from: number, to: number): boolean {
  if (to - from > 2 || !hasClass(r, to - 1, is.demonym) || /s$/.test(lowerAt(r, to - 1)))
    return false;
  const one = isOneOf(r, from - 1, "the a an") || isAge(r, from - 1);
  const named = to - from > 1 && hasClass(r, from, is.maleName | is.femaleName);
  return one && !named && (r.tokens[to]?.kind !== "word" || !isNounAt(r, to));
}

/** "leader" of "the South African leader" */
function isNounAt(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  return c === 0 || (c & (is.role | is.body | is.adjective)) !== 0 || isCapital(r, at);
}

/** "Department" of "the Justice Department": "Justice" is nobody's title. */
function isDepartment(r: Reading, core: number, to: number): boolean {
  return to - core === 1 && hasClass(r, core, is.body);
}

/** "County Sheriff’s Office": no word of it is anybody's title. */
function isOwned(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isClitic(r, i)) return true;
  return false;
}

/** "Duke of Wexcombe", "Friends of the Mill": whoever is called by what they are, and of what. */
function kindOfPlace(r: Reading, of: number): NameRun["kind"] {
  return isPlural(r, of - 1) ? "institution" : "person";
}

/** "Scottish" of "Scottish Education Department", "Nurses" of "Nurses Union", against "Champions Lund United": what belongs to a body's name. */
function isOfMembers(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  const ofThem = r.classes[at + 1] !== 0 || hasNameClass(r, at + 1, nameClass.portfolio);
  const plural = (c & is.role) !== 0 && !(c & is.title) && isPlural(r, at) && ofThem;
  const placed = /-(?:based|born)$/.test(lowerAt(r, at));
  return plural || ((c & is.demonym) !== 0 && !(c & (is.title | is.role)) && !placed);
}
