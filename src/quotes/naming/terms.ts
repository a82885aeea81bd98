import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isCapital, isOneOf, lowerAt } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";

/** Whether the words around the marks make them a name or a way of speaking: "so-called “…”", Ann “Red” Hall, “…”, a word for … */
export function isTerm(r: Reading, place: Place): boolean {
  const { open, after } = place;
  if (isOneOf(r, open - 1, leads)) return true;
  if (isInName(r, place)) return hasClass(r, open - 1, is.maleName | is.femaleName);
  const isLetter = after - open === 3 && r.tokens[open + 1]?.text.length === 1;
  return isLetter || isKnownAs(r, open) || isKnownSo(r, place) || isExplained(r, place);
}

const leads = wordSet("so-called named nicknamed dubbed codenamed entitled titled headline");

/** Whether a few words stand between two capitals: Ann “Red” Hall. */
function isInName(r: Reading, { open, after }: Place): boolean {
  const isWord = (at: number) => r.tokens[at]?.kind === "word" && isCapital(r, at);
  const together = r.sentenceOf[after] === r.sentenceOf[open] && after - open < 6;
  return together && isWord(open - 1) && isWord(after);
}

/** “…”, a word for …; “…” (slang for …) */
function isExplained(r: Reading, { open, after }: Place): boolean {
  if (!isOneOf(r, after, ", ( — – -")) return false;
  for (let i = after + 1; i < after + 7 && r.sentenceOf[i] === r.sentenceOf[open]; i += 1)
    if (isOneOf(r, i, wordsFor)) return true;
  return false;
}

const wordsFor = wordSet("term word phrase slang acronym expression nickname shorthand jargon");

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

/** "“bothies”, as the sheds are known in Scotland" */
function isKnownSo(r: Reading, { after, words }: Place): boolean {
  const as = isOneOf(r, after, ", — – -") ? after + 1 : after;
  if (words > mostAttributive || lowerAt(r, as) !== "as") return false;
  for (let i = as + 2; i < as + longestKnown; i += 1) {
    if (isOneOf(r, i, "known called nicknamed")) return isOneOf(r, i - 1, "is are was were been");
    if (r.tokens[i]?.kind !== "word") return false;
  }
  return false;
}

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
    !isOneOf(r, after, ownWords) &&
    !isOneOf(r, after - 2, ", . ! ?")
  );
}

const mostAttributive = 4;
/** What somebody’s words are called behind them: "the “no more boats” line". */
const ownWords = wordSet(
  "claim claims statement statements remark remarks comment comments line lines label labels moniker monikers tweet " +
    "tweets message messages slogan slogans quote quotes view views",
);
