import type { Answer } from "#answers/answer.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { whatSaid } from "./what-said.ts";

const nearestAtMost = 5;

/**
 * What somebody said to somebody or something: what has it; else, as no answer, what they say at all,
 * for few articles tell of each sentence whom it was told.
 */
export function saidTo(scope: Scope, speaker: string, whom: string): Answer {
  const given = whatSaid(scope, { speaker, about: whom });
  if (given.kind !== "not-found") return given;
  const { results, also } = whatSaid(scope, { speaker, about: null });
  const near = results.length > 0 ? results : also;
  return { ...given, also: distinct([...near, ...given.also]).slice(0, nearestAtMost) };
}
