import { afterAdverbials } from "#quotes/reading/adverbials.ts";
import { beginsClause } from "#quotes/reading/clause-opening.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { type Mention, phraseStartingAt } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isWriting } from "#quotes/reading/writings.ts";

/** "the court" of "explained the court in its ruling": a source without the paper or the talk that its words stand in. */
export function withoutWhereSaid(r: Reading, mention: Mention): Mention {
  const { head, to } = mention;
  const at = head + 1;
  if (to - head < 4 || lowerAt(r, at) !== "in") return mention;
  const own = hasClass(r, at + 1, is.possessivePronoun) || isOneOf(r, at + 1, "a an");
  if (!own) return mention;
  for (let i = at + 2; i < to && i < at + longest; i += 1)
    if (isWriting(lowerAt(r, i)) && (i === to - 1 || !isNoun(r, i + 1)))
      return { ...mention, to: at, end: r.tokens[head]?.end ?? mention.end };
  return mention;
}

/** In tokens, with "in": "in its latest annual report". */
const longest = 5;

/** What people speak at and by, beside papers. Our own list. */
const occasions = wordSet(
  "briefing ceremony conference court debate event gathering hearing inquest inquiry launch meeting meetings phone " +
    "rally session summit telephone trial tribunal visit",
);

/** The first token behind "in a release", "in its report on Friday" and "on Facebook", where a clause begins there; else `first`. */
export function afterWhereSaid(r: Reading, first: number, to: number): number {
  if (!isOneOf(r, first, "in on at during to via through by")) return first;
  const place = phraseStartingAt(r, first + 1, to);
  if (place?.form === "name" && lowerAt(r, place.to) === "that") return place.to;
  if (place?.form !== "nominal") return first;
  if (!isWriting(lowerAt(r, place.head)) && !isOneOf(r, place.head, occasions)) return first;
  const behind = afterAdverbials(r, place.to, to);
  return lowerAt(r, behind) === "that" || beginsClause(r, behind, to) ? behind : first;
}
