import type { NameRun } from "#quotes/names/name-run.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { isCapital, lowerAt } from "#quotes/reading/word-at.ts";
import { lettersAt } from "./acronym-letters.ts";

/**
 * Whether the beginnings of words make an acronym: each word gives its first letter, one in capitals all of its own,
 * and small words may give none: "RSH" of "Rest for Sick Horses", "HMTB" of "HM Tea Board". A word of an acronym in small
 * letters gives up to three: "Ofsea".
 */
export function areSpelledBy(r: Reading, from: number, to: number, acronym: string): boolean {
  const letters = acronym.toLowerCase();
  const most = letters.toUpperCase() === acronym ? 1 : 3;
  let reached = 1;
  let words = 0;
  for (let i = from; i < to && reached !== 0; i += 1) {
    if (r.tokens[i]?.kind !== "word") continue;
    const small = !isCapital(r, i);
    if (!small) words += 1;
    reached = (small ? reached : 0) | reachedBy(givenBy(r, i, most), letters, reached);
  }
  return words > 1 && ((reached >> letters.length) & 1) === 1;
}

/** How many letters may be made with what a word gives behind those that were, as a set of bits. */
function reachedBy(given: readonly string[], letters: string, before: number): number {
  let reached = 0;
  for (const more of given)
    for (let made = 0; made + more.length <= letters.length; made += 1)
      if ((before >> made) & 1 && letters.startsWith(more, made))
        reached |= 1 << (made + more.length);
  return reached;
}

/** What a word may give to an acronym: "n" and "nh" of "non-hunting", "un" and "u" of "U.N.". */
function givenBy(r: Reading, at: number, most: number): readonly string[] {
  const lower = lowerAt(r, at);
  const plain = lower.replaceAll(".", "");
  const whole = lettersAt(r, at) ? [plain] : [];
  const hyphen = lower.indexOf("-");
  const parts = hyphen > 0 ? [plain.charAt(0) + plain.charAt(hyphen + 1)] : [];
  const beginnings = Array.from({ length: most }, (_, i) => plain.slice(0, i + 1));
  return [...new Set([...whole, ...parts, ...beginnings])];
}

/** Whether letters are initials of words of a name in their order, the first of its first. */
export function areInitialsAmong(r: Reading, { core, to }: NameRun, letters: string): boolean {
  if (letters.toUpperCase() !== letters) return false;
  let found = 0;
  for (let i = core; i < to; i += 1)
    if (r.tokens[i]?.text.charAt(0).toUpperCase() === letters.charAt(found)) found += 1;
    else if (i === core) return false;
  return found === letters.length;
}

/**
 * Whether more than half the letters of an acronym begin words of a long name, so that it is the name’s in another
 * language: "NTB" behind "Norwegian Bureau for Applied Tide Research".
 */
export function isNearlySpelledBy(r: Reading, from: number, to: number, letters: string): boolean {
  const beginnings: string[] = [];
  for (let i = from; i < to; i += 1)
    if (isCapital(r, i)) beginnings.push(lowerAt(r, i).charAt(0).toUpperCase());
  if (beginnings.length < 4 || letters.length < 3) return false;
  let found = 0;
  for (const letter of letters) {
    const at = beginnings.indexOf(letter);
    if (at < 0) continue;
    found += 1;
    beginnings.splice(at, 1);
  }
  return found > letters.length / 2;
}
