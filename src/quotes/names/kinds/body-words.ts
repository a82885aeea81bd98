import { isOfAll } from "#quotes/names/parts/titles-before.ts";
import { isPlural } from "#quotes/names/roles/role-words.ts";
import { isLegalForm } from "#quotes/names/words/legal-forms.ts";
import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

const firstName = is.maleName | is.femaleName;

/** "Harbour Board", "Lund Grocers", "Holm & Sons", "Bank of Lund", against "Ana Church" */
export function hasBody(r: Reading, core: number, to: number): boolean {
  const couple = to - core === 2 && hasClass(r, core, firstName);
  const isFirst = hasClass(r, core, firstName) || isFirstNameWord(lowerAt(r, core));
  if (to - core > 1 && !isFirst && isPlural(r, to - 1)) return true;
  for (let i = core; i < to; i += 1) {
    if ((hasClass(r, i, is.body) && !(couple && i === core)) || isOfAll(r, i)) return true;
    if (endsBody(r, i) && (hasNameClass(r, i, nameClass.tradeEnd) ? i > core : !couple))
      return true;
    const lower = lowerAt(r, i);
    if (lower === "&" || lower === "of" || lower === "and") return true;
    if (i === core || isFirst || !hasNameClass(r, i, nameClass.particle)) continue;
    if (isAmong(lower, ofBodies)) return true;
  }
  return false;
}

function endsBody(r: Reading, at: number): boolean {
  return hasNameClass(r, at, nameClass.bodyEnd) || isLegalForm(r.tokens[at]?.text ?? "");
}

/** Small words that names of bodies have, and those of people hardly: "Maison pour Tous", against "Marie des Roches" and "Des Holm". */
const ofBodies = wordSet("les des pour sans contre für para por");

/** "Orbiter L1", "Results Q3": no name of a person has a figure. */
export function isModel(r: Reading, core: number, to: number): boolean {
  for (let i = core; i < to; i += 1) if (hasFigure(r.tokens[i]?.text ?? "")) return true;
  return false;
}

function hasFigure(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
