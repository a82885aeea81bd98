/** Not part of a word. */
export const separator = 0;
/** Inside a word but not of its spelling: soft hyphens, accents, vowel points. */
export const silent = 0xfffe;
/** Folds to several letters, which {@link foldedLetters} gives. */
export const several = 0xffff;

/** Not looked at yet. No letter: Unicode keeps it for the replacement character. */
const unseen = 0xfffd;

const pages: (Uint16Array | undefined)[] = new Array(256);

/**
 * The letter that a code unit is compared as: lower case, without accents; or separator, silent or
 * several. Each is worked out when it is first met: a short command meets few.
 */
export function foldUnit(unit: number): number {
  let page = pages[unit >> 8];
  if (page === undefined) {
    page = new Uint16Array(256).fill(unseen);
    pages[unit >> 8] = page;
  }
  let letter = page[unit & 0xff] as number;
  if (letter === unseen) {
    letter = classify(unit);
    page[unit & 0xff] = letter;
  }
  return letter;
}

/** The letters that a character folds to; empty where it is no letter, digit or mark. */
export function foldedLetters(character: string): string {
  if (!/^[\p{L}\p{N}\p{M}]/u.test(character)) return "";
  // NFKD splits accents off; composing again keeps Hangul syllables and the like in one unit.
  const bare = character.toLowerCase().normalize("NFKD").replace(pronouncedOver, "");
  return bare.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

/** Letters as text. One by one: a call with all of them takes three times as long. */
export function textOf(letters: Uint16Array, length: number): string {
  let text = "";
  for (let k = 0; k < length; k++) text += String.fromCharCode(letters[k] as number);
  return text;
}

/** True for scripts written without spaces: each of their characters counts as a word. */
export function isUnspaced(unit: number): boolean {
  return (
    unit >= 0x0e00 &&
    ((unit >= 0x3040 && unit <= 0x30ff) ||
      (unit >= 0x3400 && unit <= 0x9fff) ||
      unit <= 0x0eff ||
      (unit >= 0x1000 && unit <= 0x109f) ||
      (unit >= 0x1780 && unit <= 0x17ff) ||
      (unit >= 0xf900 && unit <= 0xfaff))
  );
}

/** Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel marks: people leave them out. */
const pronouncedOver = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Soft hyphen, zero-width space and joiners, word joiner, variation selectors, byte order mark. */
const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/;

function classify(unit: number): number {
  // General punctuation is in every article, and telling it by its category compiles large tables.
  if (unit >= 0x2010 && unit <= 0x205f) return separator;
  if (unit < 0x80) return classifyAscii(unit);
  const character = String.fromCharCode(unit);
  if (invisible.test(character) || character.replace(pronouncedOver, "") === "") return silent;
  const letters = foldedLetters(character);
  if (letters.length > 1) return several;
  return letters === "" ? separator : letters.charCodeAt(0);
}

function classifyAscii(unit: number): number {
  const isDigit = unit >= 0x30 && unit <= 0x39;
  const isLower = unit >= 0x61 && unit <= 0x7a;
  if (isDigit || isLower) return unit;
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : separator;
}
