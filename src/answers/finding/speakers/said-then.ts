import type { Answer, Result } from "#answers/answer.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { shown } from "#answers/results/results.ts";
import { quotationsOf, type Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { stemsIn } from "#answers/sources/sentences.ts";
import { askedBefore } from "#answers/telling/asked-before.ts";
import { isContentWord } from "#answers/words/function-words.ts";
import { stemsOf } from "#answers/words/matter.ts";
import { foldsOf, wordsOf } from "#answers/words/words.ts";
import type { Known } from "./known.ts";

/**
 * What somebody is told to have said "before the vote", by the sentences that say so, and beside it what else
 * they said, the rest of the paragraph first; all of it, as what comes closest, where no sentence does.
 */
export function saidThen(scope: Scope, { people, base }: Known, when: string, all: Answer): Answer {
  const wanted = inRow(when);
  const { asked } = whenAsked.exec(when)?.groups ?? {};
  const then = quotationsOf(scope, people)
    .filter((said) =>
      asked === undefined ? inRow(toldOf(said)).includes(wanted) : isReplyTo(said, asked),
    )
    .map(shown);
  if (then.length === 0) return { ...all, missing: contentWordsOf(asked ?? when) };
  const isThen = (other: Result) => then.some(({ receipt }) => receipt === other.receipt);
  const isBeside = (other: Result) =>
    then.some(
      ({ article, paragraph }) => article.id === other.article.id && paragraph === other.paragraph,
    );
  const others = [...all.results, ...all.also].filter((other) => !isThen(other));
  const also = [...others.filter(isBeside), ...others.filter((other) => !isBeside(other))];
  return kindOfFirst(base, then, also);
}

/** The words of a time that tell it, as they are typed. */
function contentWordsOf(when: string): string[] {
  return wordsOf(when)
    .filter(({ fold }) => isContentWord(fold))
    .map(({ start, end }) => when.slice(start, end));
}

/** "When asked about fees", "after being asked whether she would go" */
const whenAsked =
  /^(?:when|after|once)(?: (?:s?he|they|it))?(?: (?:was|were|is|being|having been))? (?:asked|pressed|questioned) (?:(?:about|on|over|if|whether|why|how|what|to) )?(?<asked>.+)$/i;

/** Whether a quotation is in reply to a question that has most of some words of matter. */
function isReplyTo({ quoted: { article }, quotation }: Said, asked: string): boolean {
  const question = askedBefore(article, quotation);
  if (!question) return false;
  const told = stemsIn(article, { start: question.start, end: quotation.start });
  const wanted = stemsOf(asked);
  return wanted.filter((stem) => told.has(stem)).length * 2 >= Math.max(1, wanted.length);
}

/** What the sentence of a quotation tells of it: its own words tell of something else, but in a report they are one. */
function toldOf({ quoted: { article }, quotation: { kind, start, end, carrier } }: Said): string {
  const { text } = article;
  if (kind === "reported") return text.slice(carrier.start, carrier.end);
  return `${text.slice(carrier.start, start)} … ${text.slice(end, carrier.end)}`;
}

function inRow(text: string): string {
  return ` ${foldsOf(text).join(" ")} `;
}
