import type { Answer, Result } from "#answers/answer.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf, blockAt } from "#answers/sources/sources.ts";
import { isWithin } from "#answers/spans.ts";
import { isApart, shown } from "./results.ts";

/** An answer of one quotation, beside it how its speaker goes on in the same paragraph. */
export function withGoingOn(scope: Scope, given: Answer): Answer {
  const [only, ...others] = given.results;
  if (given.kind !== "quotes" || !only || others.length > 0) return given;
  const theirs = [only, ...given.also];
  const also = goingOn(scope, only).filter((next) => isApart(next, theirs));
  return also.length === 0 ? given : { ...given, also: [...also, ...given.also] };
}

function goingOn(scope: Scope, { article: { id }, start, end, speaker }: Result): Result[] {
  const quoted = articleOf(scope.sources, id);
  const block = quoted && blockAt(quoted.article.blocks, start);
  if (!quoted || !block || speaker === null) return [];
  const behind = quoted.quotations.filter(
    (each) => each.start >= end && isWithin(each, block) && each.kind !== "reported",
  );
  const results = behind.map((quotation) => shown({ quoted, quotation }));
  const stop = results.findIndex((each) => each.speaker !== speaker);
  return stop < 0 ? results : results.slice(0, stop);
}
