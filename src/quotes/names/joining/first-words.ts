import type { Entity } from "#quotes/names/entity.ts";
import { acts, opensSentence } from "#quotes/names/name-position.ts";
import type { NameRun } from "#quotes/names/name-run.ts";
import { pronounGender } from "#quotes/names/pronoun-genders.ts";
import { isFirstName } from "#quotes/names/words/name-forms.ts";
import { nameClass, nameClassesOf } from "#quotes/reading/name-classes.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import { printedWords } from "#quotes/reading/printed-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** What an article tells of the words that stand alone as names. */
export interface LoneWords {
  /** Names of one word, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Those of them that go on as “he” or “she”. */
  readonly persons: ReadonlySet<string>;
  /** "holm breeze" of "Holm’s Breeze", in lower case: what somebody makes or has, and the owner. */
  readonly owned: ReadonlySet<string>;
  /** Whether a word stands somewhere in small letters. */
  isSmall(lower: string): boolean;
}

/** Reads what an article tells of its names of one word. */
export function loneWords(r: Reading, runs: readonly NameRun[]): LoneWords {
  const names = new Set<string>();
  const persons = new Set<string>();
  const owned = new Set<string>();
  runs.forEach((run, i) => {
    if (run.to - run.core !== 1) return;
    const word = lowerAt(r, run.core);
    names.add(word);
    if (isClitic(r, run.from - 1)) owned.add(`${lowerAt(r, run.from - 2)} ${word}`);
    if (run.core > run.from || persons.has(word)) return;
    if (opensSentence(r, run) && acts(r, run) && pronounGender(r, run, runs[i + 1]))
      persons.add(word);
  });
  return { names, persons, owned, isSmall: (lower) => printedWords(r).has(lower) };
}

/**
 * Whether a word alone may be the first of a fuller name: "Ana" of Ana Ruiz, "Holm" of Holm Foods; not the
 * "Holm" whom the Holm Train is named after, nor the one of "Holm’s Breeze", who makes the Holm Breeze.
 */
export function mayStandFor(word: string, { kind, words }: Entity, lone: () => LoneWords): boolean {
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (lone().owned.has(`${word} ${last}`)) return false;
  if (kind !== "person") return !isAmong(last, namedForSomebody) && !lone().persons.has(word);
  if (words.length === 2 && isAmong(last, services)) return false;
  if (isFirstName(word)) return true;
  return (
    !(nameClassesOf(last) & nameClass.thing) && (!lone().isSmall(last) || lone().names.has(last))
  );
}

/** Last words of what a firm sells under its name: "Holm Verified" is not Holm. */
const services = wordSet(
  "certified connect express lite maps plus premium pro unlimited verified wallet",
);

/** Last words of what has somebody's name and is not called by that alone. */
const namedForSomebody = wordSet(
  "arena award awards cup doctrine effect express library memorial movement museum pac pacs palace plaza prize rally show stadium summit " +
    "tour tower towers train trophy war world year",
);
