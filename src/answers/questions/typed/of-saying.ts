import { isAbout } from "#answers/words/answer-words.ts";
import { speechVerbs } from "#answers/words/speech-words.ts";
import { foldsOf } from "#answers/words/words.ts";

/** Whether a question has nothing but words of asking, of speaking and of times: "when did she say so". */
export function isOfSaying(text: string): boolean {
  return !foldsOf(text).some(tellsMatter);
}

/** Whether a word of a question tells what it is about, and not only that something was said, when or where. */
export function tellsMatter(folded: string): boolean {
  return isAbout(folded) && !speechVerbs.has(folded) && !isOfTimes(folded);
}

/** Whether a word asks for a time or a place: "which day". */
export function isOfTimes(folded: string): boolean {
  return ofTimes.has(folded);
}

const ofTimes: ReadonlySet<string> = new Set(
  (
    "day date time hour morning afternoon evening night week weekday month year place city town country " +
    "occasion event often long"
  ).split(" "),
);
