import type { Answer, Result } from "#answers/answer.ts";
import { saidByHolders } from "#answers/finding/nearest/office-near.ts";
import { sensesOf, shareIn } from "#answers/finding/nearest/senses.ts";
import { findQuotes } from "#answers/finding/remembered/find-quotes.ts";
import { besides, onSubject } from "#answers/finding/topics/on-subject.ts";
import { passageResults } from "#answers/results/passage-results.ts";
import { distinct } from "#answers/results/results.ts";
import { searchable } from "#answers/sources/queries.ts";
import type { Scope } from "#answers/sources/scope.ts";
import { searchParagraphs } from "#answers/sources/searches.ts";
import { stemsOf } from "#answers/words/matter.ts";

/**
 * That nobody is known by a name or description, apart from it what those say who may be meant, or else
 * what anybody says of the topic.
 */
export function ofHolders(
  scope: Scope,
  { speaker, about }: { readonly speaker: string; readonly about: string | null },
  unknown: Answer,
): Answer {
  if (unknown.kind !== "not-found") return unknown;
  return { ...unknown, also: nearHolders(scope, { speaker, about }), ...describing(speaker) };
}

/** "Lee’s wife", "his daughter": somebody of whom only whose they are is typed. */
function describing(speaker: string): { readonly ofNobody?: true } {
  return owned.test(speaker.trim()) ? { ofNobody: true } : {};
}

const owned =
  /^(?:his|her|their|its) \p{Ll}|\p{L}(?:['’]s|s['’]) \p{Ll}|^the [\p{Ll} -]+ of \p{Lu}/u;

/** What those say who may be meant by a description, or else what anybody says of the topic. */
function nearHolders(
  scope: Scope,
  { speaker, about }: { readonly speaker: string; readonly about: string | null },
): readonly Result[] {
  const theirs = saidByHolders(scope, speaker, about);
  if (theirs.length > 0) return theirs;
  const isOfNothing = about === null || stemsOf(about).length === 0;
  return isOfNothing ? whereDescribed(scope, speaker) : saidByAnybody(scope, about);
}

/** A little of what anybody says on a topic, where that or the title above has most of it. */
export function saidByAnybody(scope: Scope, topic: string): Result[] {
  const given = findQuotes(scope, topic, { isTopic: true });
  const { results } = (given.kind === "quotes" ? null : onSubject(scope, topic, given)) ?? given;
  const senses = sensesOf(scope, topic, []);
  return results
    .filter(
      ({ article, quote }) =>
        shareIn(senses, new Set(stemsOf(`${article.title} ${quote}`))) >= leastOfTopic,
    )
    .slice(0, shownAtMost);
}

/** What is said, or else told, in paragraphs that have a whole description: "Lee’s daughter". */
function whereDescribed(scope: Scope, description: string): Result[] {
  const wanted = stemsOf(description);
  const hits = searchParagraphs(scope, searchable(description), readAtMost).hits.filter(
    ({ level, matches, passage: { article } }) => {
      const found = new Set(
        matches.flatMap(({ start, end }) => stemsOf(article.text.slice(start, end))),
      );
      return level !== "typo" && wanted.every((stem) => found.has(stem));
    },
  );
  const told = passageResults(scope, hits);
  return distinct([...besides(scope, "", told), ...told]).slice(0, shownAtMost);
}

const readAtMost = 5;
const shownAtMost = 2;
/** The least share of a topic that stands in what anybody says on it, or in the title above. */
const leastOfTopic = 0.6;
