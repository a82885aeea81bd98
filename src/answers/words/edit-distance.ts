/**
 * Whether `typed` can be a slip of the keys for `word`: one insertion, deletion, substitution or
 * transposition, two from eight letters on; words under four letters have to be the same, and so
 * have numbers, of which another digit makes another number.
 */
export function isTypoOf(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  if (shorter < 4) return typed === word;
  const allowed = shorter >= 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > allowed) return false;
  const alike = sameEnds(typed, word);
  if (allowed === 1 ? alike < shorter - 2 : alike === 0) return false;
  if (typed !== word && (digit.test(typed) || digit.test(word))) return false;
  return editDistance(typed, word) <= allowed;
}

const digit = /\p{N}/u;

/** Longer words don't fit the bits of a number. */
export const longestInBits = 32;

/**
 * Makes a measure of the least edits between a word of up to 32 letters and any stretch of a text
 * (Myers 1999, "A fast bit-vector algorithm for approximate string matching").
 */
export function leastEditsOf(word: string): (text: string) => number {
  const places = new Map<number, number>();
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    places.set(letter, (places.get(letter) ?? 0) | (1 << at));
  }
  const last = 1 << (word.length - 1);
  return (text) => {
    let more = -1;
    let fewer = 0;
    let edits = word.length;
    let least = edits;
    for (let at = 0; at < text.length; at += 1) {
      const same = places.get(text.charCodeAt(at)) ?? 0;
      const across = (((same & more) + more) ^ more) | same;
      let up = fewer | ~(across | more);
      let down = more & across;
      if (up & last) edits += 1;
      else if (down & last) edits -= 1;
      if (edits < least) least = edits;
      up <<= 1;
      down <<= 1;
      const diagonal = same | fewer;
      more = down | ~(diagonal | up);
      fewer = up & diagonal;
    }
    return least;
  };
}

/** How many characters two words have in common at their beginning and at their end. */
function sameEnds(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let first = 0;
  while (first < shorter && one.charCodeAt(first) === other.charCodeAt(first)) first += 1;
  let last = 0;
  while (last < shorter - first && one.at(-1 - last) === other.at(-1 - last)) last += 1;
  return first + last;
}

/**
 * The optimal string alignment distance: edits and transpositions of neighbours, no stretch edited
 * twice (Boytsov 2011, "Indexing methods for approximate dictionary searching", section 2.1).
 */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
