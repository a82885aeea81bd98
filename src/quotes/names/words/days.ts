import { askedOnce } from "#quotes/reading/asked-once.ts";
import { wordClass as is, isFirstNameWord } from "#quotes/reading/lexicon.ts";
import { nameClass } from "#quotes/reading/name-classes.ts";
import { isClitic } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, hasNameClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** Whether a day or a month tells when something was, and begins nobody's name: "May" of "in May" and "May 5", "Monday" of "on Monday Ruiz said". */
export function tellsWhen(r: Reading, at: number): boolean {
  if (r.tokens[at + 1]?.kind === "number") return true;
  if (isNamedElsewhere(r, at)) return false;
  const before = lowerAt(r, at - 1);
  if (lowerAt(r, at) === "may" && isAmong(before, "of by before after during from")) return true;
  return isAmong(before, leads) || (before === "of" && lowerAt(r, at - 2) === "as");
}

/** "June Ruiz" of "in June Ruiz left", where the article names a June Ruiz without a word for when before it. */
function isNamedElsewhere(r: Reading, at: number): boolean {
  return opensFullName(r, at) && namedByMonths(r).has(fullNameAt(r, at));
}

/** The names that begin as a first name which may be a month. */
const namedByMonths = askedOnce((r: Reading): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let i = 0; i < r.tokens.length; i += 1)
    if (
      (hasClass(r, i, is.time) || lowerAt(r, i) === "may") &&
      opensFullName(r, i) &&
      !isOneOf(r, i - 1, leads)
    )
      names.add(fullNameAt(r, i));
  return names;
});

function opensFullName(r: Reading, at: number): boolean {
  return isFirstNameWord(lowerAt(r, at)) && isCapital(r, at + 1);
}

function fullNameAt(r: Reading, at: number): string {
  return `${r.tokens[at]?.text} ${r.tokens[at + 1]?.text}`;
}

const leads = wordSet("on in last since until till early late mid this next every through");

/** Whether a holiday begins at a token: "Christmas Day", against "Holly Christmas" and "Christmas Island". */
export function isHoliday(r: Reading, at: number): boolean {
  return hasNameClass(r, at, nameClass.holiday) && isOneOf(r, at + 1, day);
}

const day = wordSet("day eve weekend");

/** Whether a run is a day of the year: "Christmas", "Christmas Day", "the Day" of "Founder’s Day", "on Harbour Day", against "Ana Day". */
export function isDay(r: Reading, from: number, to: number): boolean {
  const bare = to - from === 1 && !r.verb(to);
  if (hasNameClass(r, from, nameClass.holiday) && (bare || isOneOf(r, to - 1, day))) return true;
  if (!isOneOf(r, to - 1, day)) return false;
  if (to - from === 1) return isClitic(r, from - 1);
  const dated = isOneOf(r, from - 1, leads) || isOneOf(r, from - 1, "before after");
  return dated && !hasClass(r, from, is.maleName | is.femaleName);
}
