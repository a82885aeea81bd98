import {
  derivedSuffixes,
  droppedSuffixes,
  type Rules,
  rulesFor,
  shortenedSuffixes,
} from "./english-suffixes.ts";

/**
 * Cuts a word's endings off, so that forms of one word share a stem: Porter's second English
 * stemmer (M. F. Porter, "The English (Porter2) stemming algorithm", Snowball, 2002), over lower
 * case letters. `letters` is overwritten with the stem.
 *
 * @returns the stem's length
 */
export function stemEnglish(letters: Uint16Array, length: number): number {
  if (length <= 2) return length;
  for (let k = 0; k < length; k++) {
    const letter = letters[k] as number;
    if (letter < A || letter > Z) return length;
  }
  word = letters;
  size = length;
  const hasConsonantY = findRegions();
  plural();
  pastAndGerund();
  if (size > 2 && isY(size - 1) && !isVowel(size - 2)) word[size - 1] = I;
  replaceFirst(derivedSuffixes, region1);
  replaceFirst(shortenedSuffixes, region1);
  replaceFirst(droppedSuffixes, region2);
  finalLetters();
  if (hasConsonantY) for (let k = 0; k < size; k++) if (word[k] === consonantY) word[k] = Y;
  return size;
}

const A = 0x61;
const C = 0x63;
const D = 0x64;
const E = 0x65;
const G = 0x67;
const I = 0x69;
const L = 0x6c;
const S = 0x73;
const Y = 0x79;
const Z = 0x7a;
/** Stands for a "y" that is a consonant while the steps run. */
const consonantY = 0x40;
/** A bit for each vowel, by the lower five bits of its letter. */
const vowels = [..."aeiouy"].reduce((bits, vowel) => bits | (1 << (vowel.charCodeAt(0) & 31)), 0);

// The steps share the word being cut. Nothing here outlives one call.
let word: Uint16Array;
let size = 0;
let region1 = 0;
let region2 = 0;

/** Words whose first region would start too early otherwise. */
const longBeginnings = ["gener", "commun", "arsen"] as const;

function isVowel(at: number): boolean {
  return ((vowels >>> ((word[at] as number) & 31)) & 1) === 1;
}

function isY(at: number): boolean {
  return word[at] === Y || word[at] === consonantY;
}

function ends(suffix: string): boolean {
  return hasBefore(suffix, size);
}

function hasBefore(suffix: string, end: number): boolean {
  const start = end - suffix.length;
  if (start < 0) return false;
  for (let k = suffix.length - 1; k >= 0; k--) {
    if (word[start + k] !== suffix.charCodeAt(k)) return false;
  }
  return true;
}

function begins(prefix: string): boolean {
  if (prefix.length > size) return false;
  for (let k = 0; k < prefix.length; k++) if (word[k] !== prefix.charCodeAt(k)) return false;
  return true;
}

/**
 * A region starts after the first consonant that follows a vowel, the second one after the next such
 * consonant. A "y" is a consonant where a word starts and after a vowel: true where there is one.
 */
function findRegions(): boolean {
  const first = word[0];
  const long = first === G || first === C || first === A ? longBeginnings.find(begins) : undefined;
  let found = long === undefined ? 0 : 1;
  region1 = long?.length ?? size;
  region2 = size;
  let hasConsonantY = false;
  let afterVowel = false;
  for (let at = 0; at < size; at++) {
    if (word[at] === Y && (at === 0 || afterVowel)) {
      word[at] = consonantY;
      hasConsonantY = true;
    }
    const isConsonant = !isVowel(at);
    if (isConsonant && afterVowel && found < 2 && at >= (long?.length ?? 0)) {
      if (found++ === 0) region1 = at + 1;
      else region2 = at + 1;
    }
    afterVowel = !isConsonant;
  }
  return hasConsonantY;
}

function hasVowelBefore(end: number): boolean {
  for (let k = 0; k < end; k++) if (isVowel(k)) return true;
  return false;
}

/** Step 1a. */
function plural(): void {
  if (word[size - 1] === S) {
    if (ends("sses")) size -= 2;
    else if (ends("ies")) size -= size > 4 ? 2 : 1;
    else if (!ends("us") && !ends("ss") && hasVowelBefore(size - 2)) size -= 1;
  } else if (ends("ied")) size -= size > 4 ? 2 : 1;
}

/** Step 1b: "eed", "ed" and "ing", and any of them before "ly". */
function pastAndGerund(): void {
  const last = word[size - 1];
  if (last !== D && last !== G && last !== Y) return;
  const end = last === Y && ends("ly") ? size - 2 : size;
  if (hasBefore("eed", end)) {
    if (end - 3 >= region1) size = end - 1;
    return;
  }
  const cut = hasBefore("ed", end) ? 2 : hasBefore("ing", end) ? 3 : 0;
  if (cut === 0 || !hasVowelBefore(end - cut)) return;
  size = end - cut;
  if (ends("at") || ends("bl") || ends("iz")) word[size++] = E;
  else if (endsDouble()) size -= 1;
  else if (region1 >= size && endsShort(size)) word[size++] = E;
}

function endsDouble(): boolean {
  return (
    size > 1 &&
    word[size - 1] === word[size - 2] &&
    "bdfgmnprt".includes(String.fromCharCode(word[size - 1] as number))
  );
}

/** Consonant, vowel, consonant other than w, x, y before `end`; or vowel, consonant as a word. */
function endsShort(end: number): boolean {
  if (end === 2) return isVowel(0) && !isVowel(1);
  if (end < 3 || isVowel(end - 1) || !isVowel(end - 2) || isVowel(end - 3)) return false;
  const last = word[end - 1];
  return last !== 0x77 && last !== 0x78 && last !== consonantY;
}

function replaceFirst(rules: Rules, region: number): void {
  if (size < 2) return;
  const mayFit = rulesFor(rules, word[size - 2] as number, word[size - 1] as number);
  for (const [suffix, replacement, after] of mayFit) {
    if (!ends(suffix)) continue;
    const start = size - suffix.length;
    if (start < (suffix === "ative" ? region2 : region)) return;
    if (after !== undefined && !after.includes(String.fromCharCode(word[start - 1] ?? 0))) return;
    for (let k = 0; k < replacement.length; k++) word[start + k] = replacement.charCodeAt(k);
    size = start + replacement.length;
    return;
  }
}

/** Step 5. */
function finalLetters(): void {
  const last = word[size - 1];
  if (last === E) {
    if (size - 1 >= region2 || (size - 1 >= region1 && !endsShort(size - 1))) size -= 1;
  } else if (last === L && size - 1 >= region2 && word[size - 2] === L) size -= 1;
}
