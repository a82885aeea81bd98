import { isAge } from "./ages.ts";
import { wordClass as is } from "./lexicon.ts";
import { isClitic, isNoun, opens, personClasses } from "./phrase-words.ts";
import type { Reading } from "./reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "./word-at.ts";
import { wordSet } from "./word-set.ts";

/** How many adjectives may stand in a row, and how many words behind the last may lead to somebody. */
const mostAdjectives = 3;
const longestTrade = 3;

/** Whether a comma stands between adjectives that tell of somebody: "the lanky, bespectacled professor". */
export function partsAdjectives(r: Reading, comma: number): boolean {
  if (lowerAt(r, comma) !== "," || !leadsToSomebody(r, comma + 1)) return false;
  let at = comma;
  let listed = true;
  for (let count = 0; count < mostAdjectives && lowerAt(r, at) === ","; count += 1) {
    if (!isAdjective(r, at - 1)) return false;
    listed &&= hasClass(r, at - 1, is.adjective);
    at -= 2;
  }
  if (!(hasClass(r, at, opens) || isClitic(r, at)) || isOneOf(r, at - 1, setting)) return false;
  return listed || r.tokens[at - 1]?.kind === "mark" || r.verb(at - 1) !== undefined;
}

/** "In the cold, tired runners said" */
const setting = wordSet("in at on into for from through after before during");

/** A word in small letters that nothing tells to be anything else. */
function isAdjective(r: Reading, at: number): boolean {
  if (isAge(r, at)) return true;
  const others = is.adjective | is.pastVerb;
  return (
    r.tokens[at]?.kind === "word" && !isCapital(r, at) && ((r.classes[at] ?? 0) & ~others) === 0
  );
}

function leadsToSomebody(r: Reading, from: number): boolean {
  let at = from;
  while (at < from + 2 * mostAdjectives && isAdjective(r, at) && lowerAt(r, at + 1) === ",")
    at += 2;
  if (!isAdjective(r, at)) return false;
  for (let i = at + 1; i <= at + longestTrade && isNoun(r, i); i += 1)
    if (hasClass(r, i, personClasses) || isCapital(r, i)) return true;
  return false;
}
