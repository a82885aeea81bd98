import type { Modality } from "#quotes/quotation.ts";
import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { lowerAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** What stands before "to say" where it is still to come. */
export const foreseen = "expected due set likely supposed poised scheduled";

/** Whether the words of a verb group from `from` to the verb at `at` were said, not said, or only might be. */
export function modalityOfGroup(r: Reading, from: number, at: number): Modality {
  let modality: Modality = "asserted";
  const [first, second] = [lowerAt(r, from - 2), lowerAt(r, from - 1)];
  const isGerund = r.verb(at)?.form === "gerund" || lowerAt(r, from) === "having";
  if (isGerund && unsaid.test(`${first} ${second}`)) return "negated";
  if (first === "better" && second === "off") return "hypothetical";
  for (let i = from; i < at; i += 1) {
    const c = r.classes[i] ?? 0;
    if (c & is.negation) return "negated";
    if (c & is.modal) modality = "hypothetical";
    if (c & (is.modal | is.auxiliary)) continue;
    const lower = lowerAt(r, i);
    if (isAmong(lower, unwilling)) return "negated";
    if (isAmong(lower, foreseen)) modality = "hypothetical";
  }
  return modality;
}

/** What stands before "saying" where nothing is said. */
const unsaid =
  / (?:den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|close|without|stopped|resisted)$|^(?:(?:short|instead) of|(?:far|refrain(?:s|ed|ing)?) from|rather than)$/;

/** What somebody does, or is, who says nothing. */
const unwilling = wordSet(
  "decline declines declined refuse refuses refused fail fails failed yet unable unwilling reluctant loath loth " +
    "hesitant afraid",
);
