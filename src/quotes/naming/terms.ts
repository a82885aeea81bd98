import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong } from "#quotes/reading/word-set.ts";

/** Whether the words around the marks make them a name or a way of speaking: "so-called “…”", Ann “Red” Hall, “…”, a word for … */
export function isTerm(r: Reading, { open, after }: Place): boolean {
  const before = r.tokens[open - 1];
  if (isAmong(before?.lower ?? "", "so-called named nicknamed dubbed codenamed entitled titled"))
    return true;
  if (
    after - open < 6 &&
    before?.kind === "word" &&
    isCapital(r, open - 1) &&
    isCapital(r, after) &&
    r.sentenceOf[after] === r.sentenceOf[open] &&
    r.tokens[after]?.kind === "word"
  )
    return hasClass(r, open - 1, is.maleName | is.femaleName);
  if (isKnownAs(r, open)) return true;
  if (
    before?.lower === "headline" ||
    (after - open === 3 && (r.tokens[open + 1]?.text.length ?? 0) === 1)
  )
    return true;
  if (!isOneOf(r, after, ", ( — – -")) return false;
  for (let i = after + 1; i < after + 7 && r.sentenceOf[i] === r.sentenceOf[open]; i += 1)
    if (isOneOf(r, i, "term word phrase slang acronym expression nickname shorthand jargon"))
      return true;
  return false;
}

/** "known in the town as “…”", "better known as “…”": what somebody or something is called, whoever calls it so. */
function isKnownAs(r: Reading, open: number): boolean {
  const article = isOneOf(r, open - 1, "a an the") ? open - 1 : open;
  if (lowerAt(r, article - 1) !== "as") return false;
  for (let i = article - 2; i > article - longestKnown; i -= 1) {
    if (lowerAt(r, i) === "known") return true;
    if (r.tokens[i]?.kind !== "word" || r.verb(i)) return false;
  }
  return false;
}

/** In tokens: "known to the neighbours in the old town as". */
const longestKnown = 9;

/** "a “direction finding” task": words that stand before a noun as an adjective would. */
export function isAttributive(r: Reading, { open, after, words }: Place): boolean {
  const next = r.classes[after] ?? 0;
  return (
    words <= mostAttributive &&
    isOneOf(r, open - 1, "a an the its this that these those") &&
    r.tokens[after]?.kind === "word" &&
    isNoun(r, after) &&
    !isCapital(r, after) &&
    !(next & (is.pastVerb | is.presentVerb)) &&
    !/^(?:claim|statement|remark|comment|line|label|moniker|tweet|message|slogan|quote|view)s?$/.test(
      lowerAt(r, after),
    ) &&
    !isOneOf(r, after - 2, ", . ! ?")
  );
}

const mostAttributive = 4;
