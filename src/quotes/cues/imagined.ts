import { wordClass as is } from "#quotes/reading/lexicon.ts";
import { opens } from "#quotes/reading/phrase-words.ts";
import type { Reading } from "#quotes/reading/reading.ts";
import { speechClasses, verbClass } from "#quotes/reading/verbs.ts";
import { hasClass, isCapital, isOneOf, lowerAt, sentenceAt } from "#quotes/reading/word-at.ts";
import { isAmong, wordSet } from "#quotes/reading/word-set.ts";

/** In tokens: how far before a verb of speech the word may stand by which it is only imagined. */
const reach = 16;

/**
 * Whether the verb of speech at a token is only imagined by what stands before its group: "How would you as a baker say",
 * "may meet the board and say", "wants everybody to say", "hard to get anybody to agree".
 */
export function isImagined(r: Reading, at: number): boolean {
  const { form, classes = 0 } = r.verb(at) ?? {};
  if (form !== "base" || !(classes & spoken) || classes & verbClass.thought) return false;
  const before = lowerAt(r, at - 1);
  if (before === "to") return isWished(r, at - 1);
  const joined = isAmong(before, joins);
  for (let i = at - 1; i > at - reach && r.markedOf[i] === r.markedOf[at]; i -= 1) {
    if (isModal(r, i))
      return (joined && !isHabit(r, i)) || hasClass(r, i + 1, subjects) || isCapital(r, i + 1);
    const verb = r.verb(i);
    if (verb ? !(joined && verb.form === "base") : hasClass(r, i, finite)) return false;
    if (isOneOf(r, i, ". ; : ( ) ! ?")) return false;
    if (!joined && (lowerAt(r, i) === "and" || lowerAt(r, i) === ",")) return false;
  }
  return false;
}

const joins = wordSet("and or then");
const spoken = speechClasses | verbClass.label;
const finite = is.auxiliary | is.pastVerb | is.presentVerb;
/** What a subject behind its modal begins with. */
const subjects = opens | is.subjectPronoun | is.otherPronoun;

/** "may", against "in May" and "his will" */
function isModal(r: Reading, at: number): boolean {
  if (!hasClass(r, at, is.modal) || hasClass(r, at - 1, opens)) return false;
  return !isCapital(r, at) || sentenceAt(r, at)?.from === at;
}

/** "Every night my mother would come in and say": what somebody did again and again. */
function isHabit(r: Reading, modal: number): boolean {
  return isOneOf(r, modal, "would 'd");
}

/** "wants everybody", "to get the board": whom somebody only wishes to say words, right before "to". */
function isWished(r: Reading, to: number): boolean {
  for (let i = to - 1; i > to - longestObject && r.tokens[i]?.kind === "word"; i -= 1) {
    const lower = lowerAt(r, i);
    if (isAmong(lower, wishes)) return i < to - 1;
    if (lower === "get" || lower === "getting")
      return i < to - 1 && (lower === "getting" || lowerAt(r, i - 1) === "to" || isModal(r, i - 1));
    if (hasClass(r, i, finite | is.subordinator)) return false;
  }
  return false;
}

/** In tokens: "anybody in the room". */
const longestObject = 6;

const wishes = wordSet(
  "expect expected expecting expects like need needed needing needs want wanted wanting wants",
);
