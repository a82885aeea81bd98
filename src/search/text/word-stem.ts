import { stemEnglish } from "./english-stem.ts";
import { irregularForms } from "./irregular-forms.ts";
import { textOf } from "./letters.ts";
import { hashLetters } from "./token-reader.ts";

/**
 * Makes a word's letters those of its stem ("went" → go, "ships" → ship), and gives how many there
 * are. There has to be room for one letter more.
 */
export function stemWord(letters: Uint16Array, length: number): number {
  const base = irregularBase(letters, length);
  if (base === undefined) return stemEnglish(letters, length);
  for (let k = 0; k < base.length; k++) letters[k] = base.charCodeAt(k);
  return stemEnglish(letters, base.length);
}

/** Stems that are kept: those of nearly all words of most texts. */
const keptStems = 10_000;
let stems = new Map<string, string>();

/** The stem of a word in lower case. One question asks for those of thousands of words, and most again. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemOfLetters(word);
  // A map that is cleared drags all that it ever had along until the next full collection of garbage.
  if (stems.size === keptStems) stems = new Map();
  stems.set(word, stem);
  return stem;
}

function stemOfLetters(word: string): string {
  // An irregular form can be shorter than its word: "lit" of "light".
  const size = word.length + 4;
  const letters = size > room.length ? new Uint16Array(size) : room;
  for (let k = 0; k < word.length; k++) letters[k] = word.charCodeAt(k);
  return textOf(letters, stemWord(letters, word.length));
}

/** Nearly all words fit in: to make room for each takes as long as to stem it. */
const room = new Uint16Array(64);

/** 1 for the lower bits of each irregular form's hash: hardly any other word is made a string for a look. */
const sieve = new Uint8Array(1 << 13);
for (const form of irregularForms.keys()) {
  const letters = Uint16Array.from(form, (letter) => letter.charCodeAt(0));
  sieve[sieveOf(letters, letters.length)] = 1;
}

function sieveOf(letters: Uint16Array, length: number): number {
  return hashLetters(letters, 0, length) & (sieve.length - 1);
}

/** The word that these letters are an irregular form of. */
function irregularBase(letters: Uint16Array, length: number): string | undefined {
  if (sieve[sieveOf(letters, length)] === 0) return undefined;
  return irregularForms.get(textOf(letters, length));
}
