import { foldedLetters, foldUnit, isUnspaced, separator, several, silent } from "./letters.ts";

/** Letters kept of one word; what is longer is cut, so that no text makes the dictionary explode. */
export const maxWordLength = 64;

/** What {@link hashLetters} starts from. */
export const hashSeed = 0x811c9dc5;

/** FNV-1a over folded letters (Fowler, Noll & Vo), one letter at a time. */
export function hashLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The hash that {@link TokenReader} gives a word with these letters. */
export function hashLetters(letters: Uint16Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at++) hash = hashLetter(hash, letters[at] as number);
  return hash | 0;
}

/**
 * Reads the words of a text one by one, folded to lower case without accents. A possessive or a
 * short verb after an apostrophe is left off ("Russia's" → russia, "we'll" → we), other apostrophes
 * are dropped ("don't" → dont), and dotted initials are one word ("U.S." → us).
 *
 * No string is made for a word: its letters stand in {@link letters}, which the next word
 * overwrites. That is what keeps indexing near the cost of reading the characters.
 */
export class TokenReader {
  readonly letters = new Uint16Array(maxWordLength);
  length = 0;
  hash = 0;
  /** The word's place in the text; `end` excludes a possessive. */
  start = 0;
  end = 0;
  #text = "";
  #at = 0;
  #stop = 0;
  /** The last full stop that was taken to be of initials. */
  #initialStop = -1;

  open(text: string, start = 0, end = text.length): void {
    this.#text = text;
    this.#at = start;
    this.#stop = end;
    this.#initialStop = -1;
  }

  /** Moves to the next word; false at the end of the text. */
  next(): boolean {
    const text = this.#text;
    const stop = this.#stop;
    const letters = this.letters;
    let at = this.#at;
    while (at < stop && isPlainGap(text.charCodeAt(at))) at++;
    // Nearly every word is plain letters and then a plain gap: it is done here.
    const start = at;
    let length = 0;
    let hash = hashSeed;
    while (at < stop && length < maxWordLength) {
      const unit = text.charCodeAt(at);
      const letter = unit < plainEnd ? (plain[unit] as number) : 0;
      if (letter === 0) {
        if (length > 0 && unit < plainEnd && !this.#mayGoOn(unit, at, length)) {
          return this.#finish(length, hash, start, at, at);
        }
        break;
      }
      letters[length++] = letter;
      hash = Math.imul(hash ^ letter, 0x01000193);
      at++;
    }
    return this.#nextSlowly(at, length, hash, start);
  }

  /** Goes on with a word from its first letters, with all that a word can have. */
  #nextSlowly(from: number, fromLength: number, fromHash: number, fromStart: number): boolean {
    const text = this.#text;
    const stop = this.#stop;
    const letters = this.letters;
    let at = from;
    let length = fromLength;
    let hash = fromHash;
    let start = fromStart;
    for (; at < stop; at++) {
      const unit = text.charCodeAt(at);
      const letter = foldUnit(unit);
      if (letter !== separator && letter < silent) {
        if (length === 0) start = at;
        if (unit >= 0x0e00 && isUnspaced(unit)) {
          if (length > 0) break;
          letters[0] = letter;
          return this.#finish(1, hashLetter(hash, letter), start, at + 1, at + 1);
        }
        if (length < maxWordLength) {
          letters[length++] = letter;
          hash = hashLetter(hash, letter);
        }
      } else if (letter === silent) {
        if (length === 0) start = at + 1;
      } else {
        const taken = this.#special(unit, letter, at, length);
        if (taken.units === 0) {
          if (length > 0) break;
          continue;
        }
        if (taken.cut) {
          return this.#finish(length, hash, start, at, at + taken.units);
        }
        if (length === 0 && taken.folded !== "") start = at;
        for (let k = 0; k < taken.folded.length && length < maxWordLength; k++) {
          const folded = taken.folded.charCodeAt(k);
          letters[length++] = folded;
          hash = hashLetter(hash, folded);
        }
        at += taken.units - 1;
      }
    }
    if (length === 0) {
      this.#at = stop;
      return false;
    }
    return this.#finish(length, hash, start, at, at);
  }

  /** After plain letters: true for an apostrophe, and for a full stop that may be of initials. */
  #mayGoOn(unit: number, at: number, length: number): boolean {
    if (unit === apostrophe) return true;
    return unit === fullStop && (length === 1 || this.#text.charCodeAt(at - 2) === fullStop);
  }

  #finish(length: number, hash: number, start: number, end: number, resume: number): boolean {
    this.length = length;
    this.hash = hash;
    this.start = start;
    this.end = end;
    this.#at = resume;
    return true;
  }

  /** What stands at a place that is no plain letter, and how many code units it takes. */
  #special(unit: number, letter: number, at: number, length: number): Special {
    if (length > 0 && isApostrophe(unit)) return this.#apostrophe(at);
    if (unit === fullStop && length > 0) return this.#initials(at, length);
    if (letter === several) {
      return { units: 1, folded: foldedLetters(String.fromCharCode(unit)), cut: false };
    }
    if ((unit & 0xfc00) === 0xd800 && at + 1 < this.#stop) {
      const folded = foldedLetters(String.fromCodePoint(this.#text.codePointAt(at) as number));
      if (folded !== "") return { units: 2, folded, cut: false };
    }
    return nothing;
  }

  #apostrophe(at: number): Special {
    let end = at + 1;
    while (end < this.#stop && isPlainLetter(this.#text.charCodeAt(end))) end++;
    if (end === at + 1) return nothing;
    const after = this.#text.slice(at + 1, Math.min(end, at + 4)).toLowerCase();
    return shortEndings.has(after)
      ? { units: end - at, folded: "", cut: true }
      : { units: 1, folded: "", cut: false };
  }

  /** "U.S." and "J.K.": a full stop between single letters belongs to the word. */
  #initials(at: number, length: number): Special {
    const text = this.#text;
    // `length` letters with a full stop after each of them so far: L.L.L
    const lone = this.#initialStop === at - 2 ? at - 1 : at - (2 * length - 1);
    for (let k = lone; k < at; k++) {
      const isLetter = isPlainLetter(text.charCodeAt(k));
      if (isLetter !== ((k - lone) % 2 === 0)) return nothing;
    }
    const next = at + 1 < this.#stop && isPlainLetter(text.charCodeAt(at + 1));
    const after = at + 2 < this.#stop && foldUnit(text.charCodeAt(at + 2)) !== separator;
    if (!next || after) return nothing;
    this.#initialStop = at;
    return { units: 1, folded: "", cut: false };
  }
}

interface Special {
  readonly units: number;
  readonly folded: string;
  /** The word ends here, and these units are left out of it. */
  readonly cut: boolean;
}

const nothing: Special = { units: 0, folded: "", cut: false };
const fullStop = 0x2e;
const apostrophe = 0x27;

/** ASCII letters and digits, folded; 0 for the rest of ASCII. */
const plainEnd = 128;
const plain = Uint8Array.from({ length: plainEnd }, (_, unit) => foldUnit(unit));

function isPlainGap(unit: number): boolean {
  return unit < plainEnd && plain[unit] === 0;
}

const shortEndings: ReadonlySet<string> = new Set(["s", "ll", "re", "ve", "d", "m"]);

function isApostrophe(unit: number): boolean {
  return unit === apostrophe || unit === 0x2019 || unit === 0x2bc;
}

function isPlainLetter(unit: number): boolean {
  const letter = foldUnit(unit);
  return letter !== separator && letter < silent && !(letter >= 0x30 && letter <= 0x39);
}
