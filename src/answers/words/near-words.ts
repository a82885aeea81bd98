import { file } from "#answers/filed.ts";
import { keptLately, keptWords } from "#answers/kept.ts";
import { isTypoOf, slipsIn } from "./edit-distance.ts";
import { letterSetOf, missingFrom } from "./letter-sets.ts";

/** The words of some set that are near a typed one; made once, asked often. */
export interface NearWords {
  /** Those that the typed word can be a slip of the keys for, itself included; see `isTypoOf`. */
  typosOf(typed: string): readonly string[];
  /** Those that begin with the typed letters; none where they are fewer than three. */
  beginningWith(typed: string): readonly string[];
}

const beginning = 3;
/** The most edits that a slip is made of. */
const most = 2;

/**
 * Files words so that only a few are compared. A slip leaves a word its beginning or its end, so it
 * is looked for among those of about its length that share one of them.
 */
export function nearWords(words: Iterable<string>): NearWords {
  const byEnds = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    if (slipsIn(word, word) > 0)
      for (const key of endsOf(word, word.length)) file(byEnds, key, word);
    if (word.length >= beginning) file(byBeginning, word.slice(0, beginning), word);
  }
  const shelves = new Map([...byEnds].map(([key, filed]) => [key, shelfOf(filed)]));
  return {
    typosOf: keptLately((typed) => {
      const found: string[] = [];
      for (let length = typed.length - most; length <= typed.length + most; length += 1)
        for (const key of endsOf(typed, length)) {
          const shelf = shelves.get(key);
          if (shelf) addTypos(found, typed, shelf);
        }
      return found;
    }, keptWords),
    beginningWith(typed) {
      if (typed.length < beginning) return [];
      const alike = byBeginning.get(typed.slice(0, beginning)) ?? [];
      return alike.filter((word) => word.startsWith(typed));
    },
  };
}

interface Shelf {
  readonly words: readonly string[];
  /** The letters of each, in a row: nearly all are told apart by them. */
  readonly letters: Int32Array;
}

function shelfOf(words: readonly string[]): Shelf {
  return { words, letters: Int32Array.from(words, letterSetOf) };
}

/** Adds the words of a shelf, of which all have one length, that `typed` can be a slip for, each once. */
function addTypos(found: string[], typed: string, { words, letters }: Shelf): void {
  const slips = slipsIn(typed, words[0] ?? "");
  const own = letterSetOf(typed);
  for (let at = 0; at < letters.length; at += 1) {
    const other = letters[at] ?? 0;
    if (missingFrom(own, other) > slips || missingFrom(other, own) > slips) continue;
    const word = words[at] ?? "";
    if (isTypoOf(typed, word) && !found.includes(word)) found.push(word);
  }
}

/**
 * Where a word of some length is filed that begins or ends as a word does: with the same letter; of
 * five to seven letters with the same two, since a single edit leaves it two at one end.
 */
function endsOf(word: string, length: number): readonly [string, string] {
  const same = length > 4 && length < 8 ? 2 : 1;
  return [`${word.slice(0, same)} ${length}`, `${length} ${word.slice(-same)}`];
}
