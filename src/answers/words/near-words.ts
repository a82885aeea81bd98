import { isTypoOf } from "./edit-distance.ts";
import { letterSetOf, missingFrom } from "./letter-sets.ts";

/** The words of some set that are near a typed one; made once, asked often. */
export interface NearWords {
  /** Those that the typed word can be a slip of the keys for, itself included; see `isTypoOf`. */
  typosOf(typed: string): ReadonlySet<string>;
  /** Those that begin with the typed letters; none where they are fewer than three. */
  beginningWith(typed: string): readonly string[];
}

/** Words of fewer letters have no slips. */
const shortest = 4;
const beginning = 3;
/** The most edits that a slip is made of. */
const most = 2;

/**
 * Files words so that only a few are compared. A slip leaves a word its first or its last letter,
 * so it is looked for among those of about its length that share one of them.
 */
export function nearWords(words: Iterable<string>): NearWords {
  const byEnds = new Map<string, Filed[]>();
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    const filed = { word, letters: letterSetOf(word) };
    if (word.length >= shortest)
      for (const key of endsOf(word, word.length)) put(byEnds, key, filed);
    if (word.length >= beginning) put(byBeginning, word.slice(0, beginning), word);
  }
  return {
    typosOf(typed) {
      const found = new Set<string>();
      const letters = letterSetOf(typed);
      for (let length = typed.length - most; length <= typed.length + most; length += 1)
        for (const key of endsOf(typed, length))
          for (const filed of byEnds.get(key) ?? [])
            if (mayBeNear(letters, filed.letters) && isTypoOf(typed, filed.word))
              found.add(filed.word);
      return found;
    },
    beginningWith(typed) {
      if (typed.length < beginning) return [];
      const alike = byBeginning.get(typed.slice(0, beginning)) ?? [];
      return alike.filter((word) => word.startsWith(typed));
    },
  };
}

interface Filed {
  readonly word: string;
  readonly letters: number;
}

/** Where a word of some length with a word's first or its last letter is filed. */
function endsOf(word: string, length: number): readonly [string, string] {
  return [`${word.charAt(0)}${length}`, `${length}${word.charAt(word.length - 1)}`];
}

function mayBeNear(one: number, other: number): boolean {
  return missingFrom(one, other) <= most && missingFrom(other, one) <= most;
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
