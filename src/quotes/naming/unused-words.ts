import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Place } from "#quotes/reading/places.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { beforeAdverbs } from "./noun-before.ts";

/** "never used the term “…”", "avoided the word “…”", "without saying the word “…”" */
export function isUnused(r: Reading, { open }: Place): boolean {
  if (!/^(?:word|term|phrase|expression)s?$/.test(lowerAt(r, open - 1))) return false;
  if (!/^(?:the|that|this|those|these)$/.test(lowerAt(r, open - 2))) return false;
  const verb = lowerAt(r, open - 3);
  if (/^avoid(?:s|ed|ing)?$/.test(verb)) return true;
  if (
    !/^(?:us(?:e|es|ed|ing)|say|says|said|saying|utter(?:s|ed|ing)?|mention(?:s|ed|ing)?)$/.test(
      verb,
    )
  )
    return false;
  if (/^(?:just|only|merely|simply)$/.test(lowerAt(r, open - 4))) return false;
  const to = lowerAt(r, open - 4) === "to" ? open - 5 : open - 4;
  const not = beforeAdverbs(r, to + 1, is.auxiliary);
  const before = lowerAt(r, not);
  return (
    /^(?:never|not|n't|n’t|without)$/.test(before) ||
    (to === open - 5 && /^(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing))$/.test(before))
  );
}
