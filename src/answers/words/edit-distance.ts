/**
 * Whether `typed` can be a slip of the keys for `word`: one insertion, deletion, substitution or
 * transposition, two from eight letters on; words under four letters have to be the same, and so
 * have numbers, of which another digit makes another number.
 */
export function isTypoOf(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  const allowed = slipsIn(typed, word);
  if (allowed === 0) return typed === word;
  if (Math.abs(typed.length - word.length) > allowed) return false;
  const head = sameHead(typed, word, shorter);
  const tail = sameTail(typed, word, shorter - head);
  if (allowed === 1 ? head + tail < shorter - 2 : head + tail === 0) return false;
  if (typed !== word && (digit.test(typed) || digit.test(word))) return false;
  // No edit is needed where both are the same.
  return (
    editDistance(
      typed.slice(head, typed.length - tail),
      word.slice(head, word.length - tail),
      allowed,
    ) <= allowed
  );
}

/** How many edits a slip for a word may have. */
export function slipsIn(typed: string, word: string): 0 | 1 | 2 {
  const shorter = Math.min(typed.length, word.length);
  return shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
}

const digit = /\p{N}/u;

/** Longer words don't fit the bits of a number. */
export const longestInBits = 32;

/** The least edits between a word and any stretch of a row of letters; no further than `most`. */
export type LeastEdits = (letters: Uint16Array, start: number, end: number, most: number) => number;

/**
 * Makes a measure of the least edits between a word of up to 32 letters and any stretch of a text
 * (Myers 1999, "A fast bit-vector algorithm for approximate string matching"). Above `most` it may
 * give any number that is more.
 */
export function leastEditsOf(word: string): LeastEdits {
  const ascii = new Int32Array(128);
  const others = new Map<number, number>();
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (letter < 128) ascii[letter] = (ascii[letter] ?? 0) | (1 << at);
    else others.set(letter, (others.get(letter) ?? 0) | (1 << at));
  }
  const last = 1 << (word.length - 1);
  return (letters, start, end, most) => {
    let more = -1;
    let fewer = 0;
    let edits = word.length;
    let least = edits;
    for (let at = start; at < end; at += 1) {
      // Each letter to come can take away one edit.
      if (least > most && edits - (end - at) > most) return least;
      const letter = letters[at] ?? 0;
      const same = (letter < 128 ? ascii[letter] : others.get(letter)) ?? 0;
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

/** How many characters two words have in common at their beginning. */
function sameHead(one: string, other: string, most: number): number {
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
}

/** How many they have in common at their end. */
function sameTail(one: string, other: string, most: number): number {
  const [last, otherLast] = [one.length - 1, other.length - 1];
  let same = 0;
  while (same < most && one.charCodeAt(last - same) === other.charCodeAt(otherLast - same))
    same += 1;
  return same;
}

/**
 * The optimal string alignment distance, as far as it is within a limit: edits and transpositions
 * of neighbours, no stretch edited twice (Boytsov 2011, "Indexing methods for approximate
 * dictionary searching", section 2.1).
 */
export function editDistance(one: string, other: string, limit: number): number {
  let [before, last, row] = rowsFor(other.length + 1);
  for (let j = 0; j <= other.length; j += 1) last[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
    [before, last, row] = [last, row, before];
  }
  return last[other.length] ?? 0;
}

type Rows = readonly [Uint16Array, Uint16Array, Uint16Array];

let rows: Rows | undefined;

/** Three rows of this length or more, whatever stands in them: made anew only for longer words. */
function rowsFor(length: number): Rows {
  if (rows === undefined || rows[0].length < length)
    rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  return rows;
}
