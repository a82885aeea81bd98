import type { Answer, AnswerBase } from "#answers/answer.ts";
import type { Appearance } from "#answers/people/appearances.ts";
import type { Person } from "#answers/people/people.ts";
import { notFound } from "#answers/results/not-found.ts";
import { citationOf } from "#answers/results/results.ts";
import { isInMarks, quotationsOf } from "#answers/sources/quotations-of.ts";
import { isInside, type Scope } from "#answers/sources/scope.ts";
import { introducingOf, introductionOf, mentionsOf, outermost } from "./introductions.ts";

/** Sentences that are shown of somebody who is never quoted. */
const mentionsAtMost = 5;
/** Articles whose introduction of somebody is shown: of a common surname each has another. */
const introducedAtMost = 50;

/** That people are named and never quoted, with the first sentences that name them; not found where none does. */
export function mentionedAnswer(scope: Scope, people: readonly Person[], base: AnswerBase): Answer {
  const speaker = people[0]?.name ?? "";
  const appearances = appearancesIn(scope, people);
  if (appearances.length === 0) return notFound(scope, speaker);
  const mentions = appearances.values().flatMap((each) => mentionsOf(scope, each));
  return { ...base, kind: "mentioned", speaker, results: mentions.take(mentionsAtMost).toArray() };
}

/** Who people are, by their roles as printed and their first mention; not found where no article has them. */
export function speakerAnswer(
  scope: Scope,
  people: readonly Person[],
  base: AnswerBase,
  asked: "who" | "everything",
): Answer {
  const speaker = people[0]?.name ?? "";
  const [first] = appearancesIn(scope, people);
  if (!first) return notFound(scope, speaker);
  const introducing = people
    .flatMap((person) => introducingOf(scope, person))
    .slice(0, introducedAtMost);
  const mention = first.speaker.mentions[0] ?? first.speaker.roles[0] ?? { start: 0, end: 0 };
  return {
    ...base,
    kind: "speaker",
    speaker,
    asked,
    roles: introducing.flatMap(({ quoted: { article }, speaker: { roles } }) =>
      outermost(roles).map((role) => citationOf(article, role)),
    ),
    firstMention: citationOf(first.quoted.article, mention),
    quotations: quotationsOf(scope, people).filter(isInMarks).length,
    results: asked === "who" ? introducing.flatMap((each) => introductionOf(scope, each)) : [],
  };
}

function appearancesIn(scope: Scope, people: readonly Person[]): readonly Appearance[] {
  return people
    .flatMap(({ appearances }) => appearances)
    .filter(({ quoted }) => isInside(scope, quoted.article));
}
