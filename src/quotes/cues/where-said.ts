import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";

/** "the court" of "explained the court in its ruling": a source without the paper or the talk that its words stand in. */
export function withoutWhereSaid(r: Reading, mention: Mention): Mention {
  const { head, to } = mention;
  const at = head + 1;
  if (to - head < 4 || lowerAt(r, at) !== "in") return mention;
  const own = hasClass(r, at + 1, is.possessivePronoun) || isOneOf(r, at + 1, "a an");
  if (!own) return mention;
  for (let i = at + 2; i < to && i < at + longest; i += 1)
    if (isOneOf(r, i, papers) && (i === to - 1 || !isNoun(r, i + 1)))
      return { ...mention, to: at, end: r.tokens[head]?.end ?? mention.end };
  return mention;
}

/** In tokens, with "in": "in its latest annual report". */
const longest = 5;

/** What somebody's words stand in. */
const papers =
  "announcement article blog brief briefing complaint decision e-mail email essay filing interview judgement " +
  "judgment lawsuit letter memo message newsletter note notice opinion order post release report review ruling " +
  "speech statement study submission testimony tweet update verdict";
