import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { leadStart } from "./leads.ts";

/**
 * Whether all that leads to words is what they are about: "On the budget: “…”", "On her first editor, Ana
 * Ruiz: “…”". Nobody is said to speak there.
 */
export function isNote(r: Reading, place: Place): boolean {
  const colon = place.open - 1;
  const from = leadStart(r, place);
  if (lowerAt(r, colon) !== ":" || !isOneOf(r, from, "on about")) return false;
  if (hasClass(r, from + 1, is.time) || r.tokens[from + 1]?.kind === "number") return false;
  for (let i = from + 1; i < colon; i += 1)
    if (r.verb(i) || (lowerAt(r, i) === "," && !isApposed(r, i))) return false;
  return true;
}

/** The comma of "her first editor, Ana Ruiz", "the prize, a silver cup", against "On the radio, Ana Ruiz". */
function isApposed(r: Reading, comma: number): boolean {
  return !isCapital(r, comma + 1) || hasClass(r, comma - 1, is.role);
}
