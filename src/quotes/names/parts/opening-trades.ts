import { isSentenceStart } from "#quotes/names/name-position.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";
import { isOfBody, leadsName } from "./name-opening.ts";

/** "Stonemason Agathe Perrin" at the start of a sentence: a capital that is no part of the name; against "Mason & Perrin". */
export function opensWithTrade(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || !isSentenceStart(r, from) || leadsName(r, from, to)) return false;
  const named = hasClass(r, from + 1, is.maleName | is.femaleName);
  if (r.tokens[from + 1]?.kind !== "word" || lowerAt(r, from + 1) === "and") return false;
  const c = r.classes[from] ?? 0;
  if (to - from === 2) return named && (c & (is.role | is.adverb | is.pastVerb)) !== 0;
  const word = r.tokens[from]?.text ?? "";
  const trade = trades.test(word) && !isOfBody(r, from + 1, to);
  return trade || positions.test(word) || (named && (c !== 0 || modifiers.test(word)));
}

const trades = /[a-z](?:er|or|ist|(?<!Hu)man|mason|eer|ian|smith|wright|herd)$/;

/** "Fly-half", "Bride-to-be", "Co-author": of first names with a hyphen both halves have a capital. */
const positions = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)+$/u;

const modifiers = /[a-z](?:ed|ing|ly|ness|mate|parent|star)$/;
