import { wordClass as is } from "./lexicon.ts";
import { isClitic, isGroup } from "./phrase-words.ts";
import type { Reading } from "./reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "./word-at.ts";

/**
 * "Ana Ruiz" of "Bank of the Fens governor Ana Ruiz" and "the charity Rowers in Need founder Ana Ruiz", where the
 * body's name tells whose governor, and of "Secretary of State and candidate Ana Ruiz": what stands before "of" is not
 * who is meant.
 */
export function isHolder(r: Reading, of: number, last: number): boolean {
  const whose = lowerAt(r, of + 1) === "the" ? of + 2 : of + 1;
  const called = isGroup(r, of - 2);
  const body = hasClass(r, of - 1, is.body);
  const isName = called || lowerAt(r, of) === "of" || (body && lowerAt(r, of) === "for");
  if (!isName || !isCapital(r, of - 1) || !isCapital(r, whose)) return false;
  let role = last;
  while (isCapital(r, role)) role -= 1;
  if (role <= whose) return false;
  if (isClitic(r, role)) return body;
  if (!hasClass(r, role, is.role | is.title) && !isOneOf(r, role, "fellow member")) return false;
  const leads =
    !called && hasClass(r, of - 1, is.role | is.title) && !lowerAt(r, of - 1).endsWith("s");
  return !leads || joins(r, of + 2, role);
}

function joins(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (lowerAt(r, i) === "and") return true;
  return false;
}
