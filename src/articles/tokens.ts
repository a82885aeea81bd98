import type { Span } from "./article.ts";

/**
 * - `word`: letters with inner apostrophes, hyphens and full stops ("U.S.", "Mr.", "don't")
 * - `clitic`: "'s", "'re", "'ll" and the like, cut from the word before
 * - `number`: digits with inner separators
 * - `mark`: a quotation mark or an apostrophe that stands alone
 * - `punctuation`: any other visible character
 */
export type TokenKind = "word" | "clitic" | "number" | "mark" | "punctuation";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case, with straight apostrophes and hyphens. */
  readonly lower: string;
}

const abbreviations = new Set(
  (
    "mr mrs ms dr prof pres sen sens rep reps gov govs lt col gen capt cmdr sgt maj adm brig cpl det st mt " +
    "rev hon supt ald coun cllr const insp engr atty msgr fr ven jr sr messrs mme mlle vs etc inc corp co ltd dept assn bros vol pp jan feb " +
    "mar apr jun jul aug sept sep oct nov dec ariz ark calif colo conn del fla ga ill ind kan ky la " +
    "md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
    "alta nfld ont que sask a.m p.m d-calif"
  ).split(" "),
);

const wide = /[\p{L}\p{M}\p{N}]/u;
const clitics = new Set("s S re ve ll d m".split(" "));

/** The tokens of `text` between two offsets, in order; white space and controls have none. */
export function tokensOf(text: string, start = 0, end: number = text.length): Token[] {
  const tokens: Token[] = [];
  pushTokens(tokens, text, start, end);
  return tokens;
}

/** Adds the tokens of `text` between two offsets to those before it. */
export function pushTokens(tokens: Token[], text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else if (isWordCode(text, at, code)) at = pushWord(tokens, text, at, end);
    else {
      const width = isHighSurrogate(code) && at + 1 < end ? 2 : 1;
      const words = text.slice(at, at + width);
      const kind = isMark(code) ? "mark" : "punctuation";
      tokens.push({ start: at, end: at + width, kind, text: words, lower: words.toLowerCase() });
      at += width;
    }
  }
}

/** Whether a word is a name that begins small wherever it stands: "eBay", "easyFly", against "pH" and "kWh". */
export function isSmallFirst(word: string): boolean {
  return smallFirst.test(word);
}

const smallFirst = /^[a-z]{1,5}[A-Z][a-z]{2}/;

function pushWord(tokens: Token[], text: string, start: number, end: number): number {
  // Most words have small letters alone.
  let at = start;
  while (at < end && isSmall(text.charCodeAt(at))) at += 1;
  let digits = at === start;
  let letters: Letters = "small";
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordCode(text, at, code)) {
      if (code < 48 || code > 57) digits = false;
      at += isHighSurrogate(code) ? 2 : 1;
    } else if (at + 1 < end && isInner(code) && joins(text, at, code, digits)) at += 1;
    else break;
    if (code >= 128) letters = "any";
    else if (isUpper(code) && letters === "small") letters = "ascii";
  }
  at = Math.min(at, end);
  if (at < end && text.charCodeAt(at) === 46 && !digits && isAbbreviation(text, start, at)) at += 1;
  if (at + 2 < end && isApostrophe(text.charCodeAt(at)) && endsInNg(text, start, at)) at += 1;
  const cut = digits ? at : cliticStart(text, start, at);
  tokens.push(wordToken(text, start, cut, digits ? "number" : "word", letters));
  if (cut < at) tokens.push(wordToken(text, cut, at, "clitic", letters));
  return at;
}

/** Whether an apostrophe behind "Achieng" of "Achieng’ Duffy" is of that name, as Luo writes the sound, against "‘In Beijing’ Duffy wrote". */
function endsInNg(text: string, start: number, apostrophe: number): boolean {
  const around = text.slice(start, apostrophe + 4);
  if (!/^\p{Lu}\p{Ll}*ng['’] \p{Lu}\p{Ll}$/u.test(around)) return false;
  const before = text.slice(Math.max(0, start - farthestMark), start);
  return !/(?:^|[^\p{L}\p{N}])['‘]/u.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** In code units: how far before a word a mark that is still open is looked for. */
const farthestMark = 1000;

/** Where the clitic at the end of a word begins, with its apostrophe; `end` where there is none. */
function cliticStart(text: string, start: number, end: number): number {
  const at = isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end - 3;
  const cut = at > start && isApostrophe(text.charCodeAt(at));
  return cut && clitics.has(text.slice(at + 1, end)) ? at : end;
}

/** What a word is in: small letters of ASCII, any of ASCII, or others, too. Most words are in small ones. */
type Letters = "small" | "ascii" | "any";

function wordToken(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  letters: Letters,
): Token {
  const word = text.slice(start, end);
  return { start, end, kind, text: word, lower: inLowerCase(word, letters) };
}

/** A word in lower case, with straight apostrophes and hyphens. */
function inLowerCase(word: string, letters: Letters): string {
  if (letters === "small") return word;
  const lower = word.toLowerCase();
  return letters === "ascii" ? lower : lower.replace(/[’‘]/g, "'").replaceAll("–", "-");
}

/** Characters that may stand inside a word: ' ’ ‘ - ‐ ‑ – . , & @ _ */
function isInner(code: number): boolean {
  return (
    isApostrophe(code) ||
    code === 45 ||
    code === 46 ||
    code === 44 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === enDash ||
    code === 38
  );
}

/** Whether a character inside a word joins it to the next one. */
function joins(text: string, at: number, code: number, digits: boolean): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isWordCode(text, at + 1, next)) return false;
  if (code === enDash) return endsCompound.test(text.slice(at + 1, at + longestEnding));
  if (code === 44) return digits && next >= 48 && next <= 57;
  if (code === 46) {
    if (digits) return next >= 48 && next <= 57;
    if (endsAddress.test(text.slice(at + 1, at + longestAddress))) return true;
    const before = text.charCodeAt(at - 2);
    return at < 2 || before === 46 || !isWordCode(text, at - 2, before);
  }
  return true;
}

/** "com" of "Boats.com", "gov.uk" of "lund.gov.uk": what follows a full stop in the address of a site. */
const endsAddress = /^(?:com|org|net|info|co|gov|ac|edu|io|tv|uk|au|nz|za)(?![\p{L}\p{N}-])/u;
/** In code units, what follows included. */
const longestAddress = 8;
const enDash = 0x2013;
/** "born" of "New York–born", as papers set compounds whose first part is of two words; not of "a poet–born in Lund". */
const endsCompound =
  /^(?:born|based|bred|raised|trained|educated|led|backed|owned|style|era)\b(?! (?:and|at|by|from|in|near|on|to|under|with)\b)/;
/** In code units, the word behind included. */
const longestEnding = 16;

/** Whether the full stop after the word belongs to it: "Mr.", "J.", "U.S." */
function isAbbreviation(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 1) {
    const code = text.charCodeAt(start);
    return code >= 65 && code <= 90 && code !== 73;
  }
  if (length > 6) return false;
  if (text.charCodeAt(end - 2) === 46) return true;
  // "R-St." of "Ana Ruiz, R-St. Helen"
  const from = text.charAt(start + 1) === "-" ? start + 2 : start;
  return isUpper(text.charCodeAt(from)) && abbreviations.has(text.slice(from, end).toLowerCase());
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSpace(code: number): boolean {
  if (code < 128) return code <= 32;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x85
  );
}

/** Single, double and angle quotation marks, straight and curly, and the backtick. */
function isMark(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 96 ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x2039 ||
    code === 0x203a
  );
}

/** Straight, or curly: “‘”, too, is printed for one where a program guessed wrong. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether the character at a place, of which `code` is the first unit, belongs to words. */
function isWordCode(text: string, at: number, code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 64 ||
      code === 95
    );
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (isMark(code) || isSpace(code) || (code >= 0x2010 && code <= 0x2027)) return false;
  return wide.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
