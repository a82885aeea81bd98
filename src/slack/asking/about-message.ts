import type { DraftCheck } from "#answers/answer.ts";
import type { Library } from "#library/library.ts";
import { allWords, hasWords, type MessageWords } from "#slack/reading/message-words.ts";
import { draftOf, questionOf } from "#slack/reading/question.ts";
import { ask, check, type Reply } from "./ask.ts";
import { isLink } from "./linked-articles.ts";

/** Code units of a message that are searched for: a quotation, not a chapter. */
const longestWords = 600;

/** Each quotation of a message held against the articles. */
export function checkMessage(library: Library, words: MessageWords): Reply {
  return check(library, draftOf(allWords(words)));
}

/**
 * Whose words a message has: each quotation of one that has several, and its only one; else those of
 * what it passes on, what stands in it or what is attached to it, the first of these that are found.
 */
export function whoSaidMessage(library: Library, words: MessageWords): Reply {
  const checked = checkMessage(library, words);
  const checks = checked.answer.kind === "draft" ? checked.answer.checks : [];
  if (checks.length > 1) return checked;
  const only = checks.filter(isWhatIsAsked).map(({ quote }) => `“${quote}”`);
  const { forwarded, written, attached } = words;
  let reply = checked;
  for (const text of [...only, ...[forwarded, written, attached].map(questionOf)]) {
    if (text === "") continue;
    reply = ask(library, isLink(text) ? text : `who said ${text.slice(0, longestWords)}`);
    if (!isUnfound(reply)) return reply;
  }
  return checks.length > 0 ? checked : reply;
}

/** Whether what a message says around a quotation is only about it: a word or two in marks may be a term. */
function isWhatIsAsked({ quote, verdict }: DraftCheck): boolean {
  return verdict !== "not-found" && quote.trim().split(/\s+/).length > 2;
}

function isUnfound({ answer: { kind } }: Reply): boolean {
  return kind === "not-found" || kind === "too-broad";
}

/**
 * The reply to what says nothing but that its message passes something on or has it attached: "who said
 * this?", "is that right?"; null for any other.
 */
export function replyToPointing(
  library: Library,
  question: string,
  carried: MessageWords,
): Reply | null {
  const asked = question.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!hasWords(carried) || !asked.every((word) => pointing.has(word))) return null;
  return asked.some((word) => /^whos?e?$/.test(word))
    ? whoSaidMessage(library, carried)
    : checkMessage(library, carried);
}

const pointing: ReadonlySet<string> = new Set(
  (
    "who whos whose say says said wrote from by source is was are were did do does has can could you we he she they " +
    "this that it these those the a an all any here below above message quote quotes quoted quotation quotations " +
    "words line draft check verify confirm fact please pls right true accurate correct real exact legit really " +
    "actually ever ok okay to run use for me us thoughts look at s"
  ).split(" "),
);
