import type { NameRun } from "#quotes/names/name-run.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf } from "#quotes/reading/word-at.ts";

/** The gender that a title before the name or the first name itself tells. */
export function genderOfName(
  r: Reading,
  from: number,
  core: number,
  to: number,
): NameRun["gender"] {
  for (let i = core - 1; i >= from; i -= 1) {
    const c = r.classes[i] ?? 0;
    if (c & is.maleNoun && !isOneOf(r, i, officeOfAnybody)) return "male";
    if (c & is.femaleNoun) return "female";
  }
  // "Prof Lewin": behind a title one word is a surname
  if (core > from && to - core === 1 && hasClass(r, core - 1, is.title | is.courtesy)) return null;
  // "H. David Ellwanger"
  const { text = "" } = r.tokens[core] ?? {};
  const first = text.endsWith(".") && /^\p{Lu}\.$/u.test(text) ? core + 1 : core;
  const c = (r.classes[first] ?? 0) & (is.maleName | is.femaleName);
  if (first > core && !isCapital(r, first + 1)) return null;
  if (c === is.maleName) return "male";
  return c === is.femaleName ? "female" : null;
}

/** "spokesman Ana Ruiz": words that are also used of women. */
export const officeOfAnybody = "spokesman chairman alderman ombudsman foreman";
