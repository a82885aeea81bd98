import { wordClass as is } from "./lexicon.ts";
import { isCapital } from "./noun-phrase.ts";
import type { Place } from "./places.ts";
import type { Reading } from "./reading.ts";

/** Things that have a title, and what is done with them. */
const works =
  /^(?:song|songs|film|films|movie|book|books|memoir|autobiography|show|series|album|novel|podcast|program|programme|play|musical|episode|magazine|column|essay|poem|painting|game|opera|documentary|drama|comedy|sitcom|ad|ads|titled|entitled|sing|sings|sang|sung|singing|recited|performed)$/;
/** How far before the marks such a noun may stand, and how much of the words is read, in tokens. */
const reach = 4;
const longestRead = 30;

/** Whether words in marks are the title of something: "on CNN’s “The Long Road”", "his memoir, “A Time to Row”". */
export function isTitle(r: Reading, place: Place): boolean {
  return isPlaced(r, place) && isTitleCase(r, place.open + 1, place.after);
}

/** Whether single marks stand outside double ones where double is usual: a heading within the text. */
export function isAside(r: Reading, { string }: Place): boolean {
  return string.style === "single" && string.parent < 0 && r.marked[0]?.style === "double";
}

/** After an owner, "on" and the like, or a noun for a work. */
function isPlaced(r: Reading, { open, firstSentence }: Place): boolean {
  const before = r.tokens[open - 1];
  if (before?.kind === "clitic" || (r.classes[open - 1] ?? 0) & is.possessivePronoun) return true;
  if (/^(?:on|of|in|for|by)$/.test(before?.lower ?? "")) return true;
  const from = Math.max(r.sentences[firstSentence]?.from ?? open, open - reach);
  for (let i = open - 1; i >= from; i -= 1) if (works.test(r.tokens[i]?.lower ?? "")) return true;
  return false;
}

/** Whether every word of weight after the first has a capital, and there is one. */
function isTitleCase(r: Reading, from: number, to: number): boolean {
  const small = is.determiner | is.preposition | is.coordinator;
  let capitals = 0;
  let first = true;
  for (let i = from; i < Math.min(to, from + longestRead); i += 1) {
    if (r.tokens[i]?.kind !== "word") continue;
    if (!first && !((r.classes[i] ?? 0) & small)) {
      if (!isCapital(r, i)) return false;
      capitals += 1;
    }
    first = false;
  }
  return capitals > 0;
}
