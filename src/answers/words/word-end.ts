/** What a character is to a word: what stands in words has a higher number than what doesn't. */
const other = 1;
const digit = 2;
/** A letter, or a mark on one. */
const letter = 3;

/**
 * Where the word ends that begins at an offset; that offset where none does. A word is letters, digits and marks,
 * and behind an apostrophe letters and marks. It is read character by character: a question reads thousands of
 * words, and each match of an expression would be litter.
 */
export function wordEnd(text: string, start: number, end: number): number {
  let at = runEnd(text, start, end, digit);
  if (at === start) return start;
  while (at < end && isApostrophe(text.charCodeAt(at))) {
    const to = runEnd(text, at + 1, end, letter);
    if (to === at + 1) break;
    at = to;
  }
  return at;
}

/** Where the characters end, from an offset on, that are at least of this kind. */
function runEnd(text: string, start: number, end: number, least: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const isPair = (unit & 0xfc00) === 0xd800 && at + 1 < end;
    const kind = isPair ? kindOf(text.slice(at, at + 2)) : kindOfUnit(unit);
    if (kind < least) break;
    at += isPair ? 2 : 1;
  }
  return at;
}

/** By code unit; each is worked out when it is first met, and 0 until then. */
const kinds = new Uint8Array(1 << 16);

function kindOfUnit(unit: number): number {
  const known = kinds[unit] as number;
  if (known > 0) return known;
  const kind = unit < 128 ? kindOfPlain(unit) : kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

/** Of ASCII, without the tables that Unicode's categories take. */
function kindOfPlain(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return digit;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? letter : other;
}

function kindOf(character: string): number {
  if (/^[\p{L}\p{M}]$/u.test(character)) return letter;
  return /^\p{N}$/u.test(character) ? digit : other;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}
