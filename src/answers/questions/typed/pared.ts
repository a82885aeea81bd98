import { keptForLast } from "#answers/kept.ts";
import { isAbout, isOfAnswers } from "#answers/words/answer-words.ts";
import { type Word, wordsOf } from "#answers/words/words.ts";
import { cleanQuestion, withMarksCovered } from "./clean-question.ts";

/** Of these words one has to be among those that are taken off: the others may be said of anything. */
const telling = new Set(
  (
    "quote quotes quotation quotations sentence sentences word words wording source sources speaker verbatim exact " +
    "exactly clip clips example examples citation table mention mentions context attribution author smth sth"
  ).split(" "),
);
/** What tells so of a part that nothing else stands in: "says who", "who he is". */
const asking = new Set("who whom whose says said say".split(" "));
/** What asks for something else than who said it, or turns it. */
const asksMore = new Set("when where why how not never quoted".split(" "));
/** What leads on from "every sentence" to what it is about. */
const leadingOn = new Set(
  "a about an containing for from has have having in mentioning of on that the where which with".split(
    " ",
  ),
);

/**
 * A question without what it says of its answer ("first mention", "every sentence with … in it", "…, says who?"),
 * for one that finds nothing as it is typed; null where there is no such thing or nothing else. What stands in
 * quotation marks stays.
 */
export function paredDown(typed: string): string | null {
  const question = cleanQuestion(typed);
  const parts = partsOf(question);
  const rest = parts.filter((part, at) => !isOfAnswer(part, at === 0)).join("");
  const pared = withoutLead(withoutEnd(rest)).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, "");
  const isLeft = wordsBesideMarks(pared).some(isMatter);
  return isLeft && pared !== question ? pared : null;
}

/** What punctuation sets off from each other, with the punctuation; a string in marks is parted from nothing. */
function partsOf(question: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of withMarksCovered(question).matchAll(between)) {
    parts.push(question.slice(from, index));
    from = index;
  }
  return [...parts, question.slice(from)];
}

/** Behind punctuation and before a dash that stands between words. */
const between = /(?<=[,;:?!.…])(?=\s)|(?=\s[-–—]\s)/gu;

/** The words of a text, asked for again while nothing is taken off; what stands in marks as one word that tells of no answer. */
const wordsBesideMarks = keptForLast((text: string): readonly Word[] =>
  wordsOf(withMarksCovered(text)),
);

/** "Who said" before words that were said is the question; behind them it asks for no more. */
function isOfAnswer(part: string, isFirst: boolean): boolean {
  const words = wordsBesideMarks(part);
  if (words.some((word) => isMatter(word) || asksMore.has(word.fold))) return false;
  const isAsked = words.some(({ fold }) => asking.has(fold));
  return isFirst ? !isAsked && hasTelling(words) : isAsked || hasTelling(words);
}

/** "Sentence in full", "his own words" at the end. */
function withoutEnd(text: string): string {
  const words = wordsBesideMarks(text);
  let from = words.length;
  while (from > 0 && !isMatter(words[from - 1])) from -= 1;
  const cut = words.findIndex(({ fold }, at) => at >= from && isOfAnswers(fold));
  if (cut <= 0 || !hasTelling(words.slice(cut)) || topicAtEnd.test(text)) return text;
  let first = cut;
  while (first > from && owning.has(words[first - 1]?.fold ?? "")) first -= 1;
  return text.slice(0, words[first - 1]?.end ?? 0);
}

/** "What did Lee say about the sentence": what was spoken of is no way to answer. */
const topicAtEnd =
  /\b(?:about|regarding|on) (?:(?:the|that|this|his|her|their|its) )?[\p{L}-]+[\s?!.]*$/iu;

const owning = new Set("a an any her his in its my of our own the their with".split(" "));

/** "Every sentence with": up to the last word of how to answer, and what leads on from it. */
function withoutLead(text: string): string {
  const words = wordsBesideMarks(text);
  let to = 0;
  while (to < words.length && !isMatter(words[to])) to += 1;
  const last = words.slice(0, to).findLastIndex(({ fold }) => isOfAnswers(fold));
  const lead = words.slice(0, last + 1);
  if (!hasTelling(lead) || lead.some(({ fold }) => asking.has(fold))) return text;
  if (notLed.has(words[last + 1]?.fold ?? "")) return text;
  let next = last + 1;
  while (next < words.length && leadingOn.has(words[next]?.fold ?? "")) next += 1;
  const from = words[next]?.start;
  return from === undefined ? text : text.slice(from).replace(/\s+in (?:it|them)[\s?!.]*$/i, "");
}

/** What makes whose or on which side they are of what was said. */
const notLed = new Set("by from against opposing opposed critical".split(" "));

function isMatter(word: Word | undefined): boolean {
  return word !== undefined && isAbout(word.fold);
}

function hasTelling(words: readonly Word[]): boolean {
  return words.some(({ fold }) => telling.has(fold));
}
