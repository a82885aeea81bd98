import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isCapital, type Reading } from "#quotes/reading/reading.ts";

/**
 * "the Public Relations Officer", "The Bishop of Lindport, the Rev Ana Ruiz,": an office, and who
 * holds it is named elsewhere, if at all.
 */
export function isOffice(r: Reading, from: number, to: number): boolean {
  if (isHeldBefore(r, from, to)) return true;
  if (r.tokens[from - 1]?.lower !== "the") return false;
  if (to - from > 1 && (r.classes[to - 1] ?? 0) & is.title) return true;
  if (to - from === 2 && r.tokens[to - 1]?.lower === "lady") return true;
  if (!((r.classes[from] ?? 0) & is.title) || r.tokens[to]?.text !== ",") return false;
  if (r.tokens[from + 1]?.lower !== "of") return false;
  const next = r.tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  return isCapital(r, next) && ((r.classes[next] ?? 0) & (is.title | is.courtesy)) !== 0;
}

/** "Bishop of Tarrow" of "the Rev Miriam Oye, Bishop of Tarrow," */
function isHeldBefore(r: Reading, from: number, to: number): boolean {
  if (!((r.classes[from] ?? 0) & is.title) || r.tokens[from + 1]?.lower !== "of") return false;
  const ends = to >= r.tokens.length || r.tokens[to]?.kind === "punctuation";
  return ends && r.tokens[from - 1]?.text === "," && isCapital(r, from - 2);
}
