import { wordClass as is } from "#quotes/reading/lexicon.ts";
import type { Mention } from "#quotes/reading/noun-phrase.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { hasClass, isOneOf } from "#quotes/reading/word-at.ts";
import { wordSet } from "#quotes/reading/word-set.ts";
import { isManner } from "./manner.ts";
import { subjectBefore } from "./subject-before.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** In tokens, from "of" to the verb: "of the minister, Vera Holt, bluntly". */
const longestSubject = 9;

/** Who is heard in "a video of Ruiz bluntly telling Holm" and "the footage shows the mayor telling a clerk". */
export function heardInRecording(r: Reading, { from, floor }: VerbGroup): Mention | null {
  let verb = from;
  while (verb > floor && (hasClass(r, verb - 1, is.adverb) || isManner(r, verb - 1))) verb -= 1;
  for (let i = verb - 2; i > Math.max(floor, verb - longestSubject); i -= 1) {
    if (!isOneOf(r, i, leads)) continue;
    if (!isOneOf(r, i - 1, recordings)) return null;
    const heard = subjectBefore(r, verb, i + 1);
    return heard?.from === i + 1 && heard.form !== "relative" ? heard : null;
  }
  return null;
}

const leads = wordSet("of showing shows showed");
const recordings = wordSet(
  "audio clip clips film footage recording recordings tape tapes video videos videotape",
);
