import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

const firstName = is.maleName | is.femaleName;

/** "Edmond Street", "Lake Orr", "New Tarrow": a spot on a map. */
export function isSpot(r: Reading, core: number, to: number): boolean {
  const last = to - 1;
  if (hasNameClass(r, last, nameClass.road)) return true;
  const named = hasClass(r, core, firstName);
  if (named) return false;
  const somebody = to - core > 2 && hasClass(r, core + 1, firstName);
  if (hasNameClass(r, last, nameClass.spot) || hasNameClass(r, core, nameClass.water)) return true;
  return hasNameClass(r, core, nameClass.half) && !somebody;
}

/** "Franco-German" */
export function isPlacePair(r: Reading, at: number): boolean {
  const lower = lowerAt(r, at);
  if (!lower.includes("-")) return false;
  return lower.split("-").some((part) => (classesOf(part) & (is.place | is.demonym)) !== 0);
}

/** "African Americans", "Key Democratic", "Saudi Arabia": who or what is of a place, a faith or a party. */
export function isPeople(r: Reading, core: number, to: number): boolean {
  if (to - core < 2) return false;
  const first = r.classes[core] ?? 0;
  const last = r.classes[to - 1] ?? 0;
  const word = lowerAt(r, to - 1);
  if (last & is.demonym && /ic$/.test(word)) return true;
  if (first & firstName) return false;
  if (last & is.demonym)
    return /s$/.test(word) || (first & (is.demonym | is.adjective | is.place)) !== 0;
  return (first & is.demonym) !== 0 || ((last & is.role) !== 0 && isAmong(word, factions));
}

const factions = wordSet(
  "democrat democrats republican republicans conservative conservatives liberal liberals socialist socialists",
);
