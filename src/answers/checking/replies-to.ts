import type { Result } from "#answers/answer.ts";
import type { Person } from "#answers/people/people.ts";
import { passageOf, shown } from "#answers/results/results.ts";
import { isSpoken, quotationsOf } from "#answers/sources/quotations-of.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { askedBefore } from "#answers/telling/asked-before.ts";
import type { AskedWords } from "#answers/wording/asked-words.ts";
import { stemsOf } from "#answers/words/matter.ts";

/** What some people are quoted with in reply to who asked them just that, each with the question. */
export function repliesTo(scope: Scope, { text }: AskedWords, people: readonly Person[]): Result[] {
  const wanted = stemsOf(text);
  if (wanted.length === 0) return [];
  return quotationsOf(scope, people).flatMap((said) => {
    const { article } = said.quoted;
    const told = isSpoken(said) ? askedBefore(article, said.quotation) : null;
    if (!told) return [];
    const stems = new Set(stemsOf(article.text.slice(told.start, said.quotation.start)));
    return wanted.every((stem) => stems.has(stem)) ? [shown(said), passageOf(article, told)] : [];
  });
}
