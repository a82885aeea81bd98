import { keptForLast } from "#answers/kept.ts";
import { withoutCourtesy } from "./courtesy.ts";

/** Questions beyond this many characters are searched by their beginning. */
export const longestQuestion = 2_000;

/**
 * A question as words: mark-up of chat and of terminals, the app's own name, greetings and the politeness around a
 * question are taken off; what is in quotation marks stays as it is, but for characters that nobody sees.
 */
export const cleanQuestion = keptForLast((raw: string): string => {
  const typed = raw.slice(0, longestQuestion);
  const text = (markup.test(typed) ? withoutMarkup(typed.replaceAll(covering, " ")) : typed)
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, " ")
    .replace(/[ \t\u00a0]+/g, " ")
    .trim();
  return withoutCourtesy(text.replace(/^(?:[@/]?whosaid\b[:,]?\s*)+/i, ""));
});

/** What all mark-up has some of: few questions have any. */
const markup = /[<>&`*_~:@\u2600-\u27bf\ud83c-\ud83e]/;

/** Stands for a string in quotation marks; no letter of any script. Nothing that is left out has one. */
const covering = "\uE000";

function withoutMarkup(text: string): string {
  const quoted = text.match(marked) ?? [];
  let at = 0;
  return text
    .replace(marked, covering)
    .replace(/<(?:!|@|#)[^<>\uE000]*>/g, " ")
    .replace(/<(?:https?:|mailto:)[^<>|]*\|([^<>]*)>/g, " $1 ")
    .replace(chatOnly, " ")
    .replace(emoji, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/[`<>]/g, " ")
    .replace(/(^|\s)[*_~]+(?=\S)/g, "$1")
    .replace(/(\S)[*_~]+(?=\s|$)/g, "$1")
    .replaceAll(covering, () => quoted[at++] ?? "");
}

/** Addresses, emoji by their names, and calls to everybody. */
const chatOnly =
  /\bhttps?:\/\/[^\s<>|"“”\uE000]+|(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])@(?:everyone|here|channel)\b/giu;

const emoji = /(?:[\u2600-\u27bf\u{1f000}-\u{1faff}]\ufe0f?)+/gu;

/** The strings of a question that stand in quotation marks, without the marks. */
export function markedStrings(question: string): string[] {
  const strings: string[] = [];
  if (!mark.test(question)) return strings;
  for (const match of question.matchAll(marked)) {
    const inner = match.slice(1).find((group) => group !== undefined) ?? "";
    if (/[\p{L}\p{N}]/u.test(inner)) strings.push(inner.trim());
  }
  return strings;
}

/** A question without its strings in quotation marks, two spaces in the place of each. */
export function besidesMarks(question: string): string {
  return question.replace(marked, "  ");
}

/** A question with a letter in the place of each that stands in quotation marks: what is left stays where it was. */
export function withMarksCovered(question: string): string {
  if (!mark.test(question)) return question;
  return question.replace(marked, (string) => "x".repeat(string.length));
}

/**
 * A question without what a pattern finds outside quotation marks, up to the first where it isn't global; of it what
 * takes the test, if one is given. What stands in marks stays, and so does what reaches into them.
 */
export function withoutBesideMarks(
  question: string,
  pattern: RegExp,
  isToGo: (found: RegExpExecArray) => boolean = () => true,
): string {
  const covered = withMarksCovered(question);
  if (covered.search(pattern) < 0) return question;
  const found = pattern.global ? [...covered.matchAll(pattern)] : [pattern.exec(covered)];
  let left = "";
  let from = 0;
  for (const match of found) {
    if (match === null || !question.startsWith(match[0], match.index) || !isToGo(match)) continue;
    left += question.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return left + question.slice(from);
}

/** A text without quotation marks; apostrophes inside words stay. */
export function withoutMarks(text: string): string {
  return text
    .replace(/["“”„‟«»]/g, " ")
    .replace(/(^|[\s(])['‘‚]/g, "$1")
    .replace(/['’](?=[\s),.!?;:]|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What opens a string in marks: most questions have none. */
const mark = /["“„«'‘]/;

/** Paired marks of one kind; single ones only where they can't be apostrophes. */
const marked =
  /"([^"]+)"|“([^”“"]+)[”"]|„([^“”„]+)[“”]|«([^»«]+)»|(?<![\p{L}\p{N}])'([^']+(?:'\p{L}[^']*)*)'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘([^’‘]+(?:’\p{L}[^’‘]*)*)’(?![\p{L}\p{N}])/gu;
