import type { Answer } from "#answers/answer.ts";
import { isContraryTo } from "#answers/finding/remembered/contrary.ts";
import type { HowSaid } from "#answers/finding/remembered/find-quotes.ts";
import { saidToTheEffect } from "#answers/finding/remembered/to-the-effect.ts";
import { onSide } from "#answers/finding/topics/sides.ts";
import { markedStrings } from "#answers/questions/clean-question.ts";
import { isAdmission, isDeed, isDenial } from "#answers/results/cue-verbs.ts";
import { notFound } from "#answers/results/not-found.ts";
import { distinct } from "#answers/results/results.ts";
import type { Scope } from "#answers/results/scope.ts";
import { searchTopic, searchWords } from "./search-words.ts";

const nearestAtMost = 2;

/**
 * Who said some words, or something to their effect; of a topic who spoke of it. Who said the
 * contrary is shown apart.
 */
export function whoSaid(scope: Scope, words: string, how: HowSaid): Answer {
  if (how.side === "for" || how.side === "against")
    return onSide(scope, words, how.side) ?? onNeither(scope, words);
  if (how.isTopic) return searchTopic(scope, words, how);
  const given = searchWords(scope, words, how);
  const isDone = [isAdmission, isDeed, isDenial].some((isSuch) => isSuch(how.verb ?? "say"));
  if (isDone || markedStrings(words).length > 0) return given;
  if (given.kind === "not-found") return saidToTheEffect(scope, words) ?? given;
  return withoutContrary(scope, words, given);
}

/** What is said of a matter, as no answer to who is for or against it. */
function onNeither(scope: Scope, words: string): Answer {
  const { results, also } = searchTopic(scope, words, { isTopic: true });
  return notFound(scope, words, { also: distinct([...results, ...also]).slice(0, nearestAtMost) });
}

function withoutContrary(scope: Scope, words: string, given: Answer): Answer {
  const contrary = given.results.filter((result) => isContraryTo(scope, words, result));
  if (contrary.length === 0) return given;
  const results = given.results.filter((result) => !contrary.includes(result));
  if (results.length === 0) {
    const other = saidToTheEffect(scope, words) ?? notFound(scope, words);
    return { ...other, also: [...other.also, ...contrary.slice(0, nearestAtMost)] };
  }
  const also = [...contrary, ...given.also];
  const isFirst = results[0] === given.results[0];
  return given.kind === "quotes" && !isFirst
    ? { ...given, results, also, diff: [] }
    : { ...given, results, also };
}
