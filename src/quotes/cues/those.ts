import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** In tokens: "those who have worked in the kitchens of the hall". */
const longest = 12;

/**
 * "Those around him", "all those involved", "many of those who know her": people of whom nothing tells but what follows
 * the word, up to the token at `last`. Null where there are none, or the word points at a noun ("those boats").
 */
export function thoseUpTo(r: Reading, last: number, floor: number): Mention | null {
  if (r.tokens[last]?.kind !== "word" || hasClass(r, last, noEnd)) return null;
  let those = last - 1;
  const least = Math.max(floor, last - longest);
  while (those >= least && r.tokens[those]?.lower !== "those") {
    if (r.tokens[those]?.kind !== "word") return null;
    those -= 1;
  }
  if (those < least || !isToldOf(r, those + 1)) return null;
  const from = firstOf(r, those, floor);
  // "To those who left, she said"
  if (hasClass(r, from - 1, is.preposition) && !hasClass(r, from - 1, is.subordinator)) return null;
  const { start = 0 } = r.tokens[from] ?? {};
  const { end = 0 } = r.tokens[last] ?? {};
  return { form: "nominal", from, to: last + 1, head: those, start, end };
}

/** What ends no description: "those who", and "to those affected she". */
const noEnd = is.relative | is.preposition | is.determiner | is.subjectPronoun;

/** "who", "around", "involved": what may tell who is meant. */
function isToldOf(r: Reading, at: number): boolean {
  const led = isOneOf(r, at, leading) || hasClass(r, at, is.preposition);
  return led || /[a-z]{3}ed$/.test(lowerAt(r, at));
}

const leading = wordSet("who closest close present nearest near caught hit left");

/** Where "all those", "many of those" and "27 percent of those" begin. */
function firstOf(r: Reading, those: number, floor: number): number {
  const counted = lowerAt(r, those - 1) === "of" ? those - 1 : those;
  let from = counted;
  while (from > floor && isAmountAt(r, from - 1)) from -= 1;
  return from === counted ? those : from;
}

function isAmountAt(r: Reading, at: number): boolean {
  const { kind, lower = "" } = r.tokens[at] ?? {};
  return kind === "number" || shares.has(lower) || hasClass(r, at, is.quantifier);
}

const shares = wordSet(
  "percent per cent pct % twenty thirty forty fifty sixty seventy eighty ninety",
);
