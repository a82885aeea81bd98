import { wordClass as is } from "./lexicon.ts";
import { isNoun, opens, thingsInLy } from "./phrase-words.ts";
import type { Reading } from "./reading.ts";
import { tenseCode } from "./token-codes.ts";
import { hasClass, isOneOf, lowerAt } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** The last token before the adverbials that end at `last`: over "on Monday", "last week", "in 2015", "repeatedly". */
export function beforeAdverbials(r: Reading, last: number, floor: number): number {
  let i = last;
  while (i >= floor) {
    const set = Math.max(setPhraseStart(r, i, floor), howLongStart(r, i, floor));
    const start = set >= 0 ? set : isAdverbial(r, i) ? i : timePhraseStart(r, i, floor);
    if (start < 0) break;
    i = start - 1;
  }
  return i;
}

/** "often", "repeatedly", "most" of "most recently", "himself" of "the mayor himself" */
function isAdverbial(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (!token) return false;
  const { text, lower } = token;
  const c = r.classes[at] ?? 0;
  if (c & (is.adverb | is.negation) && !(c & (is.determiner | is.coordinator | is.quantifier)))
    return true;
  if (lower.endsWith("ly") && text === lower)
    return !(c & (is.body | is.role)) && !thingsInLy.test(lower);
  if (lower === "more" || lower === "most") return lowerAt(r, at + 1).endsWith("ly");
  if (!(c & is.otherPronoun)) return false;
  return isAmong(lower, "himself herself itself themselves") && isNoun(r, at - 1);
}

/** The first token of "at first", "in turn", "at one point" and "for her part" that end at a token; -1 where none does. */
function setPhraseStart(r: Reading, last: number, floor: number): number {
  const before = setPhrases.get(lowerAt(r, last));
  if (!before) return -1;
  const from = last - before.length;
  return from >= floor && before.every((words, i) => isOneOf(r, from + i, words)) ? from : -1;
}

/** What stands before the last word of a set phrase, a place each. */
const setPhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ["first", ["at"]],
  ["turn", ["in"]],
  ["point", ["at", "one"]],
  ["part", ["for", "his her its their"]],
]);

/** The first token of "years later", "an hour ago" and "two days earlier" that end at a token; -1 where none does. */
function howLongStart(r: Reading, last: number, floor: number): number {
  if (!hasClass(r, last - 1, is.timeNoun)) return -1;
  if (!isOneOf(r, last, "later earlier ago before afterwards")) return -1;
  let i = last - 1;
  const counted = r.tokens[i - 1]?.kind === "number" || isOneOf(r, i - 1, counts);
  if (counted) i -= 1;
  return i > floor ? i : -1;
}

const counts = wordSet(
  "a an one two three four five six seven eight nine ten some many several few",
);

/** The first token of what tells the time and ends at a token; -1 where nothing does. */
function timePhraseStart(r: Reading, last: number, floor: number): number {
  const may = isMonthOfMay(r, last);
  if (!may && !hasClass(r, last, is.time | is.timeNoun) && r.tokens[last]?.kind !== "number")
    return -1;
  let i = last;
  while (i - 1 >= floor && i > last - longestTime) {
    const lower = lowerAt(r, i - 1);
    if (isAmong(lower, "on in at since during over for until late early")) return i - 1;
    const goesOn =
      isAmong(lower, "last this next earlier later the that") ||
      hasClass(r, i - 1, is.time | is.timeNoun);
    if (!goesOn) break;
    i -= 1;
  }
  return hasClass(r, last, is.time) || i < last ? i : -1;
}

/** "May" of "last May", which is a name and a verb elsewhere. */
export function isMonthOfMay(r: Reading, at: number): boolean {
  return r.tokens[at]?.text === "May" && isOneOf(r, at - 1, "last this next in since until");
}

/** In tokens, without its preposition: "the last spring months". */
const longestTime = 4;

/** The first token after the adverbials that begin at `first`: over "on Monday" and "again". */
export function afterAdverbials(r: Reading, first: number, to: number): number {
  let i = first;
  while (i < to && !isOfDay(r, i)) {
    const c = r.classes[i] ?? 0;
    const adverb = c & is.adverb && !(c & (is.determiner | is.subordinator | is.quantifier));
    if (adverb && (isThereIs(r, i) || isDegree(r, i))) break;
    if (c & is.time || adverb) i += 1;
    else if (isOneOf(r, i, leads) && isTime(r, i + 1)) i += 2;
    else if (i > first && hasClass(r, i - 1, is.time) && isDate(r, i)) i += 1;
    else break;
  }
  return i;
}

/** "there" of "said there was no choice" */
function isThereIs(r: Reading, at: number): boolean {
  return lowerAt(r, at) === "there" && tenseCode(r, at + 1) > 0;
}

/** "too" of "said too many were absent", "only" of "said only one sank", "up" of "said up to 40 sank": words have begun. */
export function isDegree(r: Reading, at: number): boolean {
  const next = lowerAt(r, at + 1);
  if (lowerAt(r, at) === "too") return hasClass(r, at + 1, is.quantifier | is.adjective);
  if (lowerAt(r, at) === "up") return next === "to" && r.tokens[at + 2]?.kind === "number";
  const isDegreeOf = isOneOf(r, at, degrees);
  if (r.tokens[at + 1]?.kind === "number") return isDegreeOf || isOneOf(r, at, "about roughly");
  return isDegreeOf && next !== "that" && hasClass(r, at + 1, opens);
}

const degrees = wordSet("almost barely even hardly just nearly only");

const leads = wordSet("on in at last this during");

function isTime(r: Reading, at: number): boolean {
  return hasClass(r, at, is.time | is.timeNoun) || isDate(r, at);
}

/** "2018" of "in 2018", "14" of "on May 14": a number that counts nothing. */
function isDate(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  return token?.kind === "number" && /^\d{1,2}$|^[12]\d{3}$/.test(token.text) && !isNoun(r, at + 1);
}

/** "Monday" of "said Monday night’s vote showed": the words have begun. */
function isOfDay(r: Reading, at: number): boolean {
  if (!hasClass(r, at, is.time)) return false;
  const noun = hasClass(r, at + 1, is.timeNoun) ? at + 2 : at + 1;
  return lowerAt(r, noun) === "'s";
}
