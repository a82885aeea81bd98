import { mayBeLetters } from "#quotes/names/words/letters.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass } from "#quotes/reading/word-at.ts";

/** The letters of the acronym that a token is, without full stops: "RWU" of "R.W.U."; "" where it is none. */
export function lettersAt(r: Reading, at: number): string {
  const { kind, text = "" } = r.tokens[at] ?? {};
  if (kind !== "word" || !mayBeLetters(text)) return "";
  const letters = text.includes(".") ? text.replaceAll(".", "") : text;
  return capitals.test(letters) ? letters : "";
}

/** The same for a word that may be written as any name but a country’s is: "Ofsea" of "the Office of the Sea (Ofsea)". */
export function mixedLettersAt(r: Reading, at: number): string {
  const { text = "" } = r.tokens[at] ?? {};
  return mixed.test(text) && !hasClass(r, at, is.place) ? text : lettersAt(r, at);
}

const capitals = /^\p{Lu}{2,8}$/u;
const mixed = /^\p{Lu}\p{Ll}{3,7}$/u;

/** The acronym in brackets or between commas right behind a token, "(RWU)" or ", RWU,"; "" where none is. */
export function enclosedAt(r: Reading, at: number): string {
  const enclosed = `${r.tokens[at]?.text}${r.tokens[at + 2]?.text}`;
  if (enclosed === "()") return mixedLettersAt(r, at + 1);
  return enclosed === ",," ? lettersAt(r, at + 1) : "";
}
