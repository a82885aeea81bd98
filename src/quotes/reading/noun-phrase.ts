import type { Span } from "#articles/article.ts";
import { isHolder } from "./holders.ts";
import { wordClass as is } from "./lexicon.ts";
import { leftStep } from "./phrase-left.ts";
import { isVerbAfter, rightStep } from "./phrase-right.ts";
import {
  isNoun,
  isNumber,
  isPreposition,
  isQuantity,
  opens,
  personClasses,
} from "./phrase-words.ts";
import { isLettersBehind } from "./post-nominals.ts";
import type { Reading } from "./reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "./word-at.ts";
import { isAmong, wordSet } from "./word-set.ts";

/** Words that stand for somebody or something; `from` to `to` are tokens. */
export interface Mention extends Span {
  readonly form: "pronoun" | "relative" | "name" | "nominal";
  readonly from: number;
  readonly to: number;
  /** Token of the head: the last of "the mayor's spokesman Tom Ekman", "officials" of "officials in Rome". */
  readonly head: number;
}

/** In tokens. */
const longest = 24;

/** The noun phrase whose last token is `last`, not reaching before `floor`. */
export function phraseEndingAt(r: Reading, last: number, floor: number): Mention | null {
  const pronoun = pronounAt(r, last);
  if (pronoun) return pronoun;
  if (lowerAt(r, last) === "them" && last - 2 >= floor && isSomeOfThem(r, last - 2, last + 1))
    return phrase(r, last - 2, last + 1, last - 2);
  let end = last;
  while (isAge(r, end, floor) || (end - 2 >= floor && isLettersBehind(r, end))) end -= 2;
  if (lowerAt(r, end) === ")") end = openingBracket(r, end, floor) - 1;
  if (end < floor || !(isNoun(r, end) || isQuantity(r, end))) return null;
  let first = end;
  let head = end;
  const limit = Math.max(floor, end - longest);
  while (first > limit) {
    const step = leftStep(r, first, limit);
    if (step === first) break;
    if ((isPreposition(r, step + 1) || isPreposition(r, first - 1)) && !isHolder(r, step + 1, end))
      head = headBefore(r, first - 1);
    first = step;
  }
  return phrase(r, first, last + 1, head);
}

/** "39" of "trader Imran Qadir, 39:" */
function isAge(r: Reading, at: number, floor: number): boolean {
  return (
    at - 3 >= floor &&
    isNumber(r, at) &&
    lowerAt(r, at - 1) === "," &&
    isCapital(r, at - 2) &&
    isCapital(r, at - 3) &&
    /^[1-9]\d$/.test(r.tokens[at]?.text ?? "")
  );
}

function openingBracket(r: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 8); i -= 1)
    if (lowerAt(r, i) === "(") return i;
  return floor;
}

function headBefore(r: Reading, preposition: number): number {
  const head = isPreposition(r, preposition) ? preposition - 1 : preposition - 2;
  return lowerAt(r, head) === "close" ? head - 1 : head;
}

/** The noun phrase whose first token is `first`, ending before `ceiling`. */
export function phraseStartingAt(r: Reading, first: number, ceiling: number): Mention | null {
  const pronoun = pronounAt(r, first);
  if (pronoun) return pronoun;
  if (isSomeOfThem(r, first, ceiling)) return phrase(r, first, first + 3, first);
  const limit = Math.min(ceiling, first + longest);
  const opened = afterOpening(r, first, limit);
  if (opened >= limit) return null;
  const led = opened > first;
  if (!(isNoun(r, opened) || (led && standsForNoun(r, opened - 1)))) return null;
  if (led && hasClass(r, opened, is.pastVerb) && lowerAt(r, opened + 1) === ",")
    return phrase(r, first, opened + 1, opened);
  let head = Math.max(first, opened - 1);
  let to = opened;
  while (to < limit) {
    const noun =
      isNoun(r, to) && !isVerbAfter(r, to, first) && !isHowLong(r, to) && !isStressed(r, to);
    const next = noun ? to + 1 : rightStep(r, first, to, limit);
    if (next === to) break;
    if (noun && !isAttached(r, first, to) && !tellsWhere(r, to)) head = to;
    to = next;
  }
  // "the University of Lund biologist", "Bank of Lund governor Ana Ruiz"
  for (let last = to - 1; last > head + 1; last -= 1)
    if ((last === to - 1 || isPreposition(r, last + 1)) && isHolder(r, head + 1, last)) head = last;
  return to > first ? phrase(r, first, to, head) : null;
}

/** "ahead" of "Mrs Ruiz ahead of the match", "minutes" of "Mrs Ruiz minutes after the match": when, and no more of the name. */
function isHowLong(r: Reading, at: number): boolean {
  if (!isCapital(r, at - 1) || isCapital(r, at)) return false;
  if (lowerAt(r, at) === "ahead") return lowerAt(r, at + 1) === "of";
  return hasClass(r, at, is.timeNoun) && isOneOf(r, at + 1, "after before later earlier ago into");
}

/** "herself" of "Ana Ruiz herself" and "the mayor herself" */
function isStressed(r: Reading, at: number): boolean {
  if (!hasClass(r, at, is.otherPronoun) || !/sel(?:f|ves)$/.test(lowerAt(r, at))) return false;
  return isCapital(r, at - 1) || hasClass(r, at - 1, personClasses);
}

/** "some of them" */
function isSomeOfThem(r: Reading, first: number, ceiling: number): boolean {
  return (
    first + 2 < ceiling &&
    isQuantity(r, first) &&
    lowerAt(r, first + 1) === "of" &&
    lowerAt(r, first + 2) === "them"
  );
}

/** After the determiners, numbers and dates that a phrase opens with. */
function afterOpening(r: Reading, first: number, limit: number): number {
  let at = first;
  while (at < limit && (hasClass(r, at, opens) || isNumber(r, at) || isDated(r, first, at)))
    at += 1;
  return at > first && isAmong(r.tokens[at]?.text ?? "", times) && isNoun(r, at + 1) ? at + 1 : at;
}

/** "a later chancellor", "the then mayor" */
const times = wordSet("later then now once");

/** "some", "those", "36", against "the" and "her" */
function standsForNoun(r: Reading, at: number): boolean {
  const c = r.classes[at] ?? 0;
  const only = isOneOf(r, at, "the a an every no much more enough half my your its our their");
  return (
    (!only && (c & (is.quantifier | is.determiner | is.possessivePronoun | is.time)) !== 0) ||
    isNumber(r, at)
  );
}

/** "August" of "an August 2025 slideshow", "May" of "the May memo" */
function isDated(r: Reading, first: number, at: number): boolean {
  if (at === first || !hasClass(r, at, is.time)) return false;
  const article = isOneOf(r, first, "a an the");
  return article && (isNumber(r, at + 1) || (isNoun(r, at + 1) && !isCapital(r, at + 1)));
}

/** Whether a token belongs to a preposition behind the head: "Rome" of "officials in Rome". */
function isAttached(r: Reading, first: number, at: number): boolean {
  for (let i = at - 1; i > first; i -= 1) if (isPreposition(r, i)) return true;
  return false;
}

/** "based" of "a nurse based in Lund" */
function tellsWhere(r: Reading, at: number): boolean {
  const placed = lowerAt(r, at).endsWith("ed") && isOneOf(r, at + 1, "at in near on");
  return (
    placed &&
    !isCapital(r, at) &&
    hasClass(r, at - 1, personClasses) &&
    !hasClass(r, at, personClasses)
  );
}

/** The pronoun at a token as a mention: "he", "they", "who", "some", "one". */
function pronounAt(r: Reading, at: number): Mention | null {
  const token = r.tokens[at];
  const c = r.classes[at] ?? 0;
  if (!token || !(c & (is.subjectPronoun | is.relative | is.otherPronoun))) return null;
  return wordMention(r, at, c & is.relative ? "relative" : "pronoun");
}

/** "her" of "according to her": a pronoun by itself that is the object of what stands before it. */
export function objectPronounAt(r: Reading, at: number): Mention | null {
  return hasClass(r, at, is.objectPronoun | is.possessivePronoun) ? wordMention(r, at) : null;
}

/** A word by itself as a mention: "her" of "according to her", "his" of "his claim". */
export function wordMention(r: Reading, at: number, form: Mention["form"] = "pronoun"): Mention {
  const { start, end } = r.tokens[at] ?? { start: 0, end: 0 };
  return { form, start, end, from: at, to: at + 1, head: at };
}

function phrase(r: Reading, from: number, to: number, head: number): Mention | null {
  const first = r.tokens[from];
  const last = r.tokens[to - 1];
  if (!first || !last) return null;
  // "Dockers Local 12"
  const word = head > from && r.tokens[head]?.kind === "number" ? head - 1 : head;
  const named = isCapital(r, word) && !hasClass(r, word, is.time | is.determiner | is.quantifier);
  return {
    form: named ? "name" : "nominal",
    start: first.start,
    end: last.end,
    from,
    to,
    head,
  };
}
