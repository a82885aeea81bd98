import { isOfOffice } from "#answers/people/offices.ts";
import type { Question } from "#answers/questions/question.ts";
import {
  besidesMarks,
  longestQuestion,
  markedStrings,
} from "#answers/questions/typed/clean-question.ts";
import type { KnowsName } from "#answers/questions/typed/name-in.ts";
import { anyWay, type Parts } from "#answers/questions/typed/ways.ts";
import { titles } from "#answers/words/titles.ts";
import { foldsOf } from "#answers/words/words.ts";

/**
 * Whether somebody said the words in marks, where all beside them only asks to check them and names
 * who is to have said them, in any order; null where something else stands there too.
 */
export function readPasted(text: string, knowsName: KnowsName): Question | null {
  const words = markedStrings(text);
  if (words.length === 0) return null;
  const pieces = besidesMarks(text)
    .split(/[\s,;:.?!()–—-]*(?:[,;:.?!()–—]|\s-+(?=\s|$)|^-+)[\s,;:.?!()–—-]*|\s{2,}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const told = pieces.filter((piece) => !asksToCheck(piece));
  const [named, ...others] = told;
  const speaker = named?.replace(besideName, "");
  const isAsked = told.length < pieces.length || speaker !== named;
  if (!isAsked || !others.every(isRole)) return null;
  if (speaker !== undefined && !knowsName(speaker)) return null;
  return {
    ask: "did-say",
    speaker: speaker ?? null,
    words: words.join(" … "),
    marked: true,
    verb: "say",
  };
}

/** What stands behind a name of whoever bears it: "former club secretary". */
function isRole(piece: string): boolean {
  const words = foldsOf(piece);
  return !/^\p{Lu}/u.test(piece) && words.some((word) => titles.has(word) || isOfOffice(word));
}

/** A text of the asker's own with words in marks, where it is called a draft; null for any other. */
export function readDraft(text: string): string | null {
  const draft = called.exec(text)?.groups?.draft ?? "";
  return markedStrings(draft).length > 0 ? draft : null;
}

/**
 * Whether a text may be a draft of several quotations that nobody calls one: it has two strings in marks or
 * more, and asks and searches for nothing.
 */
export function mayBeDraft(text: string): boolean {
  return markedStrings(text).length > 1 && !asking.test(besidesMarks(text).replace(request, " "));
}

/** A text that is longer than any question and has words in marks: a draft, whatever else it says; null for any other. */
export function longDraft(text: string): string | null {
  if (text.length <= longestQuestion) return null;
  const draft = text.slice(0, longestDraft);
  return markedStrings(draft).length > 0 ? draft : null;
}

/** Characters of a pasted text that are checked: longer than a message. */
const longestDraft = 40_000;

/** What asks to look at a text that is pasted behind it: "can someone check this para before it goes out?" */
const request =
  /(?:^|(?<=[.!:\n]))[^.!?:]*\b(?:check|verify|look over|proof-?read|right|accurate|correct|okay?|fine|good to go|safe to (?:run|use|print|publish)|stand up)\b[^.!?:]*[?:]/gi;

const asking =
  /\?|^\s*(?:who|whom|whose|what|when|where|which|why|how|did|does|do|has|have|is|was|are|were|any|find|show|give|get|list|search|look|quotes?|compare)\b/i;

const called =
  /^(?:(?:my|our|the|this|a) )?draft(?: (?:para(?:graph)?|sentence|line|copy|text|story|quote|caption|headline))?(?: (?:says|reads))?\s*[:–—-]\s*(?<draft>.+)$/is;

/** What stands beside a speaker's name: "was that Lee", "did Lee really say this". */
const besideName =
  /^(?:(?:said|says|wrote|by|from|(?:is|was) (?:it|that|this)|did|has) )+|(?: (?:really|actually|ever))? (?:say|said|says|wrote)(?: exactly)?(?: (?:it|that|this|so))?(?: exactly)?$/gi;

/** Whether a piece of a text, without its stop, only asks whether a quotation is right. */
export function asksToCheck(piece: string): boolean {
  return toCheck.test(piece);
}

const parts: Parts = {
  right:
    "right|accurate|correct|true|real|genuine|authentic|legit|fake|exact|verbatim|word for word|misquoted",
  thisQuote:
    "(this|that|it|the) [quote|quotation|line|sentence|wording|attribution|claim|statement]",
  check: "[double[-]](check|verify|confirm)|double (check|verify|confirm)|fact[-]check|fact check",
  word: /\p{L}+/u,
};

/** Ways of asking whether a quotation is right. */
const ways = anyWay(
  [
    // "is this quote really accurate", "is that what she said"
    "(is|was) {thisQuote} [quoted|really|actually|all|even|ever]* {right}",
    "(is|was) {thisQuote} [really|actually] what (was|{word}) [really|actually] (said|say[s])",
    "(is|was) {thisQuote} [really|actually] [a|an|the] [{right}] (quote|quotation|words|wording)",
    // "can you check this for me"
    "[(can|could|would|will) (you|someone|anyone)] [please] {check} [{thisQuote}|(if|whether|that) (it|this|that)('s| is) {right}] [for (me|us)] [please]",
    // "checking a pull quote", "ok to run"
    "([double[-]]checking|double checking|verifying) (a|an|the|this|my) [pull] [pull[-]](quote|quotation|line)",
    "[is (this|it|that)] (ok|okay|fine|safe|good) to (run|use|print|publish|go)",
    // "did he really say that"
    "(did|has) (he|she|they|(any|some)(one|body)) [really|actually|ever] (say|said) (this|that|it|so)",
    "who (said|says|was|is) (it|this|that)",
    "(quote|fact) check|yes or no|y/n|true or false|real or fake|{right}",
  ],
  parts,
);
const toCheck = new RegExp(`^${ways}$`, "iu");
