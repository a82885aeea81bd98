import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { isNoun } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, lowerAt } from "#quotes/reading/word-at.ts";

/** Whether a word tells how something is done: "gently", "immediately", and "much" of "I was very much like: ‘…’". */
export function isManner(r: Reading, at: number): boolean {
  const token = r.tokens[at];
  if (token?.lower === "much") return lowerAt(r, at + 1) === "like";
  // "her mother once told her", against "once told, she left"
  if (token?.lower === "once") return isNoun(r, at - 1) || hasClass(r, at - 1, is.subjectPronoun);
  return (
    token !== undefined &&
    token.text === token.lower &&
    token.text.endsWith("ly") &&
    !hasClass(r, at, is.role | is.body | is.adjective)
  );
}
