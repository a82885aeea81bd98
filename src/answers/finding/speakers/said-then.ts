import type { Answer, Result } from "#answers/answer.ts";
import { kindOfFirst } from "#answers/results/quotes-or-passages.ts";
import { shown } from "#answers/results/results.ts";
import { quotationsOf, type Said } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { foldsOf } from "#answers/words/words.ts";
import type { Known } from "./known.ts";

/**
 * What somebody is told to have said "before the vote", by the sentences that say so, and beside it what else
 * they said, the rest of the paragraph first; all of it where no sentence does.
 */
export function saidThen(scope: Scope, { people, base }: Known, when: string, all: Answer): Answer {
  const wanted = inRow(when);
  const then = quotationsOf(scope, people)
    .filter((said) => inRow(toldOf(said)).includes(wanted))
    .map(shown);
  if (then.length === 0) return all;
  const isThen = (other: Result) => then.some(({ receipt }) => receipt === other.receipt);
  const isBeside = (other: Result) =>
    then.some(
      ({ article, paragraph }) => article.id === other.article.id && paragraph === other.paragraph,
    );
  const others = [...all.results, ...all.also].filter((other) => !isThen(other));
  const also = [...others.filter(isBeside), ...others.filter((other) => !isBeside(other))];
  return kindOfFirst(base, then, also);
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
