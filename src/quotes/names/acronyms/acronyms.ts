import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** The letters of an acronym that a token is: "RWU" of "R.W.U.", "Ofsea" where `mixed`; "" where it is none. */
export function lettersAt(r: Reading, at: number): string {
  const { kind, text = "" } = r.tokens[at] ?? {};
  if (kind !== "word" || !mayBeLetters(text)) return "";
  const letters = text.replaceAll(".", "");
  return capitals.test(letters) ? letters : "";
}

/** Whether a second letter is no small one: spares most words the pattern. */
function mayBeLetters(text: string): boolean {
  const [a, z] = [97, 122];
  const second = text.charCodeAt(1);
  return !(second >= a && second <= z);
}

/** The same for a word that may be written as any name but a country’s is: "Ofsea" of "the Office of the Sea (Ofsea)". */
export function mixedLettersAt(r: Reading, at: number): string {
  const { text = "" } = r.tokens[at] ?? {};
  return mixed.test(text) && !hasClass(r, at, is.place) ? text : lettersAt(r, at);
}

const capitals = /^\p{Lu}{2,8}$/u;
const mixed = /^\p{Lu}\p{Ll}{3,7}$/u;

/** The acronym in brackets or between commas right behind a token, "(RWU)" or ", RWU,"; "" where none is. */
export function enclosedAt(r: Reading, at: number): string {
  const enclosed = `${r.tokens[at]?.text}${r.tokens[at + 2]?.text}`;
  if (enclosed === "()") return mixedLettersAt(r, at + 1);
  return enclosed === ",," ? lettersAt(r, at + 1) : "";
}

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
    const { kind, text = "", lower = "" } = r.tokens[i] ?? {};
    if (kind !== "word") continue;
    const small = !isCapital(r, i);
    if (!small) words += 1;
    reached = (small ? reached : 0) | reachedBy(text, lower, letters, reached, most);
  }
  return words > 1 && ((reached >> letters.length) & 1) === 1;
}

/** How many letters may be made with a word behind those that were, as a set of bits. */
function reachedBy(
  text: string,
  lower: string,
  letters: string,
  before: number,
  most: number,
): number {
  let reached = 0;
  for (const given of givenBy(text, lower, most))
    for (let made = 0; made + given.length <= letters.length; made += 1)
      if ((before >> made) & 1 && letters.startsWith(given, made))
        reached |= 1 << (made + given.length);
  return reached;
}

/** What a word may give to an acronym: "n" and "nh" of "non-hunting", "un" and "u" of "U.N.". */
function givenBy(text: string, lower: string, most: number): readonly string[] {
  const plain = lower.replaceAll(".", "");
  const whole = capitals.test(text.replaceAll(".", "")) ? [plain] : [];
  const hyphen = lower.indexOf("-");
  const parts = hyphen > 0 ? [plain.charAt(0) + plain.charAt(hyphen + 1)] : [];
  const beginnings = Array.from({ length: most }, (_, i) => plain.slice(0, i + 1));
  return [...new Set([...whole, ...parts, ...beginnings])];
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
