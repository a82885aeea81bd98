import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isCapital, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether a day or a month tells when something was, and begins nobody's name: "May" of "in May" and "May 5", "Monday" of "on Monday Ruiz said". */
export function tellsWhen(r: Reading, at: number): boolean {
  if (r.tokens[at + 1]?.kind === "number") return true;
  if (isNamedElsewhere(r, at)) return false;
  const before = lowerAt(r, at - 1);
  if (lowerAt(r, at) === "may" && /^(?:of|by|before|after|during|from)$/.test(before)) return true;
  return leads.test(before) || (before === "of" && lowerAt(r, at - 2) === "as");
}

/** "June Ruiz" of "in June Ruiz left", where the article names a June Ruiz without a word for when before it. */
function isNamedElsewhere(r: Reading, at: number): boolean {
  return opensFullName(r, at) && namedByMonths(r).has(fullNameAt(r, at));
}

const byMonths = new WeakMap<Reading, ReadonlySet<string>>();

/** The names that begin as a first name which may be a month, found once for a text. */
function namedByMonths(r: Reading): ReadonlySet<string> {
  const known = byMonths.get(r);
  if (known) return known;
  const names = new Set<string>();
  for (let i = 0; i < r.tokens.length; i += 1)
    if (
      (hasClass(r, i, is.time) || lowerAt(r, i) === "may") &&
      opensFullName(r, i) &&
      !leads.test(lowerAt(r, i - 1))
    )
      names.add(fullNameAt(r, i));
  byMonths.set(r, names);
  return names;
}

function opensFullName(r: Reading, at: number): boolean {
  return isFirstNameWord(lowerAt(r, at)) && isCapital(r, at + 1);
}

function fullNameAt(r: Reading, at: number): string {
  return `${r.tokens[at]?.text} ${r.tokens[at + 1]?.text}`;
}

const leads = /^(?:on|in|last|since|until|till|early|late|mid|this|next|every|through)$/;

/** Whether a holiday begins at a token: "Christmas Day", against "Holly Christmas" and "Christmas Island". */
export function isHoliday(r: Reading, at: number): boolean {
  return hasNameClass(r, at, nameClass.holiday) && day.test(lowerAt(r, at + 1));
}

const day = /^(?:day|eve|weekend)$/;

/** Whether a run is a day of the year: "Christmas Day", "the Day" of "Founder’s Day", "on Harbour Day", against "Ana Day". */
export function isDay(r: Reading, from: number, to: number): boolean {
  if (!day.test(lowerAt(r, to - 1))) return false;
  if (to - from === 1) return isClitic(r, from - 1);
  const dated = leads.test(lowerAt(r, from - 1)) || /^(?:before|after)$/.test(lowerAt(r, from - 1));
  return dated && !hasClass(r, from, is.maleName | is.femaleName);
}
