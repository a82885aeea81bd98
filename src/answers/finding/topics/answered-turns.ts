import type { Answer, Result } from "#answers/answer.ts";
import { distinct, resultOf } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { articleOf, quotationOf } from "#answers/sources/sources.ts";
import { replyTo } from "#answers/telling/interview-replies.ts";

/**
 * An answer in which what was replied in an interview stands in the place of the question, and of what is only near
 * before it.
 */
export function repliesFirst(scope: Scope, given: Answer): Answer {
  const replies = repliesIn(scope, given.results);
  if (replies.size === 0) {
    const near = repliesIn(scope, given.also);
    const also = given.also.flatMap((result) => [near.get(result) ?? [], result].flat());
    return near.size === 0 ? given : { ...given, also: distinct(also) };
  }
  const results = distinct(given.results.map((result) => replies.get(result) ?? result));
  const also = distinct([...replies.keys(), ...given.also]);
  return {
    ...given,
    results,
    also,
    ...(given.kind === "quotes" ? { onSubject: true, diff: [] } : {}),
  };
}

/** An answer with what was replied to a question beside it, where the question is what was asked for. */
export function repliesBeside(scope: Scope, given: Answer): Answer {
  const replies = repliesIn(scope, given.results).values().toArray();
  return replies.length === 0 ? given : { ...given, also: distinct([...replies, ...given.also]) };
}

/** The results that ask in an interview, each with what was replied. */
function repliesIn(scope: Scope, results: readonly Result[]): Map<Result, Result> {
  const replies = new Map<Result, Result>();
  for (const result of results) {
    const quoted = articleOf(scope.sources, result.article.id);
    const question = quoted && result.words === "speaker" ? quotationOf(quoted, result.id) : null;
    const reply = quoted && question ? replyTo(quoted, question) : undefined;
    if (quoted && reply) replies.set(result, resultOf(quoted, reply));
  }
  return replies;
}
