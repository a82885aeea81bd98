import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isNoun, opens, speakerClasses } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import type { TokenRange } from "#quotes/reading/token-range.ts";
import {
  capitalsEnd,
  hasClass,
  isMarked,
  isOneOf,
  lowerAt,
  nextComma,
} from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isInfinitive } from "./clauses.ts";

/**
 * Whether "called" with what follows it gives nobody a name: somebody is rung up or visited, and a match is called off,
 * an election called. Against "called her opponent a coward" and "called for calm".
 * @param at the token of the verb
 */
export function isCallWithoutWords(r: Reading, at: number, { from, to }: TokenRange): boolean {
  const object = objectEnd(r, from, to);
  if (object > from && isOneOf(r, object, particles)) return true;
  if (isOneOf(r, object, "into to") && isOneOf(r, object + 1, "question account order"))
    return true;
  if (isOneOf(r, at + 1, onward)) return !leadsOn(r, at + 2);
  for (let i = from; i < to; i += 1) if (isMarked(r, i)) return false;
  if (lowerAt(r, at + 1) === "to")
    return isOneOf(r, at + 2, "order mind account") || !isInfinitive(r, at + 1);
  if (isOneOf(r, at + 1, "on upon")) return !asks(r, at + 2, to);
  if (isOneOf(r, from, "for that")) return false;
  return (
    (isReached(r, from, object) || isConvened(r, from, object)) && nothingFollows(r, object, to)
  );
}

/** What makes another act of "called", right behind it. */
const onward = wordSet("off out up back in round by at after from with during before home");

/** "called out that …", "called back to say", "called in: “…”" */
function leadsOn(r: Reading, at: number): boolean {
  const says = lowerAt(r, at) === "to" && r.verb(at + 1) !== undefined;
  return says || isMarked(r, at) || isOneOf(r, at, "that for");
}

/** "called on the board to resign", "called on Friday for calm" */
function asks(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isOneOf(r, i, "to for")) return true;
  return false;
}

/** Behind the object without what is said of it: "her old captain", "Tom Hale", "him". */
function objectEnd(r: Reading, from: number, to: number): number {
  const stands = is.objectPronoun | is.subjectPronoun;
  if (hasClass(r, from, stands) && !isNoun(r, from + 1)) return from + 1;
  let end = from;
  while (end < to && hasClass(r, end, opens)) end += 1;
  while (end < to && isNoun(r, end) && !isOneOf(r, end, particles)) end += 1;
  return end;
}

const particles = wordSet("off out up back");

/** Whether an object is somebody and nothing more: "him", "Tom Hale", "witness Ida Falk", "her old captain". */
function isReached(r: Reading, from: number, end: number): boolean {
  if (end <= from) return false;
  if (end === from + 1 && hasClass(r, from, is.objectPronoun)) return true;
  if (hasClass(r, end - 1, speakerClasses) && !hasClass(r, end - 1, is.demonym))
    return hasClass(r, from, opens) || end === from + 1;
  let name = from;
  while (name < end && hasClass(r, name, speakerClasses | opens)) name += 1;
  if (hasClass(r, from, is.determiner)) return false;
  return name < end && capitalsEnd(r, name, end) === end;
}

/** "an early election", "an emergency meeting": what is held because somebody calls it. */
function isConvened(r: Reading, from: number, end: number): boolean {
  return end > from && isOneOf(r, end - 1, convened);
}

const convened = wordSet(
  "ambulance ballot ballots by-election byelection byelections cab conference corner doctor election elections emergency " +
    "foul fouls halt hearing helpline hotline inquiry meeting meetings number numbers penalty plumber police poll polls " +
    "referendum session strike strikes summit taxi time timeout truce vote witness witnesses",
);

/** Whether only where, when, what for and what else was done follow an object, and nothing that it is called. */
function nothingFollows(r: Reading, object: number, to: number): boolean {
  let i = object;
  while (i < to) {
    const later = afterAdverbials(r, i, to);
    if (later > i) i = later;
    else if (isWhile(r, i)) i += 1;
    else if (hasClass(r, i, is.preposition) && lowerAt(r, i) !== "to")
      i = phraseStartingAt(r, i + 1, to)?.to ?? to;
    else break;
  }
  if (i >= to) return true;
  if (lowerAt(r, i) === ",") return !isNamedBehind(r, i, to);
  if (isOneOf(r, i, "; : ( - — – to and but or who as")) return true;
  return hasClass(r, i, is.subordinator | is.relative);
}

/** "a hero" of "called Moss, the Rovers keeper, a hero" */
function isNamedBehind(r: Reading, comma: number, to: number): boolean {
  const closing = nextComma(r, comma + 1, Math.min(to, comma + longestDescription));
  if (closing < 0) return false;
  return isOneOf(r, closing + 1, "a an one") || hasClass(r, closing + 1, is.adjective);
}

/** In tokens. */
const longestDescription = 16;

/** "the next morning", "an hour later", "twice", "every evening" */
function isWhile(r: Reading, at: number): boolean {
  return (
    hasClass(r, at, is.time | is.timeNoun) ||
    isOneOf(r, at, "twice once later earlier back home again") ||
    (hasClass(r, at, is.determiner | is.quantifier) &&
      (hasClass(r, at + 1, is.timeNoun) || hasClass(r, at + 2, is.timeNoun))) ||
    (isOneOf(r, at, "next last same") && hasClass(r, at + 1, is.timeNoun))
  );
}
