import { classesOf, wordClass as is } from "#quotes/reading/lexicon.ts";
import { nameClass, nameClassesOf } from "#quotes/reading/name-classes.ts";
import { otherFormsOf } from "./given-names.ts";
import { bareLetters, spelledLetters } from "./letters.ts";

/** "Jr.", "Snr" and "III" behind a name. */
export const suffix = /^(?:jn?r|sn?r|i{2,3}|iv)\.?$/i;

/** "Jae-min" of "Lee Jae-min": the family's name stands first. */
const givenLast = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Whether the family's name stands first, as in "Lee Jae-min". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return words.length > 1 && last.includes("-") && givenLast.test(last);
}

/** What a name is filed by, in bare letters. */
export function surname(words: readonly string[]): string {
  return bareLetters(filedBy(words));
}

/** What a name is filed by besides: "boettger" of Ida Böttger. */
export function spelledSurname(words: readonly string[]): string | undefined {
  return spelledLetters(filedBy(words));
}

function filedBy(words: readonly string[]): string {
  if (words.includes("of")) return words.join(" ");
  const last = words.at(-1) ?? "";
  if (isFamilyFirst(words)) return words[0] ?? last;
  return suffix.test(last) && words.length > 1 ? (words.at(-2) ?? last) : last;
}

/**
 * The one of two forms of a name that says more: the longer, unless it is the other behind words that are
 * no first name, as headlines put them ("Storm Hits Ana Ruiz"); of two as long the one with fewer words all in capitals.
 */
export function fuller(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === other.length) return inCapitals(one) > inCapitals(other) ? other : one;
  const [longer, shorter] = other.length > one.length ? [other, one] : [one, other];
  const ends = shorter.length > 1 && longer.slice(-shorter.length).join(" ") === shorter.join(" ");
  const [first = ""] = longer;
  const opens = isFirstName(first) || initial.test(first);
  return ends && isFirstName(shorter[0]) && !opens ? shorter : longer;
}

function inCapitals(words: readonly string[]): number {
  return words.filter((word) => word === word.toUpperCase()).length;
}

const initial = /^\p{Lu}\.$/u;

/** Whether lists have a word for a first name. */
export function isFirstName(word = ""): boolean {
  return (classesOf(word.toLowerCase()) & (is.maleName | is.femaleName)) !== 0;
}

/**
 * "J. Smith", "Jack Smith" and "John Smith" are one, so are "Ana Robles Quintana" and "Robles Quintana"; "Mary
 * Smith" is another, and so is "John Smith Jr." beside "John Smith".
 */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (generation(a) !== generation(b) && shorter.length > 1) return false;
  if (areOfOneFamily(a, b)) return false;
  const tail = longer.slice(longer.length - shorter.length);
  const short = longer.length > shorter.length && (shorter.length > 1 || isParticle(tail[0]));
  if (short && bareLetters(tail.join(" ")) === bareLetters(shorter.join(" "))) return true;
  if (!mayShareMiddle(a, b)) return false;
  const x = bareLetters(a[0] ?? "").replaceAll(".", "");
  const y = bareLetters(b[0] ?? "").replaceAll(".", "");
  if (a.length === 1 || b.length === 1) return x === y;
  if (x === y || otherFormsOf(x).has(y)) return true;
  return (x.startsWith(y) || y.startsWith(x)) && !areOfTwoSexes(x, y);
}

/** "Lee Jae-min" and "Lee Soo-jin" */
function areOfOneFamily(a: readonly string[], b: readonly string[]): boolean {
  const [one = "", other = ""] = [a.at(-1), b.at(-1)];
  return (
    a.length > 1 && b.length > 1 && givenLast.test(one) && givenLast.test(other) && one !== other
  );
}

/** Not "George W. Holm" and "George H.W. Holm". */
function mayShareMiddle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3) return true;
  const [one = "", other = ""] = [a[1], b[1]];
  const initials = initial.test(one.slice(0, 2)) && initial.test(other.slice(0, 2));
  return !initials || one.charAt(0) === other.charAt(0);
}

/** "Eric" and "Erica" */
function areOfTwoSexes(one: string, other: string): boolean {
  const sexes = is.maleName | is.femaleName;
  const [a, b] = [classesOf(one) & sexes, classesOf(other) & sexes];
  return a !== 0 && b !== 0 && (a & b) === 0;
}

/** What tells parents and children of one name apart, in lower case: "jr" of "Ana Ruiz Jnr"; "" where nothing does. */
export function generation(words: readonly string[]): string {
  const last = (words.at(-1) ?? "").toLowerCase();
  return suffix.test(last) ? last.replace(".", "").replace("n", "") : "";
}

function isParticle(word = ""): boolean {
  return (nameClassesOf(word.toLowerCase()) & nameClass.particle) !== 0;
}
